import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { DRAW_IN_SOFTWARE } from './drawing-note.ts';

/** Where there is no graphics card, Chromium itself tries up to three ways before it settles on software. */
const CRASHES_BEFORE_SOFTWARE = 4;

/**
 * Six deaths of the GPU process in a row end the whole app. At the fourth it is noted and the app starts
 * again without hardware drawing; the note stays until the person's driver changes or the file is removed.
 */
export function guardGpu(folder: string): void {
  const notePath = path.join(folder, DRAW_IN_SOFTWARE);
  if (fs.existsSync(notePath)) app.disableHardwareAcceleration();
  let crashes = 0;
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') return;
    crashes += 1;
    if (crashes !== CRASHES_BEFORE_SOFTWARE || fs.existsSync(notePath)) return;
    try {
      fs.writeFileSync(notePath, '');
    } catch {
      return;
    }
    app.relaunch();
    app.quit();
  });
}
