import { app, BrowserWindow, dialog } from 'electron';
import type { OpenDialogOptions } from 'electron';
import path from 'node:path';
import type { Files, Log } from '../ports.ts';
import { replaceFromPieces } from '../storage/whole-file.ts';

/** Asks where, in the system's own words, and puts files there whole. */
export function createFiles(log: Log): Files {
  const askTarget = async (name: string): Promise<string | null> => {
    const options = { defaultPath: path.join(app.getPath('documents'), name) };
    const parent = BrowserWindow.getFocusedWindow();
    const { canceled, filePath } =
      parent === null
        ? await dialog.showSaveDialog(options)
        : await dialog.showSaveDialog(parent, options);
    return canceled || filePath === '' ? null : filePath;
  };
  const askOne = async (options: OpenDialogOptions): Promise<string | null> => {
    const parent = BrowserWindow.getFocusedWindow();
    const { canceled, filePaths } =
      parent === null
        ? await dialog.showOpenDialog(options)
        : await dialog.showOpenDialog(parent, options);
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    askTarget,
    askFile: () => askOne({ properties: ['openFile'] }),
    askFolder: () => askOne({ properties: ['openDirectory', 'createDirectory'] }),
    saveAs: async (name, content) => {
      const target = await askTarget(name);
      if (target === null) return 'left';
      try {
        replaceFromPieces(target, [Buffer.from(content)]);
        return 'saved';
      } catch (cause) {
        // The path is the person's own: it does not go into the log.
        log.warn(`A file could not be written: ${(cause as NodeJS.ErrnoException).code ?? '?'}.`);
        return 'failed';
      }
    },
  };
}
