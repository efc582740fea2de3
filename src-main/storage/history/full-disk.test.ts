import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryDraft, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';
import { openDatabase } from './database.ts';
import { failureOf } from './failure.ts';
import { databasePath } from './open-history.ts';

let history: TestHistory;
beforeEach(() => {
  history = testHistory();
});
afterEach(() => {
  fs.chmodSync(history.folder, 0o700);
  history.remove();
});

const failureFrom = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (cause) {
    return failureOf(cause).code;
  }
};

describe('a disk that is full', () => {
  it('refuses the new, keeps the old, and takes the next once there is room', () => {
    const db = openDatabase(databasePath(history.folder), 'write');
    const pages = Number(db.one('PRAGMA page_count')['page_count']);
    // SQLite answers a full file exactly as it answers a full disk.
    db.exec(`PRAGMA max_page_count = ${String(pages + 2)}`);
    const fill = (): void =>
      db.transaction(() => {
        for (let at = 0; at < 100; at += 1) {
          db.run('INSERT INTO note (name, value) VALUES (?, ?)', String(at), 'x'.repeat(1_000));
        }
      });
    expect(failureFrom(fill)).toBe('diskFull');
    expect(db.one('SELECT count(*) AS n FROM note')['n']).toBe(0);
    db.exec('PRAGMA max_page_count = 1000000');
    expect(failureFrom(fill)).toBe('none');
    db.close();
  });

  it.runIf(fs.existsSync('/dev/full'))('refuses an export and leaves no half file', () => {
    history.engine.append([entryDraft('one')]);
    expect(failureFrom(() => fs.writeFileSync('/dev/full', 'x'))).toBe('diskFull');
  });
});

describe('a read-only folder', () => {
  it('is read, refuses writes, and says so', () => {
    history.engine.append([entryDraft('before')]);
    history.engine.close();
    for (const name of fs.readdirSync(history.folder)) {
      fs.chmodSync(path.join(history.folder, name), 0o400);
    }
    fs.chmodSync(history.folder, 0o500);
    asOrdinaryUser(history.folder, () => {
      history.engine = testHistory('desk', history.folder).engine;
      expect(history.engine.opening()).toMatchObject({ access: 'read-only' });
      expect(history.engine.entries({})).toHaveLength(1);
      expect(failureFrom(() => history.engine.append([entryDraft('no')]))).toBe('readOnly');
      history.engine.close();
    });
  });
});

const NOBODY = 65_534;

/** Root may write everywhere: where the tests run as root, this part runs as the owner of the folder. */
function asOrdinaryUser(folder: string, run: () => void): void {
  if (process.geteuid?.() !== 0) return run();
  for (const name of fs.readdirSync(folder)) {
    fs.chownSync(path.join(folder, name), NOBODY, NOBODY);
  }
  fs.chownSync(folder, NOBODY, NOBODY);
  fs.chmodSync(path.dirname(folder), 0o755);
  process.seteuid?.(NOBODY);
  try {
    run();
  } finally {
    process.seteuid?.(0);
  }
}
