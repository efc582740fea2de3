import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkInDraft, entryDraft, START_MS, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';
import { openDatabase } from './database.ts';
import { databasePath } from './open-history.ts';

let history: TestHistory;
beforeEach(() => {
  history = testHistory();
});
afterEach(() => history.remove());

const texts = (): readonly (string | null)[] => history.engine.entries({}).map(({ text }) => text);

describe('writing', () => {
  it('keeps many a day, newest first, also what is dated back', () => {
    history.engine.append([
      entryDraft('noon'),
      entryDraft('evening', { atMs: START_MS + 1 }),
      entryDraft('last year', { atMs: START_MS - 31_536_000_000 }),
    ]);
    history.restart();
    expect(texts()).toEqual(['evening', 'noon', 'last year']);
  });

  it('keeps all of a call or nothing', () => {
    const bad = { ...checkInDraft(), tension: 11 };
    expect(() => history.engine.append([entryDraft('whole'), bad])).toThrow('badRecord');
    expect(texts()).toEqual([]);
  });

  it('edits, deletes, and takes the deletion back', () => {
    const [entry] = history.engine.append([entryDraft('draft', { zones: ['jaw', 'neck', 'jaw'] })]);
    const id = entry?.id ?? '';
    history.engine.edit('entry', id, { text: 'better', zones: ['belly'], atMs: START_MS - 5 });
    expect(history.engine.get('entry', id)).toMatchObject({
      text: 'better',
      zones: ['belly'],
      atMs: START_MS - 5,
    });
    history.engine.remove('entry', id);
    expect(texts()).toEqual([]);
    expect(history.engine.list('entry', { deleted: true })).toHaveLength(1);
    history.engine.bringBack('entry', id);
    expect(texts()).toEqual(['better']);
  });

  it('lets an edit stand although the clock was set back before it', () => {
    const [entry] = history.engine.append([entryDraft('first')]);
    history.nowMs = START_MS - 86_400_000;
    history.engine.edit('entry', entry?.id ?? '', { text: 'second' });
    expect(texts()).toEqual(['second']);
  });

  it('blanks what was deleted long ago, and only that', () => {
    const [gone, kept] = history.engine.append([entryDraft('secret'), entryDraft('kept')]);
    history.engine.append([checkInDraft({ id: 'old', pain: 4, tags: ['travel'] })]);
    history.engine.remove('entry', gone?.id ?? '');
    history.engine.remove('check-in', 'old');
    expect(history.engine.forgetDeletedBefore(START_MS)).toBe(0);
    expect(history.engine.forgetDeletedBefore(START_MS + 1)).toBe(2);
    expect(history.engine.forgetDeletedBefore(START_MS + 1)).toBe(0);
    expect(history.engine.get('entry', gone?.id ?? '')).toMatchObject({ text: '' });
    expect(history.engine.get('entry', kept?.id ?? '')).toMatchObject({ text: 'kept' });
    expect(history.engine.get('check-in', 'old')).toMatchObject({ pain: null, tags: [] });
  });

  it('says which record it does not know', () => {
    expect(() => history.engine.edit('entry', 'nobody', { text: '' })).toThrow('notFound');
  });
});

describe('finding', () => {
  beforeEach(() => {
    history.engine.append([
      entryDraft('Müde nach der Reise', { id: 'a', tags: ['travel'], zones: ['neck'] }),
      entryDraft('Jaw softer, breath deeper', { id: 'b', zones: ['jaw'] }),
      checkInDraft({ tension: 3, tags: ['travel', 'meetings'], zones: ['jaw'] }),
    ]);
  });
  const found = (words: string): readonly string[] =>
    history.engine.search(words, {}).map(({ id }) => id);

  it.each([
    ['mude', ['a']],
    ['MÜDE reis', ['a']],
    ['breath jaw', ['b']],
    ['breath travel', []],
    ['"', []],
    ['NEAR(jaw OR *', []],
    ['', []],
  ])('searches %j as words, whatever it is', (words, ids) => {
    expect(found(words)).toEqual(ids);
  });

  it('follows edits and deletions', () => {
    history.engine.edit('entry', 'b', { text: 'nothing of it' });
    history.engine.remove('entry', 'a');
    expect(found('jaw')).toEqual([]);
    expect(found('mude')).toEqual([]);
    history.engine.bringBack('entry', 'a');
    expect(found('mude')).toEqual(['a']);
  });

  it('filters by tag and zone, and counts what is used', () => {
    expect(history.engine.entries({ tag: 'travel' }).map(({ id }) => id)).toEqual(['a']);
    expect(history.engine.entries({ zone: 'jaw' }).map(({ id }) => id)).toEqual(['b']);
    expect(history.engine.list('screen', { tag: 'travel' })).toEqual([]);
    expect(history.engine.used()).toEqual({
      tags: [
        { id: 'travel', count: 2 },
        { id: 'meetings', count: 1 },
      ],
      zones: [
        { id: 'jaw', count: 2 },
        { id: 'neck', count: 1 },
      ],
    });
  });
});

describe.runIf(process.platform !== 'win32')('the folder', () => {
  it('is closed to others, with everything in it', () => {
    history.engine.append([entryDraft('private')]);
    history.engine.backUpIfDue();
    const modes = fs
      .readdirSync(history.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => fs.statSync(path.join(history.folder, name)))
      .map((found) => (found.mode & 0o777) === (found.isDirectory() ? 0o700 : 0o600));
    expect(modes.length).toBeGreaterThan(3);
    expect(modes.every(Boolean)).toBe(true);
    expect(fs.statSync(history.folder).mode & 0o777).toBe(0o700);
  });

  it('holds no trace of a forgotten text', () => {
    const [entry] = history.engine.append([entryDraft('xylophonic secret')]);
    history.engine.remove('entry', entry?.id ?? '');
    history.engine.forgetDeletedBefore(START_MS + 1);
    history.engine.close();
    const bytes = fs.readFileSync(databasePath(history.folder), 'latin1');
    expect(bytes).not.toContain('xylophonic');
  });
});

describe('two at once', () => {
  it('keeps what both wrote', () => {
    const other = testHistory('home', history.folder);
    for (let at = 0; at < 20; at += 1) {
      history.engine.append([entryDraft(`one ${String(at)}`)]);
      other.engine.append([entryDraft(`other ${String(at)}`)]);
    }
    other.engine.close();
    expect(texts()).toHaveLength(40);
  });

  it('says that another program holds the file', () => {
    const holder = openDatabase(databasePath(history.folder), 'write');
    holder.exec('BEGIN EXCLUSIVE');
    expect(() => history.engine.append([entryDraft('waits')])).toThrow(/locked/);
    holder.exec('ROLLBACK');
    holder.close();
    history.engine.append([entryDraft('goes on')]);
    expect(texts()).toEqual(['goes on']);
  });
});
