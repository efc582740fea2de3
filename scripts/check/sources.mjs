import fs from 'node:fs';
import { stateOf } from '../build/stamp.mjs';
import { projectFolder } from '../setup/places.mjs';

/** What is made from the rest, and what another tool keeps. */
const notSources = new Set(['.git', 'node_modules', 'out', 'dist']);

/** A short name for all that a check may read, as `stateOf` gives it, and for the Node that reads it. */
export function sourcesState() {
  const all = fs.readdirSync(projectFolder).filter((name) => !notSources.has(name));
  return `${process.version} ${stateOf(projectFolder, all.sort())}`;
}
