import { scaleLinear } from 'd3-scale';
import type { JSX } from 'react';
import type { TimeKind } from '../../../src-core/today/day-band.ts';
import type { DayView } from '../../../src-core/today/view.ts';
import type { KeyUnder } from '../../../src-core/words/message-key.ts';
import { useFormats, useWords } from '../../app/words.ts';

/** Heights from the top: what waits, what was said, and the ground that the day stands on. */
const WAIT = 12;
const SAID = 30;
const GROUND = 92;
const TALL = 40;
const LOW = 9;
const HILL = 34;
/** Half of it, so that a rest of a minute is still a hill. */
const NARROWEST_PERCENT = 1.6;

type Picture = NonNullable<DayView['picture']>;

/** The day on its ground line, left to right. The list beside it says the same in words. */
export function DayPicture({
  picture: { band, axis },
}: {
  readonly picture: Picture;
}): JSX.Element {
  const { t } = useWords();
  const formats = useFormats();
  const scale = scaleLinear([axis.fromWallMs, axis.toWallMs], [0, 100]).clamp(true);
  const at = (wallMs: number): string => `${String(scale(wallMs))}%`;
  const across = ({ fromWallMs, toWallMs }: { fromWallMs: number; toWallMs: number }) => ({
    x: at(fromWallMs),
    width: `${String(scale(toWallMs) - scale(fromWallMs))}%`,
  });
  return (
    <>
      <svg className="day" aria-hidden="true" focusable="false" width="100%" height="126">
        <line className="day-ground" x1="0" x2="100%" y1={GROUND} y2={GROUND} />
        {band.time
          .filter(({ kind }) => kind !== 'rest')
          .map((span) => (
            <rect
              key={span.fromWallMs}
              className={`day-${span.kind}`}
              {...across(span)}
              y={GROUND - heightOf(span.kind)}
              height={heightOf(span.kind)}
            />
          ))}
        {band.rests.map((rest) => {
          const middle = (scale(rest.fromWallMs) + scale(rest.toWallMs)) / 2;
          const half = Math.max(
            NARROWEST_PERCENT,
            (scale(rest.toWallMs) - scale(rest.fromWallMs)) / 2,
          );
          return (
            <svg
              key={rest.fromWallMs}
              x={`${String(middle - half)}%`}
              y={GROUND - HILL}
              width={`${String(half * 2)}%`}
              height={HILL}
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
            >
              <path className="day-rest" d="M 0 100 C 8 -32, 92 -32, 100 100 Z" />
            </svg>
          );
        })}
        {band.holds.map((hold) => (
          <rect
            key={`${hold.why} ${String(hold.fromWallMs)}`}
            className="day-hold"
            {...across(hold)}
            y={WAIT}
            height="3"
          />
        ))}
        {band.nudges.map(({ atWallMs, fate }) => (
          <circle
            key={atWallMs}
            className={fate === 'started' ? 'day-nudge day-nudge-taken' : 'day-nudge'}
            cx={at(atWallMs)}
            cy={SAID}
            r="4"
          />
        ))}
        <line
          className="day-now"
          x1={at(band.nowWallMs)}
          x2={at(band.nowWallMs)}
          y1="4"
          y2={GROUND + 7}
        />
        {axis.hours.map(({ atWallMs, text }) => (
          <text
            key={atWallMs}
            className="day-hour"
            x={at(atWallMs)}
            y={GROUND + 26}
            textAnchor={anchorAt(scale(atWallMs))}
          >
            {formats.clock(text)}
          </text>
        ))}
      </svg>
      <ul className="day-key" aria-hidden="true">
        {keyOf(band).map((kind) => (
          <li key={kind}>
            <span className={`day-swatch day-swatch-${kind}`} />
            {t(`today.kind.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function heightOf(kind: TimeKind): number {
  if (kind === 'active') return TALL;
  return kind === 'paused' || kind === 'blind' ? LOW : 3;
}

/** Hours at the ends stay within the picture. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 3) return 'start';
  return percent > 97 ? 'end' : 'middle';
}

/** Only what is in the picture needs a name under it. */
function keyOf({ time, rests, nudges, holds }: Picture['band']): readonly KeyUnder<'today.kind'>[] {
  const kinds: readonly TimeKind[] = ['active', 'paused', 'away', 'off', 'blind'];
  return [
    ...kinds.filter((kind) => time.some((span) => span.kind === kind)),
    ...(rests.length > 0 ? ['rest' as const] : []),
    ...(nudges.length > 0 ? ['nudge' as const] : []),
    ...(holds.length > 0 ? ['hold' as const] : []),
  ];
}
