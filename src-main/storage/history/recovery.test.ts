import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryDraft, START_MS, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';
import { backupFolder } from './backups.ts';
import { openDatabase } from './database.ts';
import { databasePath, openHistory } from './open-history.ts';

const DAY_MS = 86_400_000;
let history: TestHistory;
beforeEach(() => {
  history = testHistory();
});
afterEach(() => history.remove());

const texts = (): readonly (string | null)[] => history.engine.entries({}).map(({ text }) => text);
const noticeKeys = (): readonly string[] => history.engine.opening().notices.map(({ key }) => key);

/** Closes, spoils the file, opens again. */
function spoil(how: (filePath: string) => void): void {
  history.engine.close();
  how(databasePath(history.folder));
  history.engine = testHistory('desk', history.folder).engine;
}

const garble = (filePath: string): void => {
  const bytes = fs.readFileSync(filePath);
  // Every page but the first: the file opens well and only the check tells.
  bytes.fill(0xab, 4096);
  fs.writeFileSync(filePath, bytes);
};

describe('a damaged file', () => {
  it.each([
    ['garbled pages', garble],
    ['no database at all', (filePath: string) => fs.writeFileSync(filePath, 'x'.repeat(5_000))],
    ['a cut', (filePath: string) => fs.truncateSync(filePath, 10_000)],
  ])('with %s is kept beside, and the newest backup put in its place, and said', (_what, how) => {
    history.engine.append([entryDraft('backed up')]);
    expect(history.engine.backUpIfDue()).toBe(true);
    history.engine.append([entryDraft('not yet')]);
    spoil(how);
    expect(texts()).toEqual(['backed up']);
    expect(noticeKeys()).toEqual(['journal.notice.restored']);
    expect(history.engine.opening().notices[0]?.values).toMatchObject({ count: 1 });
    const kept = fs.readdirSync(history.folder).filter((name) => name.includes('.bad-'));
    expect(kept.some((name) => name.endsWith('.db'))).toBe(true);
    history.engine.append([entryDraft('goes on')]);
    expect(texts()).toContain('goes on');
  });

  it('starts empty where there is no backup, and says so', () => {
    history.engine.append([entryDraft('lost')]);
    spoil(garble);
    expect(texts()).toEqual([]);
    expect(noticeKeys()).toEqual(['journal.notice.startedFresh']);
  });

  it('takes the backup before when the newest is damaged too', () => {
    history.engine.append([entryDraft('monday')]);
    history.engine.backUpIfDue();
    history.nowMs += DAY_MS;
    history.engine.append([entryDraft('tuesday')]);
    history.engine.backUpIfDue();
    const newest = history.engine.backups()[0]?.name ?? '';
    fs.truncateSync(path.join(backupFolder(history.folder), newest), 40);
    spoil(garble);
    expect(texts()).toEqual(['monday']);
  });

  it('that is empty is a history that has just begun', () => {
    spoil((filePath) => fs.writeFileSync(filePath, ''));
    expect(history.engine.opening()).toEqual({ access: 'write', notices: [] });
  });

  it('that went missing comes back from the backup', () => {
    history.engine.append([entryDraft('there')]);
    history.engine.backUpIfDue();
    spoil((filePath) => fs.rmSync(filePath));
    expect(texts()).toEqual(['there']);
    expect(noticeKeys()).toEqual(['journal.notice.restoredMissing']);
  });
});

describe('backups', () => {
  it('are written once a day, and fourteen are kept', () => {
    history.engine.append([entryDraft('one')]);
    for (let day = 0; day < 20; day += 1) {
      expect(history.engine.backUpIfDue()).toBe(true);
      expect(history.engine.backUpIfDue()).toBe(false);
      history.nowMs += DAY_MS;
    }
    expect(history.engine.backups()).toHaveLength(14);
    expect(fs.readdirSync(backupFolder(history.folder))).toHaveLength(14);
  });

  it('of an empty history are not written, so that they push out no good ones', () => {
    expect(history.engine.backUpIfDue()).toBe(false);
  });

  it('dated in the future by a wrong clock are neither first in line nor push others out', () => {
    history.engine.append([entryDraft('one')]);
    history.nowMs += 1_000 * DAY_MS;
    history.engine.backUpIfDue();
    history.nowMs = START_MS;
    for (let day = 0; day < 14; day += 1) {
      history.engine.backUpIfDue();
      history.nowMs += DAY_MS;
    }
    history.nowMs -= DAY_MS;
    const dates = history.engine.backups().map(({ date }) => date);
    expect(dates).toHaveLength(14);
    expect(dates[0]).toBe(new Date(history.nowMs).toISOString().slice(0, 10));
    expect([...dates].sort().reverse()).toEqual(dates);
  });

  it('can be put back by the person, and what was there is kept beside', () => {
    history.engine.append([entryDraft('then')]);
    history.engine.backUpIfDue();
    history.engine.append([entryDraft('now')]);
    const name = history.engine.backups()[0]?.name ?? '';
    expect(history.engine.restore(name)).toBe(1);
    expect(texts()).toEqual(['then']);
    expect(fs.readdirSync(history.folder).some((each) => each.includes('.before-'))).toBe(true);
    expect(() => history.engine.restore('../elsewhere')).toThrow('notFound');
  });

  it('that cannot be read leave the history as it is', () => {
    history.engine.append([entryDraft('stays')]);
    history.engine.backUpIfDue();
    const name = history.engine.backups()[0]?.name ?? '';
    fs.writeFileSync(path.join(backupFolder(history.folder), name), 'garbage');
    expect(() => history.engine.restore(name)).toThrow('notADrapeFile');
    expect(texts()).toEqual(['stays']);
  });
});

describe('a history that is not ours to write', () => {
  it('of a newer Drape is left as it is, byte for byte', () => {
    history.engine.append([entryDraft('newer')]);
    spoil((filePath) => {
      const db = openDatabase(filePath, 'write');
      db.exec('PRAGMA user_version = 99');
      db.close();
    });
    expect(history.engine.opening()).toMatchObject({ access: 'newer' });
    const before = fs.readFileSync(databasePath(history.folder));
    expect(() => history.engine.append([entryDraft('no')])).toThrow('newer');
    expect(history.engine.backUpIfDue()).toBe(false);
    // `toEqual` would look at each byte as a property, which takes seconds.
    expect(fs.readFileSync(databasePath(history.folder)).equals(before)).toBe(true);
  });

  it('where there can be no folder runs, forgets and says so', () => {
    const filePath = path.join(history.folder, 'a-file');
    fs.writeFileSync(filePath, '');
    const { db, access, notices } = openHistory(filePath, START_MS);
    expect([access, notices[0]?.key]).toEqual(['memory', 'journal.notice.notLasting']);
    db.close();
  });
});

describe('erasing', () => {
  it('leaves nothing behind, and an empty history that works', () => {
    history.engine.append([entryDraft('secret')]);
    history.engine.backUpIfDue();
    const log = path.join(path.dirname(history.folder), 'drape.log');
    fs.writeFileSync(log, 'started');
    spoil(garble);
    history.engine.erase([log], false);
    expect(fs.existsSync(log)).toBe(false);
    expect(texts()).toEqual([]);
    expect(history.engine.backups()).toEqual([]);
    expect(fs.readdirSync(history.folder).filter((name) => !name.startsWith('history.db'))).toEqual(
      [],
    );
    history.engine.append([entryDraft('after')]);
    expect(history.restart().entries({})).toHaveLength(1);
  });

  it('that was cut short is finished at the next start, and nothing is brought back', () => {
    history.engine.append([entryDraft('secret')]);
    history.engine.backUpIfDue();
    spoil((filePath) => {
      fs.writeFileSync(path.join(path.dirname(filePath), 'erasing'), '');
      fs.rmSync(filePath);
    });
    expect(texts()).toEqual([]);
    expect(history.engine.backups()).toEqual([]);
  });
});
