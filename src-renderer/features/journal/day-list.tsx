import './day-list.css';
import { useMemo, type JSX } from 'react';
import { daysOf } from '../../../src-core/journal/days.ts';
import { DAY_MS } from '../../../src-core/time/units.ts';
import type { JournalItem } from '../../../src-core/journal/leaf.ts';
import { useFormats } from '../../app/words.ts';
import { GroupView } from './group-view.tsx';
import type { ItemHands } from './item-view.tsx';
import type { Leafed } from './use-journal.ts';

interface DayListProps {
  readonly leafed: Leafed;
  readonly hands: ItemHands;
}

/** What there is, by day, newest first. */
export function DayList({ leafed, hands }: DayListProps): JSX.Element {
  const formats = useFormats();
  const { removed } = hands.removing;
  const days = useMemo(
    () => daysOf(withRemoved(leafed, removed), leafed.timeZone),
    [leafed, removed],
  );
  return (
    <div className="journal-days">
      {days.map(({ label, groups }) => (
        <section key={label} className="journal-day" aria-labelledby={`day-${String(label)}`}>
          <h2 id={`day-${String(label)}`}>{formats.longDate(label * DAY_MS, 'UTC')}</h2>
          {groups.map((group) => (
            <GroupView
              key={group.sessionId ?? group.items[0]?.id}
              group={group}
              day={label}
              rest={group.sessionId === null ? null : (leafed.rests.get(group.sessionId) ?? null)}
              hands={hands}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

/** What was deleted on this page stays in its place as long as the page is open. */
function withRemoved(
  { items, next }: Leafed,
  removed: ReadonlyMap<string, JournalItem>,
): readonly JournalItem[] {
  const listed = new Set(items.map(({ id }) => id));
  const kept = [...removed.values()].filter(
    ({ id, atMs }) => !listed.has(id) && (next === null || atMs >= next.atMs),
  );
  return [...items, ...kept].sort(
    (one, other) => other.atMs - one.atMs || (one.id < other.id ? -1 : 1),
  );
}
