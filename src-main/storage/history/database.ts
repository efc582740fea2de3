import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** The few things that are asked of SQLite. The driver has one maintainer, so nothing else knows it. */
export interface Database {
  exec(sql: string): void;
  run(sql: string, ...values: Value[]): { readonly lastRow: number };
  all(sql: string, ...values: Value[]): readonly Row[];
  /** The first row; an empty one where there is none. */
  one(sql: string, ...values: Value[]): Row;
  /** All or nothing. Not nested. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** How long another program may hold the file before an answer is given up, in milliseconds. */
const BUSY_MS = 2_000;

export type OpenHow = 'write' | 'read-only' | 'memory';

/** Opens a file, or a database in memory. Throws what SQLite says. */
export function openDatabase(filePath: string, how: OpenHow): Database {
  const driver = openDriver(filePath, how);
  const prepared = new Map<string, ReturnType<typeof driver.prepare>>();
  const prepare = (sql: string): ReturnType<typeof driver.prepare> => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = driver.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    exec: (sql) => driver.exec(sql),
    run: (sql, ...values) => ({ lastRow: Number(prepare(sql).run(...values).lastInsertRowid) }),
    all: (sql, ...values) => prepare(sql).all(...values) as Row[],
    one: (sql, ...values) => (prepare(sql).get(...values) as Row | undefined) ?? {},
    transaction: (work) => {
      driver.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        driver.exec('COMMIT');
        return result;
      } catch (cause) {
        // On a full disk SQLite may have rolled back by itself; then there is nothing left to take back.
        if (driver.isTransaction) driver.exec('ROLLBACK');
        throw cause;
      }
    },
    close: () => {
      prepared.clear();
      driver.close();
    },
  };
}

function openDriver(filePath: string, how: OpenHow): DatabaseSyncInstance {
  if (how === 'memory') return new DatabaseSync(':memory:');
  if (how === 'read-only') return openReadOnly(filePath);
  const driver = new DatabaseSync(filePath, { timeout: BUSY_MS });
  try {
    driver.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA foreign_keys = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA temp_store = MEMORY;
    `);
    // Fails now rather than at the first record, when the file or its folder cannot be written.
    driver.exec('BEGIN IMMEDIATE; ROLLBACK');
    return driver;
  } catch (cause) {
    driver.close();
    throw cause;
  }
}

function openReadOnly(filePath: string): DatabaseSyncInstance {
  const driver = new DatabaseSync(filePath, { readOnly: true, timeout: BUSY_MS });
  try {
    driver.exec('SELECT count(*) FROM sqlite_schema');
    return driver;
  } catch {
    driver.close();
    // A folder that takes no side files: read the file as it lies, which is whole after a clean close.
    const address = new URL('file:///');
    address.pathname = filePath.replace(/\\/g, '/');
    return new DatabaseSync(`${address.href}?immutable=1`, { readOnly: true });
  }
}
