import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';

/**
 * Starts a writer and kills it. Gives each line that it said, as what and how much. Uses the Electron in
 * ELECTRON_OVERRIDE_DIST_PATH where there is one, else this Node.
 * @param {string} writer its script
 * @param {string} bundles
 * @param {string} folder
 * @param {number} first
 * @param {{ words: number, afterMs: number }} when so long after it has said so much
 * @returns {Promise<[string, string][]>}
 */
export async function killWriter(writer, bundles, folder, first, { words, afterMs }) {
  const electron = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const program = electron === undefined ? process.execPath : path.join(electron, 'electron');
  const child = spawn(program, [writer, bundles, folder, String(first)], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  /** @type {[string, string][]} */
  const said = [];
  for await (const line of readline.createInterface({ input: child.stdout })) {
    const space = line.indexOf(' ');
    said.push([line.slice(0, space), line.slice(space + 1)]);
    if (said.length === words) setTimeout(() => child.kill('SIGKILL'), afterMs);
  }
  if (said.length < words) throw new Error('the writer ended by itself');
  return said;
}

/**
 * How much is said before a kill is due: every other one waits until something was kept, or on a slow machine none
 * would fall into the writing.
 * @param {number} kill which it is, from 0
 */
export const wordsBefore = (kill) => (kill % 2 === 0 ? 1 : 2);
