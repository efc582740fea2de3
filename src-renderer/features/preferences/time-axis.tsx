import './time-axis.css';
import type { JSX } from 'react';
import { useFormats } from '../../app/words.ts';
import { DAY_START_MINUTE } from '../../../src-core/time/local-day.ts';
import { DAY_MINUTES } from '../../../src-core/time/units.ts';

const hours = [6, 9, 12, 15, 18, 21, 24, 27] as const;

/** A share of the width, as SVG takes it: the lines stretch with the page, the letters do not. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** Where a minute of the day stands in a row from 04:00 to 04:00. */
export const shareOf = (minute: number): number => (minute - DAY_START_MINUTE) / DAY_MINUTES;

/** The hours of a day below a picture, with a fine line for each. */
export function TimeAxis({ height }: { readonly height: number }): JSX.Element {
  const { clock } = useFormats();
  return (
    <g className="time-axis">
      {hours.map((hour) => (
        <g key={hour}>
          <line
            x1={percent(shareOf(hour * 60))}
            x2={percent(shareOf(hour * 60))}
            y1={0}
            y2={height}
          />
          <text
            className={hour % 6 === 0 ? '' : 'time-axis-odd'}
            x={percent(shareOf(hour * 60))}
            y={height + 16}
            textAnchor="middle"
          >
            {clock(`${String(hour % 24).padStart(2, '0')}:00`)}
          </text>
        </g>
      ))}
    </g>
  );
}
