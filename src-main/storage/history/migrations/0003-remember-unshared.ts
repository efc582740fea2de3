import type { Database } from '../database.ts';

/** What this machine still has to append to its own file in the shared folder. Frozen once released. */
export function rememberUnshared(db: Database): void {
  db.exec(`
    CREATE TABLE unshared (
      kind TEXT NOT NULL, id TEXT NOT NULL,
      PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
  `);
}
