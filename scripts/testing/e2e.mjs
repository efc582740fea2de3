import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../setup/places.mjs';
import { runPlaywright } from './playwright.mjs';

const resultsFile = inProject('out', 'results', 'e2e.json');

/**
 * Runs the end-to-end tests. They find the packaged app in DRAPE_PACKAGED.
 * @param {{ runtime: import('../setup/electron/runtime.mjs').Runtime, program: string, args: readonly string[] }} what
 *   args are handed to Playwright
 */
export async function runE2e({ runtime, program: packaged, args }) {
  fs.rmSync(resultsFile, { force: true });
  fs.mkdirSync(path.dirname(resultsFile), { recursive: true });
  const code = await runPlaywright(runtime, ['--reporter=list,json', ...args], {
    DRAPE_PACKAGED: packaged,
    PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile,
  });
  return { code, resultsFile };
}
