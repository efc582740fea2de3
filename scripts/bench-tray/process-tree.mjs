import fs from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/**
 * @typedef {object} Cost
 * @property {number} pssMiB memory of the whole tree; what processes share is counted once
 * @property {number} ownMiB memory that nobody else shares, for a machine where other Electrons run beside
 * @property {number} cpuMs processor time so far, of what runs now and of children that ended
 * @property {number} switches context switches so far
 * @property {number} processes
 */

/**
 * What a process and all that it started cost until now.
 * @param {number} root
 * @returns {Cost}
 */
export function costOf(root) {
  const cost = { pssMiB: 0, ownMiB: 0, cpuMs: 0, switches: 0, processes: 0 };
  for (const pid of treeOf(root)) {
    try {
      const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      const mebibytes = (/** @type {string} */ field) =>
        Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / 1024;
      cost.pssMiB += mebibytes('Pss');
      cost.ownMiB += mebibytes('Private_Clean') + mebibytes('Private_Dirty');
      cost.cpuMs += cpuTicks(pid) * TICK_MS;
      cost.switches += switchesOf(pid);
      cost.processes += 1;
    } catch {
      // Ended between the listing and the look.
    }
  }
  return cost;
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

/** @param {number} pid */
function cpuTicks(pid) {
  const fields = afterName(pid);
  return [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
}

/**
 * The fields of /proc/PID/stat after the program's name, which may hold anything: the state comes first.
 * @param {number} pid
 */
function afterName(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** @param {number} pid */
function switchesOf(pid) {
  let switches = 0;
  for (const thread of fs.readdirSync(`/proc/${pid}/task`)) {
    const status = fs.readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8');
    for (const [, count] of status.matchAll(/^(?:non)?voluntary_ctxt_switches:\s+(\d+)/gm)) {
      switches += Number(count);
    }
  }
  return switches;
}
