import crypto from 'node:crypto';
import path from 'node:path';
import { machineIdSchema } from '../../../src-core/journal/record-base.ts';
import { readWhole, replaceFile } from '../whole-file.ts';

/**
 * The lasting name of this installation: random, so that it tells nothing about machine or person. It lies
 * outside the history's folder, because a copied history must not make two machines write one file.
 */
export function machineId(profileFolder: string): string {
  const filePath = path.join(profileFolder, 'machine-id');
  const read = readWhole(filePath);
  if (read.kind === 'read') {
    const known = machineIdSchema.safeParse(read.text.trim());
    if (known.success) return known.data;
  }
  const fresh = crypto.randomBytes(8).toString('hex');
  try {
    replaceFile(filePath, `${fresh}\n`);
  } catch {
    // A profile that cannot be written has a new name at each start, and nothing to share either.
  }
  return fresh;
}
