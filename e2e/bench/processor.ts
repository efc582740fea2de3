import fs from 'node:fs';
import os from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** The kernel counts in hundredths of a second (USER_HZ), on every Linux that we run on. */
const TICKS_PER_S = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** One process from /proc, or null when it has just gone. */
function readProcess(pid: number): Process | null {
  try {
    const stat = fs.readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name in brackets may hold anything; what follows it is plain.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { pid, parent: fields[1] ?? 0, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) };
  } catch {
    return null;
  }
}

/** Processor seconds of a process and everything below it, by process id. */
function treeTicks(root: number): ReadonlyMap<number, number> {
  const all = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProcess(Number(name)))
    .filter((one) => one !== null);
  const inside = new Set([root]);
  for (let grew = true; grew;) {
    grew = false;
    for (const { pid, parent } of all) {
      if (!inside.has(parent) || inside.has(pid)) continue;
      inside.add(pid);
      grew = true;
    }
  }
  return new Map(all.filter(({ pid }) => inside.has(pid)).map(({ pid, ticks }) => [pid, ticks]));
}

/** How much of one core a process tree takes over so many seconds, in percent. */
export async function coreShare(root: number, seconds: number): Promise<number> {
  const before = treeTicks(root);
  const beganAt = performance.now();
  await wait(seconds * 1_000);
  let ticks = 0;
  for (const [pid, now] of treeTicks(root)) ticks += now - (before.get(pid) ?? 0);
  return (100 * ticks) / TICKS_PER_S / ((performance.now() - beganAt) / 1_000);
}

/** What else the machine was doing, to stand beside each figure. */
export const load = (): string => `load ${(os.loadavg()[0] ?? 0).toFixed(1)}`;
