import type { Felt } from '../../src-core/journal/felt.ts';
import { headLine, recordLine } from '../../src-core/journal/record-lines.ts';
import type { HistoryRecord, RecordOf } from '../../src-core/journal/records.ts';
import { createEngine } from '../../src-main/storage/history/engine.ts';
import type { HistoryEngine } from '../../src-main/storage/history/engine.ts';
import path from 'node:path';
import type { Harness } from './harness.ts';

/** When the driven app starts, where a test does not say otherwise. */
export const NOW_MS = Date.parse('2026-03-04T09:00:00Z');
export const DAY_MS = 86_400_000;

type Fields<K extends 'check-in' | 'session'> = Partial<RecordOf<K>> & { readonly id: string };

const base = { updatedAtMs: NOW_MS, deletedAtMs: null, machine: 'desk' };

export const checkIn = (fields: Fields<'check-in'>): HistoryRecord => ({
  kind: 'check-in',
  ...base,
  atMs: NOW_MS,
  moment: 'any',
  sessionId: null,
  tension: null,
  breath: null,
  mind: null,
  pain: null,
  zones: [],
  tags: [],
  ...fields,
});

export const session = (fields: Fields<'session'>): HistoryRecord => ({
  kind: 'session',
  ...base,
  atMs: NOW_MS,
  occasion: 'on-demand',
  practiceId: 'passive-flexion',
  setupId: 'side-lying',
  length: 5,
  feeling: null,
  nudgeId: null,
  restedMs: 300_000,
  end: 'finished',
  stepsDone: [],
  felt: null,
  ...fields,
});

/** A rest so many days ago, with tension said before and after it. */
export function ratedRest(
  daysAgo: number,
  setupId: string,
  before: number,
  after: number,
): readonly HistoryRecord[] {
  const id = `${setupId}.${String(daysAgo)}`;
  const atMs = NOW_MS - daysAgo * DAY_MS;
  return [
    session({ id, atMs, setupId }),
    checkIn({
      id: `${id}.before`,
      atMs: atMs - 1,
      moment: 'before',
      sessionId: id,
      tension: before,
    }),
    checkIn({ id: `${id}.after`, atMs: atMs + 1, moment: 'after', sessionId: id, tension: after }),
  ];
}

/** A rest so many days ago, after which this was said of the body. */
export const feltRest = (daysAgo: number, setupId: string, felt: Felt): HistoryRecord =>
  session({
    id: `${setupId}.${String(daysAgo)}`,
    atMs: NOW_MS - daysAgo * DAY_MS,
    setupId,
    felt,
  });

/** As lines of a file, the way Drape itself writes them. */
export const linesOf = (records: readonly HistoryRecord[]): string =>
  [headLine(), ...records.map(recordLine), ''].join('\n');

/** Gives the app a past: a backup whose history is gone is put in its place at the start. */
export const withPast = (
  { writeProfile }: Pick<Harness, 'writeProfile'>,
  records: readonly HistoryRecord[],
): void => writeProfile('history/backups/history-2026-03-01.jsonl.gz', linesOf(records));

/** Reads what the app has left on the disk, once nobody writes there any more. */
export function readHistory<T>(profile: string, look: (history: HistoryEngine) => T): T {
  const clock = { nowMs: () => Date.now(), steadyMs: () => performance.now() };
  const folder = path.join(profile, 'history');
  const history = createEngine({ folder, machine: 'reader', clock, newId: () => 'unused' });
  try {
    return look(history);
  } finally {
    history.close();
  }
}
