import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { openDatabase } from '../database.ts';
import { recordKinds } from '../../../../src-core/journal/records.ts';
import { baseColumns, tables } from '../tables.ts';
import { migrate, migrations, versionOf } from './migrate.ts';

let db: Database;
beforeEach(() => {
  db = openDatabase('', 'memory');
});
afterEach(() => db.close());

/** A history as it was at an earlier version. */
const asOf = (version: number): void => {
  migrate(db, migrations.slice(0, version));
};
const addEntry = (id: string, text: string, sealedBy: string | null, deletedAtMs: number | null) =>
  db.run(
    `INSERT INTO entry (id, at_ms, updated_at_ms, deleted_at_ms, machine, text, sealed_by)
     VALUES (?, 1, 1, ?, 'desk', ?, ?)`,
    id,
    deletedAtMs,
    text,
    sealedBy,
  );

describe('a history of today', () => {
  it.each(recordKinds)('has a column for each field of a record, and no other: %s', (kind) => {
    migrate(db);
    const { table, columns, sets } = tables[kind];
    const found = (name: string): readonly unknown[] =>
      db.all(`SELECT name FROM pragma_table_info('${name}')`).map((row) => row['name']);
    const wanted = ['row', ...[...baseColumns, ...columns].map(({ column }) => column)];
    expect([...found(table)].sort()).toEqual([...wanted].sort());
    for (const { table: setTable } of sets) expect(found(setTable)).toEqual(['owner', 'value']);
  });
});

describe('migrating the history', () => {
  it('0001 makes a table for every kind, empty, and counts one version', () => {
    asOf(1);
    expect(versionOf(db)).toBe(1);
    const names = db
      .all(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
      .map(({ name }) => name);
    expect(names).toEqual([
      'check_in',
      'check_in_tag',
      'check_in_zone',
      'entry',
      'entry_tag',
      'entry_zone',
      'lock',
      'note',
      'nudge',
      'screen',
      'session',
      'tag',
    ]);
  });

  it('0002 finds the words of entries that were there before, but of no sealed or deleted one', () => {
    asOf(1);
    addEntry('open', 'quiet evening', null, null);
    addEntry('sealed', 'quiet', 'a-lock', null);
    addEntry('deleted', 'quiet', null, 5);
    migrate(db, migrations.slice(0, 2));
    const found = db.all(
      `SELECT id FROM entry_words JOIN entry ON row = entry_words.rowid WHERE entry_words MATCH 'quiet'`,
    );
    expect(found.map(({ id }) => id)).toEqual(['open']);
    db.run(`UPDATE entry SET deleted_at_ms = NULL WHERE id = 'deleted'`);
    db.run(`UPDATE entry SET text = 'loud' WHERE id = 'open'`);
    expect(db.all(`SELECT rowid FROM entry_words WHERE entry_words MATCH 'quiet'`)).toHaveLength(1);
    expect(db.one('PRAGMA integrity_check')['integrity_check']).toBe('ok');
  });

  it('0003 adds the list of what is unshared, and keeps what was there', () => {
    asOf(2);
    addEntry('kept', 'text', null, null);
    migrate(db, migrations.slice(0, 3));
    expect(db.all('SELECT * FROM unshared')).toEqual([]);
    expect(db.one('SELECT text FROM entry')['text']).toBe('text');
  });

  it('0004 makes room for how it felt, and of rests from before nobody has said', () => {
    asOf(3);
    db.run(
      `INSERT INTO session (id, at_ms, updated_at_ms, machine, occasion, practice_id, setup_id, length,
         rested_ms, "end", steps_done)
       VALUES ('old', 1, 1, 'desk', 'on-demand', 'legs-up', 'legs-wall', '5', 9, 'finished', '[]')`,
    );
    migrate(db, migrations.slice(0, 4));
    expect(db.one('SELECT id, felt FROM session')).toEqual({ id: 'old', felt: null });
    db.run(`UPDATE session SET felt = 'softer'`);
    expect(db.one('SELECT felt FROM session')['felt']).toBe('softer');
  });

  it('runs each step once, and a failed step leaves the version before it', () => {
    migrate(db);
    expect(migrate(db)).toBe(true);
    expect(versionOf(db)).toBe(migrations.length);
    const failing = [
      ...migrations,
      (target: Database) => {
        target.exec('CREATE TABLE half (x)');
        throw new Error('stopped');
      },
    ];
    expect(() => migrate(db, failing)).toThrow('stopped');
    expect(versionOf(db)).toBe(migrations.length);
    expect(db.all(`SELECT name FROM sqlite_schema WHERE name = 'half'`)).toEqual([]);
  });

  it('leaves a newer history alone', () => {
    db.exec('PRAGMA user_version = 99');
    expect(migrate(db)).toBe(false);
    expect(versionOf(db)).toBe(99);
  });
});
