import fs from 'node:fs';
import path from 'node:path';
import { currentVersion, migrate } from '../../src-core/preferences/migrate.ts';
import { mend } from '../../src-core/preferences/preferences.ts';
import type { Preferences } from '../../src-core/preferences/preferences.ts';
import type { Log, Notice, PreferencesStore } from '../ports.ts';
import { fileStamp, readWhole, replaceFile, setAside } from './whole-file.ts';

const NAME = 'preferences';

/** Replaces the file's whole content. Throws when the disk refuses; may also cut it short silently. */
export type WritePreferences = (content: Readonly<Record<string, unknown>>) => void;

type Found =
  | {
      readonly kind: 'good';
      readonly preferences: Preferences;
      readonly badFields: readonly string[];
    }
  | { readonly kind: 'newer'; readonly preferences: Preferences }
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad' };

/**
 * Preferences in electron-store, inside our own guard: the store alone cuts the file on a full disk without
 * an error, and gives up the whole file for one bad value. Nothing is ever overwritten that was not read.
 */
export function createPreferencesFile(
  folder: string,
  write: WritePreferences,
  log: Log,
): PreferencesStore {
  const filePath = path.join(folder, `${NAME}.json`);
  const previousPath = path.join(folder, `${NAME}.prev.json`);
  let mayWrite = true;

  const useDefaultsOrPrevious = (): { preferences: Preferences; notices: Notice[] } => {
    const keptPath = setAside(filePath, fileStamp(Date.now()));
    const file = keptPath === null ? filePath : path.basename(keptPath);
    // What could not be moved away is not ours to overwrite.
    if (keptPath === null) mayWrite = false;
    const previous = inspect(previousPath);
    log.warn(`The preferences file could not be read; kept as ${file}.`);
    return previous.kind === 'good'
      ? {
          preferences: previous.preferences,
          notices: [{ key: 'notices.preferencesBad', values: { file } }],
        }
      : {
          preferences: mend({}).preferences,
          notices: [{ key: 'notices.preferencesReset', values: { file } }],
        };
  };

  return {
    load: () => {
      const found = inspect(filePath);
      switch (found.kind) {
        case 'missing':
          return { preferences: mend({}).preferences, notices: [] };
        case 'bad':
          return useDefaultsOrPrevious();
        case 'newer':
          mayWrite = false;
          return {
            preferences: found.preferences,
            notices: [{ key: 'notices.preferencesNewer', values: {} }],
          };
        case 'good': {
          keepAsPrevious(filePath, previousPath, log);
          const { preferences, badFields } = found;
          return {
            preferences,
            notices:
              badFields.length === 0
                ? []
                : [{ key: 'notices.preferencesMended', values: { fields: badFields.join(', ') } }],
          };
        }
      }
    },
    save: (preferences) => {
      if (!mayWrite) return false;
      const content = { version: currentVersion(), ...preferences };
      try {
        // The store would try a closed folder again for a second, and everything would stand still.
        fs.accessSync(folder, fs.constants.W_OK);
        write(content);
      } catch (cause) {
        log.error('The preferences could not be saved.', cause);
        return false;
      }
      // On some full disks the write is cut short and still succeeds: believe only what can be read back.
      const written = readWhole(filePath);
      const whole = written.kind === 'read' && sameJson(written.text, content);
      if (!whole) {
        log.error('The disk kept only a part of the preferences; the last good copy was put back.');
        putBack(previousPath, filePath);
        return false;
      }
      keepAsPrevious(filePath, previousPath, log);
      return true;
    },
  };
}

function inspect(filePath: string): Found {
  const read = readWhole(filePath);
  if (read.kind === 'missing') return { kind: 'missing' };
  if (read.kind === 'unreadable') return { kind: 'bad' };
  try {
    const parsed: unknown = JSON.parse(read.text.replace(/^\ufeff/, ''));
    const outcome = migrate(parsed);
    if (outcome.kind === 'not-preferences') return { kind: 'bad' };
    const { preferences, badFields } = mend(outcome.stored);
    return outcome.kind === 'newer'
      ? { kind: 'newer', preferences }
      : { kind: 'good', preferences, badFields };
  } catch {
    return { kind: 'bad' };
  }
}

/** The copy is refreshed only from a file that was just read and understood, never from a wiped one. */
function keepAsPrevious(filePath: string, previousPath: string, log: Log): void {
  const read = readWhole(filePath);
  if (read.kind !== 'read') return;
  const standing = readWhole(previousPath);
  if (standing.kind === 'read' && standing.text === read.text) return;
  try {
    replaceFile(previousPath, read.text);
  } catch (cause) {
    log.error('The spare copy of the preferences could not be written.', cause);
  }
}

function putBack(previousPath: string, filePath: string): void {
  try {
    fs.copyFileSync(previousPath, filePath);
  } catch {
    // The next start finds the cut file, keeps it beside and uses the spare copy.
  }
}

function sameJson(text: string, content: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(content);
  } catch {
    return false;
  }
}
