// Prints figures, tests nothing: events a second through the schedule, and the replay of a year.
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { performance } from 'node:perf_hooks';
import { buildAll } from './build/build-all.mjs';
import { inProject } from './setup/places.mjs';

const RUNS = 5;
const year = inProject('out', 'bench', 'year.json');
// On Linux a child's own record of its memory begins with its parent's; the high-water mark of the process does not.
const probe = `import { readFileSync } from 'node:fs';
process.on('exit', () => {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const most = /VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  process.stderr.write('\\n' + most);
});`;
const preload = `data:text/javascript,${encodeURIComponent(probe)}`;

await buildAll();
const bench = spawnSync(process.execPath, [inProject('out', 'bench', 'core.cjs'), year], {
  encoding: 'utf8',
});
if (bench.status !== 0) throw new Error(bench.stderr);
console.log(`Node ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model ?? 'unknown'}`);
for (const [name, rounds] of Object.entries(JSON.parse(bench.stdout))) {
  say(`${name}, events a second`, rounds, 0);
}
/** @type {number[]} */
const seconds = [];
/** @type {number[]} */
const megabytes = [];
for (let run = 0; run < RUNS; run += 1) {
  const began = performance.now();
  const args = ['--import', preload, inProject('out', 'cli', 'simulate.cjs'), year, '--json'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  seconds.push((performance.now() - began) / 1_000);
  megabytes.push(Number(stderr.trim().split('\n').at(-1)) / 1_024);
}
say('replay of a year, start of Node included, s', seconds, 2);
say('replay of a year, most memory, MB', megabytes, 0);

/**
 * @param {string} name
 * @param {readonly number[]} values
 * @param {number} digits
 */
function say(name, values, digits) {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, middle, most] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map((index) =>
    (sorted[index] ?? 0).toFixed(digits),
  );
  console.log(`${name}: ${middle} (${least} to ${most}, ${sorted.length} runs)`);
}
