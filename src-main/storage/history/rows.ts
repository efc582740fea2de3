import { compareVersions } from '../../../src-core/journal/merge-order.ts';
import type { HistoryRecord, RecordKind, RecordOf } from '../../../src-core/journal/records.ts';
import type { Slice } from '../../../src-core/journal/slice.ts';
import type { Database, Row, Value } from './database.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import { baseColumns, tables } from './tables.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Statements {
  readonly insert: string;
  readonly update: string;
  readonly select: string;
  /** What `select` gives, by name. */
  readonly reads: readonly string[];
  /** The same as expressions that stay text where they are lists. */
  readonly readsAsText: readonly string[];
}

const statementsOf = (kind: RecordKind): Statements => {
  const { table, columns, sets } = tables[kind];
  const names = [...baseColumns, ...columns].map(({ column }) => column);
  const rest = names.filter((name) => name !== 'id');
  const setReads = sets.map(
    ({ field, table: setTable }) =>
      `(SELECT json_group_array(value) FROM ${setTable} WHERE owner = ${table}.row) AS ${field}`,
  );
  return {
    insert: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    update: `UPDATE ${table} SET ${rest.map((name) => `${name} = ?`).join(', ')} WHERE row = ?`,
    select: `SELECT ${[`${table}.row`, ...names, ...setReads].join(', ')} FROM ${table}`,
    reads: [...names, ...sets.map(({ field }) => field)],
    readsAsText: [
      ...names.map((name) => `"${name}"`),
      ...sets.map(({ field }) => `${field} || ''`),
    ],
  };
};

const statements = new Map<RecordKind, Statements>();
const statementsFor = (kind: RecordKind): Statements => {
  const known = statements.get(kind) ?? statementsOf(kind);
  statements.set(kind, known);
  return known;
};

/** What came of handing a version in. */
export type PutOutcome = 'added' | 'newer' | 'same' | 'older';

/**
 * Keeps a version of a record if it stands over the one that is there. Within the caller's transaction.
 * Every write goes through here, so merging is the only way in.
 */
export function putRecord(db: Database, record: HistoryRecord): PutOutcome {
  const { table, columns, sets } = tables[record.kind];
  const { insert, update } = statementsFor(record.kind);
  const fields: Fields = record;
  const valueOf = ({ field, json }: { readonly field: string; readonly json?: true }): Value =>
    json === true ? JSON.stringify(fields[field]) : (fields[field] as Value);
  const outcome = judge(db, record);
  if (outcome === 'same' || outcome === 'older') return outcome;
  const values = [...baseColumns, ...columns].map(valueOf);
  let row: number;
  if (outcome === 'added') {
    row = db.run(insert, ...values).lastRow;
  } else {
    row = Number(db.one(`SELECT row FROM ${table} WHERE id = ?`, record.id)['row']);
    db.run(update, ...values.slice(1), row);
  }
  for (const { field, table: setTable } of sets) {
    if (outcome === 'newer') db.run(`DELETE FROM ${setTable} WHERE owner = ?`, row);
    for (const value of fields[field] as readonly string[]) {
      db.run(`INSERT INTO ${setTable} (owner, value) VALUES (?, ?)`, row, value);
    }
  }
  return outcome;
}

/** What putting a version would come to, without doing it. */
function judge(db: Database, record: HistoryRecord): PutOutcome {
  const { table } = tables[record.kind];
  const standing = db.one(`SELECT updated_at_ms FROM ${table} WHERE id = ?`, record.id);
  const standsSince = standing['updated_at_ms'];
  if (standsSince === undefined) return 'added';
  if (standsSince !== record.updatedAtMs) {
    return record.updatedAtMs > Number(standsSince) ? 'newer' : 'older';
  }
  // Only versions of the same millisecond need to be read and compared as a whole.
  const other = getRecord(db, record.kind, record.id);
  if (other === null) return 'added';
  const order = compareVersions(record, other);
  return order > 0 ? 'newer' : order < 0 ? 'older' : 'same';
}

export function getRecord<K extends RecordKind>(
  db: Database,
  kind: K,
  id: string,
): RecordOf<K> | null {
  const row = db.one(`${statementsFor(kind).select} WHERE id = ?`, id);
  return row['id'] === undefined ? null : recordOf(kind, cellsOf(kind, row));
}

/** Records of a kind, newest first, as a person leafs through them. */
export function listRecords<K extends RecordKind>(
  db: Database,
  kind: K,
  slice: Slice,
): readonly RecordOf<K>[] {
  const { table, columns, sets } = tables[kind];
  const where = [
    `deleted_at_ms IS ${slice.deleted === true ? 'NOT ' : ''}NULL`,
    'at_ms >= ?',
    'at_ms < ?',
  ];
  const values: Value[] = [slice.fromMs ?? 0, slice.toMs ?? Number.MAX_SAFE_INTEGER];
  if (slice.beyond !== undefined) {
    const { atMs, id } = slice.beyond;
    where.push('at_ms <= ?', '(at_ms < ? OR id > ?)');
    values.push(atMs, atMs, id);
  }
  for (const [field, wanted] of [
    ['tags', slice.tag],
    ['zones', slice.zone],
  ] as const) {
    if (wanted === undefined) continue;
    const set = sets.find((each) => each.field === field);
    // A kind without tags has no record with this tag.
    if (set === undefined) return [];
    where.push(`EXISTS (SELECT 1 FROM ${set.table} WHERE owner = ${table}.row AND value = ?)`);
    values.push(wanted);
  }
  if (slice.sessionId !== undefined) {
    if (!columns.some(({ field }) => field === 'sessionId')) return [];
    where.push('session_id = ?');
    values.push(slice.sessionId);
  }
  const sql = `${statementsFor(kind).select} WHERE ${where.join(' AND ')} ORDER BY at_ms DESC, id LIMIT ?`;
  return db
    .all(sql, ...values, slice.limit ?? 1_000)
    .map((row) => recordOf(kind, cellsOf(kind, row)));
}

/** Rows that are read together: enough to be quick, few enough to be small. */
const AT_ONCE = 2_000;

/** Every record of a kind, deleted ones too, the oldest first. Nothing may be written meanwhile. */
export function* eachRecord<K extends RecordKind>(db: Database, kind: K): Generator<RecordOf<K>> {
  const { select, readsAsText } = statementsFor(kind);
  const sql = `${select} WHERE (at_ms, id) > (?, ?) ORDER BY at_ms, id LIMIT ${String(AT_ONCE)}`;
  let last: readonly [atMs: number, id: string] = [Number.MIN_SAFE_INTEGER, ''];
  for (let found = AT_ONCE; found === AT_ONCE;) {
    const rows = rowsAtOnce(db, readsAsText, sql, ...last);
    found = rows.length;
    for (const cells of rows) {
      const record = recordOf(kind, cells);
      last = [record.atMs, record.id];
      yield record;
    }
  }
}

/** The cells of a row that `select` has found, in the order of `reads`. */
const cellsOf = (kind: RecordKind, row: Row): readonly Value[] =>
  statementsFor(kind).reads.map((name) => row[name] ?? null);

function recordOf<K extends RecordKind>(kind: K, cells: readonly Value[]): RecordOf<K> {
  const { columns, sets } = tables[kind];
  const record: Record<string, unknown> = { kind };
  let at = 0;
  for (const { field, json } of [...baseColumns, ...columns]) {
    const value = cells[at] ?? null;
    record[field] = json === true ? (JSON.parse(String(value)) as unknown) : value;
    at += 1;
  }
  for (const { field } of sets) {
    record[field] = (JSON.parse(String(cells[at])) as string[]).sort();
    at += 1;
  }
  // What lies in the table came through the schema; checking it again would cost a second per export.
  return record as unknown as RecordOf<K>;
}
