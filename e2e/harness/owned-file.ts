import fs from 'node:fs';
import path from 'node:path';
import { runAs } from './identity.ts';

/** Writes a file that belongs to whom the app runs as, like every folder on the way from `folder`'s parent. */
export function writeOwned(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  if (runAs === null) return;
  for (let owned = file; owned.startsWith(path.dirname(folder)); owned = path.dirname(owned)) {
    fs.chownSync(owned, runAs.uid, runAs.gid);
  }
}
