// The real app while it is written: pages change in place, and main starts anew. Its profile is its own.
import process from 'node:process';
import { buildAll } from './build/build-all.mjs';
import { hasDisplay } from './setup/display.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { checkSandbox } from './setup/sandbox.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  const isSeen = await hasDisplay();
  const runtime = await prepareElectron(isSeen ? 'run' : 'demo');
  checkSandbox(runtime.dist);
  await buildAll();
  say(describeRuntime(runtime));
  // Needs what npm installs, which by now is there.
  const { startLoop } = await import('./dev/loop.mjs');
  const loop = await startLoop(runtime, { isSeen });
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await loop.stop();
});
