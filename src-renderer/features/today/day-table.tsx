import type { JSX } from 'react';
import type { DayBand } from '../../../src-core/today/day-band.ts';
import type { DayView } from '../../../src-core/today/view.ts';
import { useFormats, useWords, type PageWords } from '../../app/words.ts';

interface TableProps {
  readonly day: DayView;
  /** Screen readers always have it; others when they ask. */
  readonly isSeen: boolean;
}

/** The picture of the day, line by line. */
export function DayTable({ day, isSeen }: TableProps): JSX.Element | null {
  const words = useWords();
  const formats = useFormats();
  const clock = (atMs: number): string => formats.time(atMs, day.timeZone);
  if (day.picture === null) return null;
  return (
    <div className={isSeen ? 'day-list' : 'day-list unseen'}>
      <table className="day-table">
        <caption className="unseen">{words.t('today.day')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('today.when')}</th>
            <th scope="col">{words.t('today.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(day.picture.band, day.titles, words, clock).map(({ key, when, what }) => (
            <tr key={key}>
              <td>{when}</td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Row {
  readonly key: string;
  readonly atMs: number;
  readonly when: string;
  readonly what: string;
}

function rowsOf(
  band: DayBand,
  titles: DayView['titles'],
  { t, line }: PageWords,
  clock: (atMs: number) => string,
): readonly Row[] {
  const lasting = (
    { fromWallMs, toWallMs }: { readonly fromWallMs: number; readonly toWallMs: number },
    what: string,
  ): Row => ({
    key: `${what} ${String(fromWallMs)}`,
    atMs: fromWallMs,
    when: t('today.span', {
      from: clock(fromWallMs),
      to: toWallMs === band.nowWallMs ? t('today.now') : clock(toWallMs),
    }),
    what,
  });
  return [
    ...band.time
      .filter(({ kind }) => kind !== 'rest')
      .map((span) => lasting(span, t(`today.kind.${span.kind}`))),
    ...band.rests.map((rest) => {
      const title = titles[rest.setupId];
      const what =
        title === undefined ? t('today.kind.rest') : t('today.restOf', { setup: line(title) });
      return lasting(rest, what);
    }),
    ...band.holds.map((hold) => lasting(hold, t(`today.held.${hold.why}`))),
    ...band.nudges.map(({ atWallMs, fate }) => ({
      key: `nudge ${String(atWallMs)}`,
      atMs: atWallMs,
      when: clock(atWallMs),
      what: t(`today.fate.${fate}`),
    })),
  ].sort((one, other) => one.atMs - other.atMs);
}
