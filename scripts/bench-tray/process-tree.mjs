import fs from 'node:fs';

/**
 * @typedef {object} Spent
 * @property {number} cpuMs processor time
 * @property {number} switches context switches
 */

/**
 * @typedef {object} Cost
 * @property {number} pssMiB memory of the whole tree; what processes share is counted once
 * @property {number} ownMiB memory that nobody else shares, for a machine where other Electrons run beside
 * @property {ReadonlyMap<string, Spent>} threads by process and thread: what each has spent so far
 * @property {number} processes
 */

/**
 * What a process and all that it started cost until now.
 * @param {number} root
 * @returns {Cost}
 */
export function costOf(root) {
  const cost = { pssMiB: 0, ownMiB: 0, processes: 0 };
  /** @type {Map<string, Spent>} */
  const threads = new Map();
  for (const pid of treeOf(root)) {
    try {
      const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      const mebibytes = (/** @type {string} */ field) =>
        Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / 1024;
      cost.pssMiB += mebibytes('Pss');
      cost.ownMiB += mebibytes('Private_Clean') + mebibytes('Private_Dirty');
      cost.processes += 1;
      for (const thread of fs.readdirSync(`/proc/${pid}/task`)) {
        const folder = `/proc/${pid}/task/${thread}`;
        threads.set(folder, { cpuMs: cpuMsOf(folder), switches: switchesOf(folder) });
      }
    } catch {
      // Ended between the listing and the look.
    }
  }
  return { ...cost, threads };
}

/**
 * What was spent between two looks by the threads that are there at the second: the counts of one that has ended in
 * between went with it.
 * @param {Cost} before
 * @param {Cost} after
 * @returns {Spent}
 */
export function spentBetween(before, after) {
  const spent = { cpuMs: 0, switches: 0 };
  for (const [thread, { cpuMs, switches }] of after.threads) {
    const known = before.threads.get(thread);
    spent.cpuMs += cpuMs - (known?.cpuMs ?? 0);
    spent.switches += switches - (known?.switches ?? 0);
  }
  return spent;
}

/**
 * @param {number} root
 * @returns {readonly number[]}
 */
export function treeOf(root) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    return Number(afterName(pid)[1]);
  } catch {
    return null;
  }
}

/**
 * In the scheduler's own nanoseconds: an app at rest takes five of the hundredths that /proc/PID/stat counts in.
 * @param {string} thread its folder
 */
function cpuMsOf(thread) {
  return Number(fs.readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

/**
 * The fields of /proc/PID/stat after the program's name, which may hold anything: the state comes first.
 * @param {number} pid
 */
function afterName(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** @param {string} thread its folder */
function switchesOf(thread) {
  const status = fs.readFileSync(`${thread}/status`, 'utf8');
  const counts = status.matchAll(/^(?:non)?voluntary_ctxt_switches:\s+(\d+)/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
