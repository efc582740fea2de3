import fs from 'node:fs';
import { runSteps } from './check/run-steps.mjs';
import { sourcesState } from './check/sources.mjs';
import { checkSteps, unitResultsFiles, unitSteps } from './check/steps.mjs';
import { buildAll } from './build/build-all.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { prepareDependencies, prepareElectron } from './setup/prepare.mjs';
import { SetupError, runScript, say } from './setup/say.mjs';
import { runE2e } from './testing/e2e.mjs';
import { closingLine, countE2e, countUnit, readCount, sum } from './testing/results.mjs';

/** @typedef {import('./testing/results.mjs').Count} Count */

await runScript(async () => {
  const [part, ...rest] = process.argv.slice(2);
  if (part !== undefined && part !== 'unit' && part !== 'e2e') {
    throw new SetupError(`"${part}" is no part of the tests: say unit, e2e, or nothing for all.`);
  }
  /** @type {Count[]} */
  const counts = [];
  const passed = await runParts(part, rest, counts);
  const all = sum(counts);
  console.log(closingLine(all));
  return passed && all.failed === 0 && all.passed > 0 ? 0 : 1;
});

/**
 * Each part runs only when the ones before it passed: a broken frame makes every later failure noise.
 * @param {string | undefined} part
 * @param {readonly string[]} rest arguments for Playwright
 * @param {Count[]} counts filled as parts end
 */
async function runParts(part, rest, counts) {
  if (part === 'unit') {
    await prepareDependencies();
    return runChecks(unitSteps(), counts);
  }
  const runtime = await prepareElectron('test');
  say(describeRuntime(runtime));
  if (part === undefined && !(await runChecks(checkSteps(), counts))) {
    say('the end-to-end tests were not run, because the checks above failed.');
    return false;
  }
  await buildAll();
  const { code, resultsFile } = await runE2e({
    config: 'e2e/playwright.config.ts',
    runtime,
    args: rest,
  });
  counts.push(readCount(resultsFile, countE2e));
  return code === 0;
}

/**
 * @param {readonly import('./check/steps.mjs').Step[]} steps
 * @param {Count[]} counts
 */
async function runChecks(steps, counts) {
  for (const file of unitResultsFiles) fs.rmSync(file, { force: true });
  const passed = await runSteps(steps, { atATime: 3, sources: sourcesState() });
  for (const file of unitResultsFiles) counts.push(readCount(file, countUnit));
  return passed;
}
