// Prints figures, tests nothing: the guide's share of a processor, its first frame, its cues. BENCH_MINUTES shortens these.
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
  return runPlaywright(runtime, [
    '--config',
    'e2e/bench/playwright.config.ts',
    ...process.argv.slice(2),
  ]);
});
