import type { Database } from '../database.ts';

/** Frozen once released: it names its own values and imports no constant that may change. */
export function createRecords(db: Database): void {
  const base = `
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at_ms INTEGER NOT NULL,
    updated_at_ms INTEGER NOT NULL,
    deleted_at_ms INTEGER,
    machine TEXT NOT NULL`;
  db.exec(`
    CREATE TABLE screen (${base}, minutes INTEGER NOT NULL) STRICT;
    CREATE INDEX screen_at ON screen (at_ms);

    CREATE TABLE nudge (${base},
      occasion TEXT NOT NULL, setup_id TEXT, fate TEXT NOT NULL, answered_at_ms INTEGER) STRICT;
    CREATE INDEX nudge_at ON nudge (at_ms);

    CREATE TABLE session (${base},
      occasion TEXT NOT NULL, practice_id TEXT NOT NULL, setup_id TEXT NOT NULL, length TEXT NOT NULL,
      feeling TEXT, nudge_id TEXT, rested_ms INTEGER NOT NULL, end TEXT NOT NULL,
      steps_done TEXT NOT NULL) STRICT;
    CREATE INDEX session_at ON session (at_ms);

    CREATE TABLE check_in (${base},
      moment TEXT NOT NULL, session_id TEXT,
      tension INTEGER, breath INTEGER, mind INTEGER, pain INTEGER) STRICT;
    CREATE INDEX check_in_at ON check_in (at_ms);
    CREATE INDEX check_in_session ON check_in (session_id) WHERE session_id IS NOT NULL;
    CREATE TABLE check_in_zone (
      owner INTEGER NOT NULL REFERENCES check_in (row), value TEXT NOT NULL,
      PRIMARY KEY (owner, value)) STRICT, WITHOUT ROWID;
    CREATE TABLE check_in_tag (
      owner INTEGER NOT NULL REFERENCES check_in (row), value TEXT NOT NULL,
      PRIMARY KEY (owner, value)) STRICT, WITHOUT ROWID;

    CREATE TABLE entry (${base},
      text TEXT NOT NULL, sealed_by TEXT, session_id TEXT) STRICT;
    CREATE INDEX entry_at ON entry (at_ms);
    CREATE TABLE entry_zone (
      owner INTEGER NOT NULL REFERENCES entry (row), value TEXT NOT NULL,
      PRIMARY KEY (owner, value)) STRICT, WITHOUT ROWID;
    CREATE TABLE entry_tag (
      owner INTEGER NOT NULL REFERENCES entry (row), value TEXT NOT NULL,
      PRIMARY KEY (owner, value)) STRICT, WITHOUT ROWID;

    CREATE TABLE tag (${base}, label TEXT NOT NULL) STRICT;

    CREATE TABLE lock (${base},
      salt TEXT NOT NULL, cost TEXT NOT NULL, wrapped_key TEXT NOT NULL) STRICT;

    CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `);
}
