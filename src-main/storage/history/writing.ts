import { editedAtMs } from '../../../src-core/journal/merge-order.ts';
import type {
  Changes,
  Draft,
  HistoryRecord,
  RecordKind,
  RecordOf,
} from '../../../src-core/journal/records.ts';
import { historyRecordSchema, LONGEST_ENTRY } from '../../../src-core/journal/records.ts';
import { HistoryFailure } from './failure.ts';
import { measures, noScales } from '../../../src-core/journal/measures.ts';
import type { OwnField } from './tables.ts';
import type { Held } from './held.ts';
import { keepAll, mustWrite } from './held.ts';
import { getRecord } from './rows.ts';

/** The ways in for what this machine itself has to tell. Each call is one transaction. */
export interface Writing {
  /** Keeps new records, all or none. A draft whose id is known replaces that record. */
  append(drafts: readonly Draft[]): readonly HistoryRecord[];
  edit<K extends RecordKind>(kind: K, id: string, changes: Changes<K>): RecordOf<K>;
  /** Deletes softly: it is out of sight, and `bringBack` undoes it. */
  remove(kind: RecordKind, id: string): void;
  bringBack(kind: RecordKind, id: string): void;
  /** Blanks the texts, tags and scales of what was deleted before this moment; there is no undo after that. */
  forgetDeletedBefore(beforeMs: number): number;
}

export function createWriting(held: Held): Writing {
  const must = <K extends RecordKind>(kind: K, id: string): RecordOf<K> => {
    const record = getRecord(held.db, kind, id);
    if (record === null) throw new HistoryFailure('notFound');
    return record;
  };
  const checked = (fields: object): HistoryRecord => {
    const result = historyRecordSchema.safeParse(fields);
    if (result.success) return result.data;
    throw new HistoryFailure('badRecord', {
      field: result.error.issues[0]?.path.join('.') ?? 'kind',
    });
  };
  /** Seals the text of an entry where there is a lock, as late as possible. */
  const sealedIfLocked = (record: HistoryRecord): HistoryRecord => {
    if (record.kind !== 'entry' || record.sealedBy !== null) return record;
    if (record.text.length > LONGEST_ENTRY)
      throw new HistoryFailure('badRecord', { field: 'text' });
    const lock = held.vault.activeLock(held.db);
    return lock === null
      ? record
      : { ...record, ...held.vault.sealed(lock.id, record.id, record.text) };
  };
  const version = (before: HistoryRecord | null) => ({
    updatedAtMs: editedAtMs(held.clock.nowMs(), before),
    machine: held.machine,
  });
  const setDeleted = (kind: RecordKind, id: string, deleted: boolean): void => {
    const before = must(kind, id);
    if ((before.deletedAtMs !== null) === deleted) return;
    const deletedAtMs = deleted ? held.clock.nowMs() : null;
    keepAll(held, [checked({ ...before, ...version(before), deletedAtMs })]);
  };

  return {
    append: (drafts) => {
      mustWrite(held);
      const records = drafts.map((draft) => {
        const id = draft.id ?? held.newId();
        const before = draft.id === undefined ? null : getRecord(held.db, draft.kind, id);
        return sealedIfLocked(checked({ ...draft, id, deletedAtMs: null, ...version(before) }));
      });
      keepAll(held, records);
      return records;
    },
    edit: (kind, id, changes) => {
      mustWrite(held);
      const before = must(kind, id);
      const opensText = kind === 'entry' && 'text' in changes ? { sealedBy: null } : {};
      const after = checked({ ...before, ...changes, ...opensText, ...version(before) });
      const kept = sealedIfLocked(after);
      keepAll(held, [kept]);
      return kept as typeof before;
    },
    remove: (kind, id) => setDeleted(kind, id, true),
    bringBack: (kind, id) => setDeleted(kind, id, false),
    forgetDeletedBefore: (beforeMs) => {
      mustWrite(held);
      const blanks = [...forgettable(held, beforeMs)].map((record) =>
        // One millisecond later and no more: an undo on another machine, made since, still wins.
        checked({ ...record, ...blank(record), updatedAtMs: record.updatedAtMs + 1 }),
      );
      keepAll(held, blanks);
      return blanks.length;
    },
  };
}

function* forgettable(
  { db }: Held,
  beforeMs: number,
): Generator<RecordOf<'entry'> | RecordOf<'check-in'>> {
  const entries = db.all(
    `SELECT id FROM entry WHERE deleted_at_ms < ? AND (text <> '' OR EXISTS
       (SELECT 1 FROM entry_tag WHERE owner = entry.row UNION ALL
        SELECT 1 FROM entry_zone WHERE owner = entry.row))`,
    beforeMs,
  );
  for (const { id } of entries) {
    const entry = getRecord(db, 'entry', String(id));
    if (entry !== null) yield entry;
  }
  const checkIns = db.all(
    `SELECT id FROM check_in WHERE deleted_at_ms < ? AND (coalesce(${measures.join(', ')}) IS NOT NULL
       OR EXISTS (SELECT 1 FROM check_in_tag WHERE owner = check_in.row UNION ALL
                  SELECT 1 FROM check_in_zone WHERE owner = check_in.row))`,
    beforeMs,
  );
  for (const { id } of checkIns) {
    const checkIn = getRecord(db, 'check-in', String(id));
    if (checkIn !== null) yield checkIn;
  }
}

type Blank<K extends 'entry' | 'check-in'> = Omit<
  { readonly [F in OwnField<K>]: RecordOf<K>[F] },
  keyof (typeof kept)[K]
>;

/** What stays of a deleted record: nothing that a person said. */
const kept = { entry: { sessionId: true }, 'check-in': { moment: true, sessionId: true } } as const;
/** All else of it is blanked; a field that is neither kept nor blanked does not compile. */
const blankEntry: Blank<'entry'> = { text: '', sealedBy: null, zones: [], tags: [] };
const blankCheckIn: Blank<'check-in'> = { ...noScales, zones: [], tags: [] };

const blank = ({ kind }: RecordOf<'entry'> | RecordOf<'check-in'>): object =>
  kind === 'entry' ? blankEntry : blankCheckIn;
