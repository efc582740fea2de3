import type { WebPreferences } from 'electron';
import path from 'node:path';

/** What every page of ours gets: nothing but the narrow door. */
export const safePage = (preloadFolder: string): WebPreferences => ({
  preload: path.join(preloadFolder, 'index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  spellcheck: false,
  navigateOnDragDrop: false,
});
