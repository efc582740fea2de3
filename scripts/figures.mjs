import process from 'node:process';
import { prepareElectron } from './setup/prepare.mjs';
import { runScript, say } from './setup/say.mjs';

await runScript(async () => {
  const runtime = await prepareElectron('demo');
  // Needs what npm installs, which by now is there.
  const { drawFigures } = await import('./figures/draw.mjs');
  await drawFigures(runtime.executable, process.argv.slice(2));
  say('the figures are in out/figures');
});
