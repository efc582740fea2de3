import { app } from 'electron';
import v8 from 'node:v8';
import { keepCodeSmall } from '../code-size.ts';

/** What keeps a resting Drape small: docs/measurements.md says by how much. Before anything large is loaded. */
export function beThrifty(): void {
  // Drape uses no network: what Chromium serves itself through it needs no process of its own.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  // Lines and words need no graphics card, and without one its driver cannot end the app.
  app.disableHardwareAcceleration();
  // Nor any 3D in software, which Chromium would load in its place.
  app.commandLine.appendSwitch('disable-software-rasterizer');
  // What then is left for a process of its own is to put finished pages together, which a thread can.
  // Looked at on Linux alone; the other systems keep the process that Chromium gives them.
  if (process.platform === 'linux') {
    app.commandLine.appendSwitch('in-process-gpu');
    app.commandLine.appendSwitch('use-gl', 'disabled');
  }
  // The main process works for some milliseconds a minute: compact code beats fast code.
  v8.setFlagsFromString('--optimize-for-size');
  keepCodeSmall();
}
