import './pictures.css';
import type { JSX } from 'react';
import type { SlowPoint } from '../../../../src-core/journal/insight/slow-measure.ts';
import { useFormats } from '../../../app/words.ts';
import { riverShape } from './river-shape.ts';

interface RiverProps {
  readonly points: readonly SlowPoint[];
  /** What it shows, for who does not see it. */
  readonly label: string;
  /** What the two ends of the scale mean. */
  readonly ends: readonly [string, string];
}

const lines = [0, 5, 10] as const;
const heightOf = (value: number): string => `${100 - value * 10}%`;

/** Weeks as a slow river: the middle as a line, the middle half of the days as its bed. */
export function River({ points, label, ends }: RiverProps): JSX.Element {
  const formats = useFormats();
  const { band, middle, marks } = riverShape(points, (at) => formats.month(at));
  return (
    // Time is drawn from left to right, whichever way the words run.
    <figure className="river" dir="ltr">
      <svg className="river-plot" role="img" aria-label={label}>
        {lines.map((value) => (
          <line
            key={value}
            className="plot-line"
            x1="0"
            x2="100%"
            y1={heightOf(value)}
            y2={heightOf(value)}
          />
        ))}
        <svg
          width="100%"
          height="100%"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          overflow="visible"
        >
          <path className="river-band" d={band} />
          <path className="river-middle" d={middle} />
        </svg>
        {lines.map((value) => (
          <text key={value} className="plot-number" x="0" y={heightOf(value)} dy="-0.35em">
            {value === 0 ? `0 ${ends[0]}` : value === 10 ? `10 ${ends[1]}` : value}
          </text>
        ))}
      </svg>
      <div className="plot-marks" aria-hidden="true">
        {marks.map(({ at, label: mark }) => (
          <span key={at} style={{ insetInlineStart: `${at}%` }}>
            {mark}
          </span>
        ))}
      </div>
    </figure>
  );
}
