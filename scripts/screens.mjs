// Draws every page and state of the real app into out/screens, on every paper and in every language.
import process from 'node:process';
import { buildAll } from './build/build-all.mjs';
import { toolScript } from './check/tools.mjs';
import { passOn } from './setup/command.mjs';
import { projectFolder } from './setup/places.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  const runtime = await prepareElectron('test');
  say(describeRuntime(runtime));
  await buildAll();
  const screens = [toolScript('@playwright/test', 'playwright'), 'test', '--config'];
  const code = await passOn(
    process.execPath,
    [...screens, 'e2e/screens/playwright.config.ts', ...process.argv.slice(2)],
    {
      cwd: projectFolder,
      env: {
        ...process.env,
        ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
        DISPLAY: '',
        WAYLAND_DISPLAY: '',
        DBUS_SESSION_BUS_ADDRESS: '',
      },
    },
  );
  say('the pictures are in out/screens');
  return code;
});
