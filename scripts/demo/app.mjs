import { _electron } from '@playwright/test';
import path from 'node:path';
import process from 'node:process';
import { sandboxArguments } from '../setup/sandbox.mjs';
import { projectFolder } from '../setup/places.mjs';

/**
 * The real app on a clock that can be told how fast to run. Everything else about it is real: idle time comes
 * from the X server, nudges go to the notification daemon, the icon to the panel.
 *
 * @param {string} electronPath
 * @param {NodeJS.ProcessEnv} env
 * @param {string} startsAt ISO time with zone, when the demo's day begins
 */
export async function startDrivenApp(electronPath, env, startsAt) {
  const app = await _electron.launch({
    executablePath: electronPath,
    args: [
      ...sandboxArguments({ platform: process.platform, uid: process.getuid?.() }),
      path.join(projectFolder, 'out/e2e/main.cjs'),
    ],
    env: /** @type {Record<string, string>} */ ({
      ...env,
      DRIVEN_START: startsAt,
      DRIVEN_IDLE: 'real',
    }),
  });
  return app;
}
