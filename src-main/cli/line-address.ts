import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A local socket in the person's own folder; on Windows a pipe named after it. Nothing of it is a network. */
export function addressFor(profileFolder: string): string {
  if (process.platform !== 'win32') return path.join(profileFolder, 'line');
  const name = createHash('sha256').update(profileFolder).digest('hex').slice(0, 16);
  return `\\\\.\\pipe\\drape-${name}`;
}

/** Whether a Drape listens there. A pipe of Windows cannot be looked at, so there it is taken for true. */
export const hearsOrders = (profileFolder: string): boolean =>
  process.platform === 'win32' || fs.existsSync(addressFor(profileFolder));
