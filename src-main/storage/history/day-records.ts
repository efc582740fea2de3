import type { RecordKind } from '../../../src-core/journal/records.ts';
import type { Tap } from '../../../src-core/today/check-in.ts';
import { DAY_MS } from '../../../src-core/time/units.ts';
import type { DayRecords } from '../../ports.ts';
import type { Answer } from '../../../src-core/journal/answer.ts';
import type { HistoryStore } from './history-store.ts';

/** Kinds that tell whether Drape was used at all. */
const traces: readonly RecordKind[] = ['screen', 'session', 'nudge'];

/** What the history holds of a day, or null where any of it cannot be read: half a day would be a lie. */
export async function readDay(
  store: Pick<HistoryStore, 'list'>,
  fromMs: number,
  toMs: number,
): Promise<DayRecords | null> {
  const [screen, nudges, rests, checkIns, ...before] = await Promise.all([
    // A run is named by its beginning, and lasts a day at most.
    store.list('screen', { fromMs: fromMs - DAY_MS, toMs }),
    store.list('nudge', { fromMs, toMs }),
    store.list('session', { fromMs: fromMs - DAY_MS, toMs }),
    store.list('check-in', { fromMs, toMs }),
    ...traces.map((kind) => store.list(kind, { toMs: fromMs, limit: 1 })),
  ]);
  if (!screen.ok || !nudges.ok || !rests.ok || !checkIns.ok) return null;
  return {
    screen: screen.value,
    nudges: nudges.value,
    rests: rests.value,
    checkIns: checkIns.value,
    isFirst: before.every((answer) => answer.ok && answer.value.length === 0),
  };
}

export async function takeTap(store: HistoryStore, tap: Tap): Promise<readonly Answer<unknown>[]> {
  switch (tap.kind) {
    case 'add':
      return [await store.append([tap.draft])];
    case 'change':
      return [await store.edit('check-in', tap.id, { tension: tap.tension })];
    case 'remove':
      return [await store.remove('check-in', tap.id)];
    case 'nothing':
      return [];
  }
}
