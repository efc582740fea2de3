import './pictures.css';
import { scaleLinear } from 'd3-scale';
import type { JSX } from 'react';
import type { Estimate } from '../../../../src-core/journal/statistics/interval.ts';

interface IntervalProps {
  /** Null: not enough is known for one. */
  readonly estimate: Estimate | null;
  /** How far the axis goes on either side of nothing. */
  readonly reach: number;
  /** It may be told as a pattern. */
  readonly isTold: boolean;
}

/** A difference as a point, its interval as a line through it, on an axis with nothing in the middle. */
export function Interval({ estimate, reach, isTold }: IntervalProps): JSX.Element {
  const place = scaleLinear([-reach, reach], [2, 98]).clamp(true);
  const at = (value: number): string => `${place(value)}%`;
  return (
    <svg className="interval" aria-hidden="true">
      <line className="plot-line" x1="0" x2="100%" y1="50%" y2="50%" />
      <line className="interval-nothing" x1="50%" x2="50%" y1="0" y2="100%" />
      {estimate !== null && (
        <>
          <line
            className={isTold ? 'interval-line interval-told' : 'interval-line'}
            x1={at(estimate.low)}
            x2={at(estimate.high)}
            y1="50%"
            y2="50%"
          />
          <circle
            className={isTold ? 'interval-point interval-told' : 'interval-point'}
            cx={at(estimate.value)}
            cy="50%"
            r={isTold ? 5 : 4}
          />
        </>
      )}
    </svg>
  );
}

/** A reach that holds every interval, in whole points, so that no row needs an axis of its own. */
export function reachOf(estimates: readonly (Estimate | null)[]): number {
  const ends = estimates.flatMap((estimate) =>
    estimate === null ? [] : [Math.abs(estimate.low), Math.abs(estimate.high)],
  );
  return Math.min(10, Math.max(2, Math.ceil(ends.reduce((most, end) => Math.max(most, end), 0))));
}
