import fs from 'node:fs';
import { inProject, projectFolder } from '../setup/places.mjs';
import { SetupError, say } from '../setup/say.mjs';
import { isFresh, stateOf, writeStamp } from './stamp.mjs';
import { copyNativeParts, nativeParts } from './native-parts.mjs';
import { inputs, targets } from './targets.mjs';

const stampFile = inProject('out', 'build-stamp');

/**
 * Vite would name only the first source that is missing, and after a while.
 * @param {readonly import('./targets.mjs').Target[]} all
 * @param {(entry: string) => boolean} exists
 */
export function refuseMissing(all, exists) {
  const missing = all.filter((target) => !exists(target.entry));
  if (missing.length === 0) return;
  const names = missing.map((target) => target.entry).join(', ');
  throw new SetupError(`nothing was built, these sources are missing: ${names}`);
}

/** Builds every target, or nothing when no input changed since the last build. */
export async function buildAll() {
  refuseMissing(targets, (entry) => fs.existsSync(inProject(entry)));
  const results = [...targets.map((target) => inProject(target.outFile)), nativeParts];
  const state = stateOf(projectFolder, inputs);
  if (isFresh(stampFile, state, results)) return;
  const began = Date.now();
  fs.rmSync(stampFile, { force: true });
  // Vite is loaded late: before the first set-up it is not there, and loading it takes a moment.
  const { buildNodeTarget } = await import('./node-target.mjs');
  const { buildPageTarget } = await import('./page-target.mjs');
  /** @param {import('./targets.mjs').Target} target */
  const build = (target) =>
    target.kind === 'page' ? buildPageTarget(target) : buildNodeTarget(target);
  const outcomes = await Promise.allSettled(targets.map(build));
  const faults = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (faults.length > 0) {
    // A fault of the sources: the way through Vite that led to it is of no use to anybody.
    const words = faults.map((fault) => (fault instanceof Error ? fault.message : String(fault)));
    throw new SetupError(`the build failed.\n${words.join('\n')}`);
  }
  copyNativeParts();
  writeStamp(stampFile, state);
  const names = targets.map((target) => target.name).join(', ');
  say(`built ${names} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
