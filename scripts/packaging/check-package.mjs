import fs from 'node:fs';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { SetupError } from '../setup/say.mjs';
import { readFuses, wantedFuses } from './fuses.mjs';

const allowed = /^\/(package\.json|out(\/(main|preload|renderer|history)(\/.*)?)?)$/;
const needed = [
  '/package.json',
  '/out/main/index.cjs',
  '/out/preload/index.cjs',
  '/out/history/program/history-worker.cjs',
];

/**
 * What is wrong with the list of files inside a package.
 * @param {readonly string[]} files as asar lists them
 */
export function contentFaults(files) {
  const names = files.map((file) => file.replaceAll('\\', '/'));
  return [
    ...needed.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
    ...names.filter((name) => !allowed.test(name)).map((name) => `${name} must not ship`),
    ...names.filter((name) => name.endsWith('.map')).map((name) => `${name} must not ship`),
  ];
}

/**
 * Looks at a finished package as a stranger would: what is in it, and which doors are closed.
 * @param {string} program
 * @param {{ tested: boolean }} kind
 */
export async function checkPackage(program, kind) {
  const isMac = program.includes('.app/');
  const resources = path.join(
    path.dirname(program),
    ...(isMac ? ['..', 'Resources'] : ['resources']),
  );
  const faults = contentFaults(listPackage(path.join(resources, 'app.asar'), { isPack: false }));
  for (const name of ['default_app.asar', 'app']) {
    if (fs.existsSync(path.join(resources, name))) faults.push(`${name} must not ship`);
  }
  if (!fs.existsSync(path.join(resources, 'icon.png'))) faults.push('icon.png is missing');
  const fuses = await readFuses(program);
  for (const [fuse, state] of Object.entries(wantedFuses(kind))) {
    const found = fuses.get(Number(fuse));
    if (found !== undefined && found !== state) faults.push(`fuse ${fuse} is ${found}`);
  }
  if (faults.length > 0) throw new SetupError(`the package is wrong: ${faults.join('; ')}`);
}
