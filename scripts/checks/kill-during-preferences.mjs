/**
 * Kills a writer of preferences again and again and looks for what was lost: changes that were acknowledged, or
 * a file that cannot be read. Uses the Electron in ELECTRON_OVERRIDE_DIST_PATH where there is one, else this
 * Node.
 *
 *   node scripts/checks/kill-during-preferences.mjs [kills] [kills on one file]
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { killWriter, wordsBefore } from './kill-writer.mjs';
import { storageBundles } from './storage-bundles.mjs';

const writer = fileURLToPath(new URL('./preferences-writer.mjs', import.meta.url));

/**
 * @typedef {object} Findings
 * @property {number} kills
 * @property {number} acknowledged changes that were said to be on the disk
 * @property {number} lost kills after which an older change than the last acknowledged one was there
 * @property {number} noticed openings that had anything to say: a file that was mended or put aside
 * @property {number} silent kills before anything was acknowledged
 */

/**
 * @param {{ kills: number, killsPerFile: number, longestMs: number, random: () => number }} plan
 * @returns {Promise<Findings>}
 */
export async function killDuringPreferences({ kills, killsPerFile, longestMs, random }) {
  const bundles = await storageBundles();
  const findings = { kills: 0, acknowledged: 0, lost: 0, noticed: 0, silent: 0 };
  while (findings.kills < kills) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'killed-preferences-'));
    let last = -1;
    // The last opening only looks at what the kill before it has left.
    for (let kill = 0; kill <= killsPerFile && findings.kills < kills + 1; kill += 1) {
      const isLook = kill === killsPerFile || findings.kills === kills;
      const said = await killWriter(writer, bundles, folder, last + 1, {
        words: isLook ? 1 : wordsBefore(kill),
        afterMs: isLook ? 0 : random() * longestMs,
      });
      const { notices, voice } = JSON.parse(said[0]?.[1] ?? '{}');
      const found = voice === null ? -1 : Number.parseInt(voice, 10);
      if (notices.length > 0) findings.noticed += 1;
      if (found < last) findings.lost += 1;
      const numbers = said.slice(1).map(([, number]) => Number(number));
      // One more may have been written than was said.
      last = Math.max(found, last, ...numbers);
      findings.acknowledged += numbers.length;
      if (isLook) break;
      if (numbers.length === 0) findings.silent += 1;
      findings.kills += 1;
    }
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return findings;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = '200', killsPerFile = '20'] = process.argv.slice(2);
  const began = Date.now();
  const findings = await killDuringPreferences({
    kills: Number(kills),
    killsPerFile: Number(killsPerFile),
    longestMs: 250,
    random: Math.random,
  });
  console.log(JSON.stringify({ ...findings, seconds: Math.round((Date.now() - began) / 1_000) }));
  process.exitCode = findings.lost + findings.noticed === 0 ? 0 : 1;
}
