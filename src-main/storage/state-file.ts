import type { Log, StateFile } from '../ports.ts';
import { fileStamp, readWhole, replaceFile, setAside } from './whole-file.ts';

/** The running state as one JSON file. A damaged one is kept beside and the app starts fresh. */
export function createStateFile(filePath: string, log: Log): StateFile {
  let refusedBefore = false;
  return {
    load: () => {
      const read = readWhole(filePath);
      if (read.kind === 'missing') return null;
      if (read.kind === 'read') {
        try {
          return JSON.parse(read.text) as unknown;
        } catch {
          // Fall through: it is kept beside.
        }
      }
      setAside(filePath, fileStamp(Date.now()));
      log.warn('The saved state could not be read. It is kept beside; this day starts fresh.');
      return null;
    },
    save: (state) => {
      try {
        replaceFile(filePath, JSON.stringify(state));
        refusedBefore = false;
        return true;
      } catch (cause) {
        // Said once per spell of trouble: the next save is at most a minute away.
        if (!refusedBefore)
          log.error('The state could not be saved; it will be tried again.', cause);
        refusedBefore = true;
        return false;
      }
    },
  };
}
