import { _electron } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { until } from '../desktop/desktop.mjs';
import { readAnswersWhole } from '../desktop/whole-answers.mjs';
import { inProject } from '../setup/places.mjs';
import { sandboxArguments } from '../setup/sandbox.mjs';

/**
 * The real app on a clock that can be told how fast to run. Everything else about it is real: idle time comes
 * from the X server, nudges go to the notification daemon, the icon to the panel.
 *
 * @param {string} electronPath
 * @param {import('../desktop/desktop.mjs').Desktop} desktop
 * @param {string} startsAt ISO time with zone, when the demo's day begins
 */
export async function startDrivenApp(electronPath, desktop, startsAt) {
  const app = await _electron.launch({
    executablePath: electronPath,
    args: [
      ...sandboxArguments({ platform: process.platform, uid: process.getuid?.() }),
      drivenFolder(desktop.home),
    ],
    chromiumSandbox: true,
    env: /** @type {Record<string, string>} */ ({
      ...desktop.env,
      DRIVEN_START: startsAt,
      DRIVEN_HANDS: 'real',
      DRIVEN_TRAY: 'real',
    }),
  });
  readAnswersWhole(app);
  await until(() => app.evaluate(() => 'drive' in globalThis), 'the driven app');
  return app;
}

/**
 * The built app as it stands, with the driven program as its main.
 *
 * @param {string} home
 */
function drivenFolder(home) {
  const folder = path.join(home, 'app');
  fs.mkdirSync(folder);
  for (const part of ['out', 'assets']) fs.symlinkSync(inProject(part), path.join(folder, part));
  const told = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  const driven = { ...told, main: 'out/e2e/main.cjs' };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(driven));
  return folder;
}
