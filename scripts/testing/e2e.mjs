import fs from 'node:fs';
import path from 'node:path';
import { toolScript } from '../check/tools.mjs';
import { passOn } from '../setup/command.mjs';
import { inProject, projectFolder } from '../setup/places.mjs';

const resultsFile = inProject('out', 'results', 'e2e.json');
const screen = '-screen 0 1280x800x24';

/**
 * Runs the end-to-end tests, on Linux on a virtual screen and a session bus of their own.
 * They find the Electron that set-up chose in ELECTRON_OVERRIDE_DIST_PATH, and the packaged app in
 * DRAPE_PACKAGED.
 * @param {{ runtime: import('../setup/electron/runtime.mjs').Runtime, program: string, args: readonly string[] }} what
 *   args are handed to Playwright
 */
export async function runE2e({ runtime, program: packaged, args }) {
  fs.rmSync(resultsFile, { force: true });
  fs.mkdirSync(path.dirname(resultsFile), { recursive: true });
  const tests = [toolScript('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
  const onScreen = ['-a', '-s', screen, 'dbus-run-session', '--', process.execPath];
  const [program, before] =
    process.platform === 'linux' ? ['xvfb-run', onScreen] : [process.execPath, []];
  const code = await passOn(program, [...before, ...tests, ...args], {
    cwd: projectFolder,
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
      DRAPE_PACKAGED: packaged,
      PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile,
      // The tests bring their own display; one that is there already must not be found by them.
      WAYLAND_DISPLAY: '',
    },
  });
  return { code, resultsFile };
}
