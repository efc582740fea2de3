import { localDayAt } from '../time/local-day.ts';
import { wallMs } from '../time/moment.ts';
import type { EpochDay } from '../time/zone.ts';
import type { JournalItem } from './leaf.ts';

/** What belongs together: all around one rest, or one thing by itself. */
export interface JournalGroup {
  readonly sessionId: string | null;
  readonly items: readonly JournalItem[];
}

export interface JournalDay {
  readonly label: EpochDay;
  readonly groups: readonly JournalGroup[];
}

/** Before a rest comes before after it, and words come last. */
const rankOf = (item: JournalItem): number =>
  item.kind === 'entry' ? 2 : item.moment === 'after' ? 1 : 0;

/** Days, newest first. What belongs to one rest stands on the day of its newest part. */
export function daysOf(items: readonly JournalItem[], zone: string): readonly JournalDay[] {
  const groups = new Map<string, JournalItem[]>();
  for (const item of items) {
    const key = item.sessionId === null ? `item ${item.id}` : `rest ${item.sessionId}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  const days = new Map<EpochDay, JournalGroup[]>();
  for (const together of groups.values()) {
    const [newest] = together;
    if (newest === undefined) continue;
    const { label } = localDayAt(wallMs(newest.atMs), zone);
    const group = {
      sessionId: newest.sessionId,
      items: [...together].sort(
        (one, other) => rankOf(one) - rankOf(other) || one.atMs - other.atMs,
      ),
    };
    days.set(label, [...(days.get(label) ?? []), group]);
  }
  return [...days].map(([label, found]) => ({ label, groups: found }));
}
