import type { JSX } from 'react';
import type { JournalGroup } from '../../../src-core/journal/days.ts';
import type { JournalItem } from '../../../src-core/journal/leaf.ts';
import type { RecordOf } from '../../../src-core/journal/records.ts';
import type { RestOfItem } from '../../../src-core/journal/view.ts';
import type { EpochDay } from '../../../src-core/time/zone.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { ItemView, type ItemHands } from './item-view.tsx';
import { ScaleLines } from './scale-lines.tsx';
import { isAfterMidnight } from './times.ts';

interface GroupViewProps {
  readonly group: JournalGroup;
  readonly day: EpochDay;
  readonly rest: RestOfItem | null;
  readonly hands: ItemHands;
}

/** All around one rest, or one thing by itself. */
export function GroupView({ group, day, rest, hands }: GroupViewProps): JSX.Element {
  const { t, line } = useWords();
  const formats = useFormats();
  const { timeZone } = hands.here;
  const timeOf = ({ atMs }: JournalItem): string => {
    const time = formats.time(atMs, timeZone);
    return isAfterMidnight(atMs, day, timeZone) ? t('journal.page.afterMidnight', { time }) : time;
  };
  const [first] = group.items;
  const isThere = (item: JournalItem): boolean => !hands.removing.removed.has(item.id);
  const isMoment =
    (moment: 'before' | 'after') =>
    (item: JournalItem): item is RecordOf<'check-in'> =>
      item.kind === 'check-in' && item.moment === moment && isThere(item);
  const before = group.items.find(isMoment('before')) ?? null;
  const after = group.items.find(isMoment('after')) ?? null;
  // Before and after are told in one; what was said before follows as a line of its own, to be changed.
  const isPair = before !== null && after !== null;
  const inOrder = isPair ? [...group.items.filter((item) => item !== before), before] : group.items;
  const title =
    group.sessionId === null
      ? null
      : (rest?.title ?? null) === null
        ? t('journal.page.restUnknown')
        : line(rest?.title ?? { plain: '' });
  return (
    <article className="group">
      <header className="group-head">
        <p className="group-time">{first === undefined ? '' : timeOf(first)}</p>
        {title === null ? null : <h3>{title}</h3>}
      </header>
      <div className="group-items">
        {rest === null || rest.felt === null ? null : (
          <p className="item-quiet item-note">
            {t('journal.felt.afterwards', { word: t(`journal.felt.${rest.felt}`) })}
          </p>
        )}
        {inOrder.map((item) => (
          <ItemView key={item.id} item={item} time={timeOf(item)} hands={hands}>
            {item.kind === 'entry' ? (
              <EntryText item={item} />
            ) : item === before && isPair ? (
              // Told together with what came after.
              <p className="item-quiet item-note">{t('journal.page.saidBefore')}</p>
            ) : (
              <ScaleLines
                now={item === before ? null : item}
                before={item === after || item === before ? before : null}
              />
            )}
          </ItemView>
        ))}
      </div>
    </article>
  );
}

function EntryText({
  item,
}: {
  readonly item: Extract<JournalItem, { kind: 'entry' }>;
}): JSX.Element {
  const { t } = useWords();
  if (item.text === null) return <p className="item-quiet">{t('journal.page.sealed')}</p>;
  if (item.text.trim() === '') return <p className="item-quiet">{t('journal.page.noText')}</p>;
  return <p className="item-text">{item.text}</p>;
}
