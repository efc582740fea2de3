import fs from 'node:fs';
import type { Records } from '../ports.ts';

/** Records one under the other, a line each. A line that was cut by a crash is the last one and costs itself. */
export function createRecordFile(filePath: string): Records {
  return {
    append: (record) => {
      const handle = fs.openSync(filePath, 'a', 0o600);
      try {
        fs.writeFileSync(handle, `${JSON.stringify(record)}\n`);
        fs.fsyncSync(handle);
      } finally {
        fs.closeSync(handle);
      }
    },
  };
}
