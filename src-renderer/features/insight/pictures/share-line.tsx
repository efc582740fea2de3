import './pictures.css';
import { scaleLinear } from 'd3-scale';
import type { JSX } from 'react';
import type { Share } from '../../../../src-core/journal/statistics/wilson.ts';

interface ShareLineProps {
  /** From none of the times, 0, to all of them, 1. */
  readonly value: number;
  readonly share: Share;
  /** The whole of it lies on one side of the middle. */
  readonly isTold: boolean;
}

const place = scaleLinear([0, 1], [2, 98]).clamp(true);
const at = (value: number): string => `${place(value)}%`;

/** How often, as a point, its interval as a line through it, on an axis from never to always. */
export function ShareLine({ value, share, isTold }: ShareLineProps): JSX.Element {
  return (
    <svg className="interval" aria-hidden="true">
      <line className="plot-line" x1="0" x2="100%" y1="50%" y2="50%" />
      <line className="interval-nothing" x1="50%" x2="50%" y1="0" y2="100%" />
      <line
        className={isTold ? 'interval-line interval-told' : 'interval-line'}
        x1={at(share.low)}
        x2={at(share.high)}
        y1="50%"
        y2="50%"
      />
      <circle
        className={isTold ? 'interval-point interval-told' : 'interval-point'}
        cx={at(value)}
        cy="50%"
        r={isTold ? 5 : 4}
      />
    </svg>
  );
}
