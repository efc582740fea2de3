/**
 * Ten years of use in one history, and how long everything takes with it. Uses the Electron in
 * ELECTRON_OVERRIDE_DIST_PATH where there is one, else this Node.
 *
 *   node scripts/checks/ten-years.mjs
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers';
import { fileURLToPath } from 'node:url';

const DAYS = 3_650;
const DAY_MS = 86_400_000;
const FROM_MS = Date.UTC(2026, 0, 1);
const NOW_MS = FROM_MS + DAYS * DAY_MS;

let seed = 11;
const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
/** @param {number} most */
const upTo = (most) => Math.floor(random() * (most + 1));
/**
 * @template T
 * @param {readonly T[]} list
 * @returns {T}
 */
const oneOf = (list) => /** @type {T} */ (list[upTo(list.length - 1)]);

const tags = ['deadline', 'caffeine', 'travel', 'poor-sleep', 'meetings', 'overthinking'];
const zones = ['jaw', 'neck', 'lower-back', 'ribs-left', 'belly'];
const setups = ['legs-wall', 'legs-chair', 'child', 'drape-bolster', 'seated-drape', 'knees-chest'];
const words = 'the evening was long and my jaw let go while breath came down slowly again'.split(
  ' ',
);

/** 20,000 sessions, 40,000 check-ins, 3.6 million active minutes, 12,000 nudges, 5,000 entries. */
function* lines() {
  yield { drape: 'history', version: 1 };
  /** @param {string} kind @param {string} id @param {number} atMs */
  const base = (kind, id, atMs) => {
    const machine = '0f1e2d3c4b5a6978';
    return { kind, id, atMs, updatedAtMs: atMs, deletedAtMs: null, machine };
  };
  let minutesLeft = 3_600_000;
  for (let run = 0; minutesLeft > 0; run += 1) {
    const minutes = Math.min(minutesLeft, 1 + upTo(48));
    minutesLeft -= minutes;
    const atMs =
      FROM_MS + Math.floor(((3_600_000 - minutesLeft) / 3_600_000) * DAYS * 1_440) * 60_000;
    yield {
      ...base('screen', `0f1e2d3c4b5a6978-${atMs.toString(36)}-${run.toString(36)}`, atMs),
      minutes,
    };
  }
  for (let at = 0; at < 12_000; at += 1) {
    yield {
      ...base('nudge', `nudge-${at}-9f8e7d6c`, FROM_MS + Math.floor((at / 12_000) * DAYS * DAY_MS)),
      occasion: 'long-screen',
      setupId: oneOf(setups),
      fate: oneOf(['started', 'later', 'not-today', 'expired']),
      answeredAtMs: null,
    };
  }
  for (let at = 0; at < 20_000; at += 1) {
    const atMs = FROM_MS + Math.floor((at / 20_000) * DAYS * DAY_MS);
    const id = `6f9619ff-8b86-d011-b42d-${String(at).padStart(12, '0')}`;
    yield {
      ...base('session', id, atMs),
      occasion: 'long-screen',
      practiceId: 'legs-up',
      setupId: oneOf(setups),
      length: 10,
      feeling: 'racing',
      nudgeId: null,
      restedMs: 600_000,
      end: 'finished',
      stepsDone: ['settle', 'breathe', 'soften', 'rest', 'come-out'],
    };
    for (const moment of ['before', 'after']) {
      const drop = moment === 'after' ? 2 : 0;
      yield {
        ...base('check-in', `${id}-${moment}`, atMs + (moment === 'after' ? 700_000 : -30_000)),
        moment,
        sessionId: id,
        tension: Math.max(0, 3 + upTo(6) - drop),
        breath: upTo(10),
        mind: Math.max(0, 2 + upTo(6) - drop),
        pain: at % 3 === 0 ? upTo(10) : null,
        zones: moment === 'before' ? [oneOf(zones)] : [],
        tags: moment === 'before' ? [oneOf(tags)] : [],
      };
    }
  }
  for (let at = 0; at < 5_000; at += 1) {
    yield {
      ...base('entry', `entry-${at}-1a2b3c4d`, FROM_MS + Math.floor((at / 5_000) * DAYS * DAY_MS)),
      text: Array.from({ length: 40 }, () => oneOf(words)).join(' '),
      sealedBy: null,
      sessionId: null,
      zones: [],
      tags: [oneOf(tags)],
    };
  }
}

/** @param {string} bundles */
async function measure(bundles) {
  const require = createRequire(import.meta.url);
  const { createEngine } = require(path.join(bundles, 'engine.cjs'));
  const { openHistoryThread } = require(path.join(bundles, 'history-thread.cjs'));
  const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'ten-years-'));
  const folder = path.join(outside, 'history');
  const linesFile = path.join(outside, 'in.jsonl');
  fs.writeFileSync(linesFile, [...lines()].map((line) => JSON.stringify(line)).join('\n'));
  /** @type {Record<string, number | string>} */
  const figures = {
    runtime: `Node ${process.versions.node}, Electron ${process.versions['electron'] ?? '-'}`,
  };
  /** @param {string} name @param {() => unknown} work @param {number} [times] */
  const timed = (name, work, times = 1) => {
    const took = Array.from({ length: times }, () => {
      const began = performance.now();
      const busy = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(busy);
      return { wallMs: performance.now() - began, cpuMs: (user + system) / 1_000 };
    }).sort((a, b) => a.wallMs - b.wallMs);
    const { wallMs, cpuMs } = took[Math.floor(took.length / 2)] ?? { wallMs: 0, cpuMs: 0 };
    figures[name] = `${Math.round(wallMs)} ms, of the processor ${Math.round(cpuMs)} ms`;
  };
  const parts = {
    folder,
    machine: '0f1e2d3c4b5a6978',
    clock: { nowMs: () => NOW_MS, steadyMs: () => performance.now() },
    newId: () => `new-${upTo(1e9)}`,
  };
  let engine = createEngine(parts);
  timed('import', () => {
    const { counts, badLines } = engine.importLines(linesFile);
    figures['records'] = counts.added;
    figures['bad lines'] = badLines;
  });
  timed('import again', () => engine.importLines(linesFile));
  engine.close();
  figures['file MB'] = Math.round(fs.statSync(path.join(folder, 'history.db')).size / 1e5) / 10;
  timed('open with full check', () => (engine = createEngine(parts)));
  const question = { measure: 'tension', nowMs: NOW_MS, timeZone: 'Europe/Berlin', seed: 1 };
  // The app asks this at its start, before anybody can open a page.
  timed('what helped, for prescribing', () => engine.helped(question));
  timed('first insight page (a year of bands)', () => engine.insight({ ...question, weeks: 52 }));
  timed('insight page (a year of bands)', () => engine.insight({ ...question, weeks: 52 }), 7);
  timed('insight page (ten years of bands)', () => engine.insight({ ...question, weeks: 520 }), 7);
  timed('search', () => engine.search('jaw breath', {}), 5);
  timed('a page of entries', () => engine.entries({ limit: 50 }), 5);
  timed('export lines', () => engine.exportLines(path.join(outside, 'out.jsonl')));
  figures['export MB'] = Math.round(fs.statSync(path.join(outside, 'out.jsonl')).size / 1e5) / 10;
  timed('export tables', () => engine.exportTables(outside, 'Europe/Berlin'));
  timed('backup', () => engine.backUpIfDue());
  figures['backup MB'] = Math.round(engine.backups()[0].bytes / 1e5) / 10;
  engine.close();
  // What the start of the app feels of it: making the thread, and the longest time it was kept from working.
  const began = performance.now();
  const log = { info: () => undefined, warn: () => undefined, error: console.error };
  const store = openHistoryThread({
    workerPath: path.join(bundles, 'history-worker.cjs'),
    folder,
    machine: parts.machine,
    log,
  });
  figures['start: main thread ms'] = Math.round((performance.now() - began) * 10) / 10;
  let longest = 0;
  let last = performance.now();
  let open = false;
  const opened = store.opening().then(() => (open = true));
  while (!open) {
    await new Promise((resolve) => setImmediate(resolve));
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  await opened;
  figures['start: longest pause of main thread ms'] = Math.round(longest * 10) / 10;
  figures['start: history ready after ms'] = Math.round(performance.now() - began);
  await store.close();
  fs.rmSync(outside, { recursive: true, force: true });
  console.log(JSON.stringify(figures, null, 2));
}

const [bundles] = process.argv.slice(2);
if (bundles !== undefined) {
  await measure(bundles);
} else {
  // Loaded late: the bundler needs a newer Node than the one that measures.
  const { bundleSources } = await import('./bundle.mjs');
  const sources = ['engine.ts', 'history-thread.ts', 'history-worker.ts'];
  const folder = await bundleSources(
    sources.map((name) => `src-main/storage/history/${name}`),
    'ten-years',
  );
  const electron = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const program = electron === undefined ? process.execPath : path.join(electron, 'electron');
  const { status } = spawnSync(program, [fileURLToPath(import.meta.url), folder], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
