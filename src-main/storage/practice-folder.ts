import fs from 'node:fs';
import path from 'node:path';
import type { PracticeText } from '../../src-core/practice/own-practices.ts';
import { readWhole } from './whole-file.ts';

/** The person's own practices, one JSON file each, by name. No folder is no practices. Never throws. */
export function readPracticeFolder(folder: string): readonly PracticeText[] {
  let names: string[];
  try {
    names = fs.readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const read = readWhole(path.join(folder, file));
      // What cannot be read is no JSON either, and is said as such.
      return { file, text: read.kind === 'read' ? read.text.replace(/^\ufeff/, '') : '' };
    });
}
