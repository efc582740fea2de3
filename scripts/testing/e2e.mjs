import fs from 'node:fs';
import path from 'node:path';
import { toolScript } from '../check/tools.mjs';
import { passOn } from '../setup/command.mjs';
import { inProject, projectFolder } from '../setup/places.mjs';

const resultsFile = inProject('out', 'results', 'e2e.json');

/**
 * Runs the end-to-end tests. Each brings up a desktop of its own, so the one that is here is hidden from them.
 * They find the Electron that set-up chose in ELECTRON_OVERRIDE_DIST_PATH, and the packaged app in
 * DRAPE_PACKAGED.
 * @param {{ runtime: import('../setup/electron/runtime.mjs').Runtime, program: string, args: readonly string[] }} what
 *   args are handed to Playwright
 */
export async function runE2e({ runtime, program: packaged, args }) {
  fs.rmSync(resultsFile, { force: true });
  fs.mkdirSync(path.dirname(resultsFile), { recursive: true });
  const tests = [toolScript('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
  const code = await passOn(process.execPath, [...tests, ...args], {
    cwd: projectFolder,
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
      DRAPE_PACKAGED: packaged,
      PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile,
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
      DBUS_SESSION_BUS_ADDRESS: '',
    },
  });
  return { code, resultsFile };
}
