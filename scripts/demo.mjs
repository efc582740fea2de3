import { buildAll } from './build/build-all.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  const runtime = await prepareElectron('demo');
  await buildAll();
  say(describeRuntime(runtime));
  say('a working day on a virtual screen, in under three minutes; pictures go to out/demo.');
  // Needs what npm installs, which by now is there.
  const { playDay } = await import('./demo/day.mjs');
  await playDay(runtime.executable);
});
