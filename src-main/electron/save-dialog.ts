import { app, BrowserWindow, dialog } from 'electron';
import path from 'node:path';
import type { Files, Log } from '../ports.ts';
import { replaceFile } from '../storage/whole-file.ts';

/** Asks where to put a text, and puts it there whole. */
export function createFiles(log: Log): Files {
  return {
    saveAs: async (name, text) => {
      const options = { defaultPath: path.join(app.getPath('documents'), name) };
      const parent = BrowserWindow.getFocusedWindow();
      const { canceled, filePath } =
        parent === null
          ? await dialog.showSaveDialog(options)
          : await dialog.showSaveDialog(parent, options);
      if (canceled || filePath === '') return 'left';
      try {
        replaceFile(filePath, text);
        return 'saved';
      } catch (cause) {
        // The path is the person's own: it does not go into the log.
        log.warn(`A file could not be written: ${(cause as NodeJS.ErrnoException).code ?? '?'}.`);
        return 'failed';
      }
    },
  };
}
