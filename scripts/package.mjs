import { buildAll } from './build/build-all.mjs';
import { toolScript } from './check/tools.mjs';
import { packageDir } from './packaging/package-dir.mjs';
import { passOn } from './setup/command.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { projectFolder } from './setup/places.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { SetupError, runScript, say } from './setup/say.mjs';

await runScript(async () => {
  const args = process.argv.slice(2);
  const runtime = await prepareElectron();
  say(describeRuntime(runtime));
  if (args.includes('--dir')) {
    await packageDir(runtime, { tested: process.env['DRAPE_E2E'] === '1' });
    return 0;
  }
  if (runtime.source !== 'official') {
    throw new SetupError(
      'release packages are made with the declared Electron only, which is not here: run this where its download is reachable, or use "npm run package:dir" for a folder to try.',
    );
  }
  await buildAll();
  return passOn(process.execPath, [toolScript('electron-builder'), '--publish=never', ...args], {
    cwd: projectFolder,
    env: { ...process.env, DRAPE_E2E: '0' },
  });
});
