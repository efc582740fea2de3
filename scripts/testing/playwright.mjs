import { toolScript } from '../check/tools.mjs';
import { passOn } from '../setup/command.mjs';
import { projectFolder } from '../setup/places.mjs';
import { withinReach } from './surroundings.mjs';

/**
 * Runs Playwright on the Electron that set-up chose. Each test brings up a desktop of its own, so the one that is here
 * is hidden from them.
 * @param {import('../setup/electron/runtime.mjs').Runtime} runtime
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] what else they have to know
 */
export function runPlaywright(runtime, args, env = {}) {
  const script = toolScript('@playwright/test', 'playwright');
  return passOn(process.execPath, [script, 'test', ...args], {
    cwd: projectFolder,
    env: {
      ...withinReach(process.env),
      ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
      ...env,
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
      DBUS_SESSION_BUS_ADDRESS: '',
    },
  });
}
