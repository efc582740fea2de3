import { buildAll } from './build/build-all.mjs';
import { prepareDependencies } from './setup/prepare.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  await prepareDependencies();
  await buildAll();
});
