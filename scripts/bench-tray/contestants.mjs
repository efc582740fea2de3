import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../setup/places.mjs';

/** The least an Electron app with a tray icon can be: everything else is left as Electron has it. */
const bareMain = `
const { app, Menu, nativeImage, Tray } = require('electron');
let tray;
app.on('window-all-closed', () => undefined);
app.whenReady().then(() => {
  tray = new Tray(nativeImage.createFromPath(__dirname + '/icon.png').resize({ width: 22 }));
  tray.setToolTip('Bare');
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit', click: () => app.quit() }]));
});
`;

/**
 * Two apps, each in a folder that any user can read.
 * @returns {{ folders: { drape: string, bare: string }, remove: () => void }}
 */
export function stageContestants() {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-bench-'));
  fs.chmodSync(parent, 0o755);
  const drape = path.join(parent, 'drape');
  const bare = path.join(parent, 'bare');
  for (const part of [
    'out/main',
    'out/preload',
    'out/renderer',
    'out/history',
    'assets',
    'package.json',
  ]) {
    fs.cpSync(inProject(part), path.join(drape, part), { recursive: true });
  }
  fs.mkdirSync(bare);
  fs.writeFileSync(path.join(bare, 'package.json'), '{"name":"bare","main":"main.cjs"}');
  fs.writeFileSync(path.join(bare, 'main.cjs'), bareMain);
  fs.copyFileSync(inProject('assets/icons/256x256.png'), path.join(bare, 'icon.png'));
  execFileSync('chmod', ['-R', 'a+rX', parent]);
  return { folders: { drape, bare }, remove: () => fs.rmSync(parent, { recursive: true }) };
}
