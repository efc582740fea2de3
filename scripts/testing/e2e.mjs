import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/places.mjs';
import { runPlaywright } from './playwright.mjs';

/**
 * Runs one ring of end-to-end tests and leaves its numbers in a file.
 * @param {object} ring
 * @param {string} ring.config Playwright's
 * @param {import('../setup/electron/runtime.mjs').Runtime} ring.runtime
 * @param {readonly string[]} ring.args handed to Playwright
 * @param {Readonly<Record<string, string>>} [ring.env] what else the tests have to know
 */
export async function runE2e({ config, runtime, args, env = {} }) {
  const resultsFile = inProject(
    'out',
    'results',
    `${path.dirname(config).replaceAll('/', '-')}.json`,
  );
  fs.rmSync(resultsFile, { force: true });
  fs.mkdirSync(path.dirname(resultsFile), { recursive: true });
  const code = await runPlaywright(runtime, ['--config', config, '--reporter=list,json', ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile,
  });
  return { code, resultsFile };
}
