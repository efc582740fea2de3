import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { sandboxArguments } from '../setup/sandbox.mjs';
import { costOf, spentBetween } from './process-tree.mjs';

const run = promisify(execFile);
/** Start-up work is over, and the history's thread has gone to rest a minute after its last use. */
const SETTLE_MS = 90_000;
const READY_WITHIN_MS = 30_000;
/** Somebody is at the desk: that is when a tray app has something to do. */
const KEY_EVERY_MS = 5_000;

/**
 * @typedef {object} Round
 * @property {number} readyMs from the start of the program until its icon was handed to the panel
 * @property {number} answersMs from the start until it takes orders; the bare app takes none
 * @property {number} memoryMiB
 * @property {number} ownMiB
 * @property {number} cpuPercent of one core
 * @property {number} switchesPerSecond
 * @property {number} processes
 */

/**
 * Starts one app at rest, with somebody typing now and then elsewhere, and measures it.
 * @param {import('../desktop/desktop.mjs').Desktop} desktop
 * @param {{ executable: string, folder: string, takesOrders: boolean, measureMs: number, isRoot: boolean }} what
 * @returns {Promise<Round>}
 */
export async function measureRound(
  desktop,
  { executable, folder, takesOrders, measureMs, isRoot },
) {
  const registered = await watchForIcon(desktop);
  // What the round before has left would be taken for this one's.
  fs.rmSync(lineOf(desktop), { force: true });
  const startedMs = performance.now();
  const flags = sandboxArguments({ platform: 'linux', uid: isRoot ? 0 : undefined });
  const app = desktop.processes.start(executable, [...flags, folder]);
  const pid = Number(app.pid);
  await registered.seen;
  const readyMs = performance.now() - startedMs;
  const answersMs = takesOrders ? (await takingOrders(desktop)) - startedMs : Number.NaN;
  await desktop.processes.stop(registered.watcher);
  const keys = setInterval(() => {
    // A letter: X tells Shift and its like to every app there is. Nobody has the focus, so nobody gets it.
    // When the display is gone the round fails for that reason.
    run('xdotool', ['key', 'a'], { env: desktop.env }).catch(() => undefined);
  }, KEY_EVERY_MS);
  try {
    await pause(SETTLE_MS);
    const before = costOf(pid);
    const beganMs = performance.now();
    await pause(measureMs);
    const tookMs = performance.now() - beganMs;
    const after = costOf(pid);
    const { cpuMs, switches } = spentBetween(before, after);
    return {
      readyMs,
      answersMs,
      memoryMiB: after.pssMiB,
      ownMiB: after.ownMiB,
      cpuPercent: (100 * cpuMs) / tookMs,
      switchesPerSecond: (1_000 * switches) / tookMs,
      processes: after.processes,
    };
  } finally {
    clearInterval(keys);
    await desktop.processes.stop(app);
  }
}

/** @param {import('../desktop/desktop.mjs').Desktop} desktop */
const lineOf = ({ home }) => path.join(home, '.config', 'Drape', 'line');

/**
 * When the app began to listen for orders of later starts.
 * @param {import('../desktop/desktop.mjs').Desktop} desktop
 */
async function takingOrders(desktop) {
  const line = lineOf(desktop);
  while (!fs.existsSync(line)) await pause(5);
  return performance.now();
}

/**
 * The panel's own word that an icon was handed to it: the same for every app.
 * @param {import('../desktop/desktop.mjs').Desktop} desktop
 */
async function watchForIcon(desktop) {
  const watcher = desktop.processes.start(
    'dbus-monitor',
    ['--session', '--profile', "member='StatusNotifierItemRegistered'"],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  /** @type {(line: RegExp) => Promise<void>} */
  const line = (wanted) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no icon in the panel')), READY_WITHIN_MS);
      let text = '';
      watcher.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
        text += chunk.toString();
        if (!wanted.test(text)) return;
        clearTimeout(late);
        resolve();
      });
    });
  const seen = line(/StatusNotifierItemRegistered/);
  // Its first lines say that it listens.
  await line(/NameLost|NameAcquired|^#/m);
  return { watcher, seen };
}
