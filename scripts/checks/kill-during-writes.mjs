/**
 * Kills a writer again and again and looks for what was lost: acknowledged records, half transactions, a file
 * that cannot be read. Uses the Electron in ELECTRON_OVERRIDE_DIST_PATH where there is one, else this Node.
 *
 *   node scripts/checks/kill-during-writes.mjs [kills] [kills on one file]
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { killWriter, wordsBefore } from './kill-writer.mjs';
import { storageBundles } from './storage-bundles.mjs';

const writer = fileURLToPath(new URL('./history-writer.mjs', import.meta.url));

/**
 * @typedef {object} Findings
 * @property {number} kills
 * @property {number} acknowledged transactions and edits that were said to be kept
 * @property {number} lost
 * @property {number} half transactions of which only a part is there
 * @property {number} unreadable openings that had to restore, or could not write
 * @property {number} silent kills before anything was acknowledged
 */

/**
 * @param {{ kills: number, killsPerFile: number, longestMs: number, random: () => number }} plan
 * @returns {Promise<Findings>}
 */
export async function killDuringWrites({ kills, killsPerFile, longestMs, random }) {
  const bundles = await storageBundles();
  const { createEngine } = createRequire(import.meta.url)(path.join(bundles, 'engine.cjs'));
  const findings = { kills: 0, acknowledged: 0, lost: 0, half: 0, unreadable: 0, silent: 0 };
  while (findings.kills < kills) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'killed-history-'));
    const kept = new Set();
    const edited = new Set();
    let next = 0;
    for (let kill = 0; kill < killsPerFile && findings.kills < kills; kill += 1) {
      const lines = await killWriter(writer, bundles, folder, next, {
        words: wordsBefore(kill),
        afterMs: random() * longestMs,
      });
      findings.kills += 1;
      const before = kept.size;
      for (const [what, value] of lines) {
        if (what === 'kept') kept.add(Number(value));
        else if (what === 'edited') edited.add(Number(value));
        else if (what === 'open' && !isSound(JSON.parse(value))) findings.unreadable += 1;
      }
      if (kept.size === before) findings.silent += 1;
      // Numbers go on behind anything that may have been kept without being said.
      next = Math.max(next, ...kept) + 2;
    }
    findings.acknowledged += kept.size + edited.size;
    judge(createEngine, folder, kept, edited, findings);
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return findings;
}

/** @param {{ ok: boolean, value?: { access: string, notices: readonly unknown[] } }} opening */
const isSound = ({ ok, value }) => ok && value?.access === 'write' && value.notices.length === 0;

/**
 * @param {(parts: object) => any} createEngine
 * @param {string} folder
 * @param {Set<number>} kept
 * @param {Set<number>} edited
 * @param {Findings} findings
 */
function judge(createEngine, folder, kept, edited, findings) {
  const clock = { nowMs: () => 1_800_000_000_000, steadyMs: () => 0 };
  const engine = createEngine({ folder, machine: 'judge', clock, newId: () => 'unused' });
  if (!isSound({ ok: true, value: engine.opening() })) findings.unreadable += 1;
  const everything = { limit: Number.MAX_SAFE_INTEGER };
  /** @type {Map<string, number>} */
  const perSession = new Map();
  for (const { sessionId, tags, zones } of engine.list('check-in', everything)) {
    const whole = tags.length === 1 && zones.length === 2;
    perSession.set(sessionId, (perSession.get(sessionId) ?? 0) + (whole ? 1 : 0));
  }
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const { id, text } of engine.entries(everything)) texts.set(id, text);
  const sessions = engine.list('session', everything);
  const numbers = new Set();
  for (const { id, restedMs } of sessions) {
    const number = Number(id.slice(1));
    numbers.add(number);
    const isHalf = perSession.get(id) !== restedMs || !texts.has(`e${number}`);
    if (isHalf) findings.half += 1;
    perSession.delete(id);
  }
  // What is left of check-ins has lost its session.
  findings.half += perSession.size;
  for (const number of kept) if (!numbers.has(number)) findings.lost += 1;
  for (const number of edited)
    if (texts.get(`e${number}`) !== `edited ${number}`) findings.lost += 1;
  engine.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = '2000', killsPerFile = '10'] = process.argv.slice(2);
  const began = Date.now();
  const findings = await killDuringWrites({
    kills: Number(kills),
    killsPerFile: Number(killsPerFile),
    longestMs: 250,
    random: Math.random,
  });
  console.log(JSON.stringify({ ...findings, seconds: Math.round((Date.now() - began) / 1_000) }));
  const { lost, half, unreadable } = findings;
  process.exitCode = lost + half + unreadable === 0 ? 0 : 1;
}
