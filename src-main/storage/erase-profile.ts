import fs from 'node:fs';
import path from 'node:path';
import { shred } from './history/private-files.ts';
import { flushFolder } from './whole-file.ts';

/** Lies in the profile from the moment erasing was asked for until it is done: a crash in between loses nothing of it. */
const MARK = 'start-anew';

/** Files of ours that tell of a person. Their own practices are their own files, and stay. */
const OURS = /^((preferences|state)\..*|machine-id|history|logs|crashes)$/;

export const askToStartAnew = (profileFolder: string): void => {
  fs.writeFileSync(path.join(profileFolder, MARK), '', { mode: 0o600 });
  flushFolder(profileFolder);
};

/** At the start, before anything of the profile is read: takes away what was asked to be forgotten. */
export function startAnewIfAsked(profileFolder: string): void {
  if (!fs.existsSync(path.join(profileFolder, MARK))) return;
  for (const name of fs.readdirSync(profileFolder).filter((each) => OURS.test(each))) {
    eraseAll(path.join(profileFolder, name));
  }
  fs.rmSync(path.join(profileFolder, MARK), { force: true });
  flushFolder(profileFolder);
}

function eraseAll(filePath: string): void {
  const found = fs.lstatSync(filePath);
  if (!found.isDirectory()) {
    // What a link leads to is not ours to overwrite.
    if (found.isSymbolicLink()) fs.unlinkSync(filePath);
    else shred(filePath);
    return;
  }
  for (const name of fs.readdirSync(filePath)) eraseAll(path.join(filePath, name));
  fs.rmSync(filePath, { recursive: true, force: true });
}
