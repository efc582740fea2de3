import { runSteps } from './check/run-steps.mjs';
import { sourcesState } from './check/sources.mjs';
import { checkSteps } from './check/steps.mjs';
import { prepareDependencies } from './setup/prepare.mjs';
import { runScript } from './setup/say.mjs';

await runScript(async () => {
  await prepareDependencies();
  return (await runSteps(checkSteps(), { atATime: 3, sources: sourcesState() })) ? 0 : 1;
});
