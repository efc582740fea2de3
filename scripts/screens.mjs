// Draws every page and state of the real app into out/screens, on every paper and in every language.
import process from 'node:process';
import { buildAll } from './build/build-all.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { runScript, say } from './setup/say.mjs';
import { runPlaywright } from './testing/playwright.mjs';

await runScript(async () => {
  const runtime = await prepareElectron('test');
  say(describeRuntime(runtime));
  await buildAll();
  const code = await runPlaywright(runtime, [
    '--config',
    'e2e/screens/playwright.config.ts',
    ...process.argv.slice(2),
  ]);
  say('the pictures are in out/screens');
  return code;
});
