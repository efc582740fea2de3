// Prints figures, tests nothing: Drape at rest beside the least Electron app with a tray icon, in turns.
import fs from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { buildAll } from './build/build-all.mjs';
import { stageContestants } from './bench-tray/contestants.mjs';
import { measureRound } from './bench-tray/round.mjs';
import { median, spread } from './bench-tray/spread.mjs';
import { startDesktop } from './desktop/desktop.mjs';
import { describeRuntime } from './setup/electron/runtime.mjs';
import { prepareElectron } from './setup/prepare.mjs';
import { SetupError, runScript, say } from './setup/say.mjs';

/** @typedef {import('./bench-tray/round.mjs').Round} Round */

const NOBODY = { uid: 65_534, gid: 65_534 };
/** @type {readonly (readonly [keyof Round, string, number])[]} */
const rows = [
  ['memoryMiB', 'memory (PSS), MiB', 1],
  ['ownMiB', 'of which shared with nobody, MiB', 1],
  ['cpuPercent', 'processor, % of a core', 3],
  ['readyMs', 'time until the icon is in the panel, ms', 0],
  ['answersMs', 'time until it takes orders, ms', 0],
  ['switchesPerSecond', 'context switches a second', 1],
  ['processes', 'processes', 0],
];

await runScript(async () => {
  const [rounds, seconds] = [numberAfter('--rounds', 3), numberAfter('--seconds', 120)];
  const runtime = await prepareElectron('test');
  say(describeRuntime(runtime));
  await buildAll();
  const staged = stageContestants();
  const isRoot = process.getuid?.() === 0 && !mayBecomeNobody();
  const runAs = process.getuid?.() === 0 && !isRoot ? NOBODY : null;
  const desktop = await startDesktop({ systemBus: true, panel: true, runAs });
  /** @type {{ bare: Round[], drape: Round[] }} */
  const measured = { bare: [], drape: [] };
  const loads = [os.loadavg()[0] ?? 0];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const name of /** @type {const} */ (['bare', 'drape'])) {
        const what = {
          executable: runtime.executable,
          folder: staged.folders[name],
          takesOrders: name === 'drape',
        };
        const one = await measureRound(desktop, { ...what, measureMs: seconds * 1_000, isRoot });
        measured[name].push(one);
        loads.push(os.loadavg()[0] ?? 0);
        console.error(
          `${name}: ${rows.map(([key, , digits]) => one[key].toFixed(digits)).join(' ')}`,
        );
      }
    }
  } finally {
    await desktop.stop();
    staged.remove();
  }
  const cores = os.cpus().length;
  console.log(`${cores} cores, load ${spread(loads, 1)}; ${rounds} rounds of ${seconds} s each`);
  console.log(`| at rest | bare app | Drape | ratio |\n| --- | --- | --- | --- |`);
  for (const [key, label, digits] of rows) {
    const [bare, drape] = [measured.bare, measured.drape].map((of) => of.map((one) => one[key]));
    const ratio = median(drape ?? []) / median(bare ?? []);
    const texts = [bare, drape].map((of) => spread(of ?? [], digits));
    console.log(`| ${[label, ...texts, ratio.toFixed(2)].join(' | ').replaceAll('NaN', '-')} |`);
  }
});

/**
 * @param {string} flag
 * @param {number} standard
 */
function numberAfter(flag, standard) {
  const at = process.argv.indexOf(flag);
  if (at < 0) return standard;
  const value = Number(process.argv[at + 1]);
  if (Number.isInteger(value) && value > 0) return value;
  throw new SetupError(`${flag} takes a whole number above 0.`);
}

/** Root inside a user namespace of an ordinary user has no other identity to take on. */
function mayBecomeNobody() {
  return /^\s*0\s+0\s+4294967295\s*$/m.test(fs.readFileSync('/proc/self/uid_map', 'utf8'));
}
