// What needs root, whole desktops, services of the system, packages or much time. `npm test` is the rest.
import process from 'node:process';
import { packageDir } from './packaging/package-dir.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { SetupError, runScript, say } from './setup/say.mjs';
import { runE2e } from './testing/e2e.mjs';
import { closingLine, countE2e, readCount } from './testing/results.mjs';

await runScript(async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new SetupError(
      'the system tests install desktops and change users: run them as root on a Linux that nobody needs, in a container or a virtual machine.',
    );
  }
  const runtime = await prepareElectron('system');
  say(describeRuntime(runtime));
  const program = await packageDir(runtime, { tested: true });
  const { code, resultsFile } = await runE2e({
    config: 'e2e/system/playwright.config.ts',
    runtime,
    args: process.argv.slice(2),
    env: { DRAPE_PACKAGED: program },
  });
  const count = readCount(resultsFile, countE2e);
  console.log(closingLine(count));
  return code === 0 && count.failed === 0 && count.passed > 0 ? 0 : 1;
});
