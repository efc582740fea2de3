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
  // The main process works for some milliseconds a minute: compact code beats fast code.
  v8.setFlagsFromString('--optimize-for-size');
  keepCodeSmall();
}
