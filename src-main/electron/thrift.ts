import { app } from 'electron';

/** What keeps a resting Drape small: docs/measurements.md says by how much. Before anything large is loaded. */
export function beThrifty(): void {
  // Drape uses no network: what Chromium serves itself through it needs no process of its own.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  // Every four seconds each process would look for memory to give back, at rest half of all it does.
  app.commandLine.appendSwitch('disable-features', 'PartitionAllocMemoryReclaimer');
  // Lines and words need no graphics card, and without one its driver cannot end the app.
  app.disableHardwareAcceleration();
  // Nor any 3D in software, which Chromium would load in its place.
  app.commandLine.appendSwitch('disable-software-rasterizer');
}
