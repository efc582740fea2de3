import './pictures.css';
import { scaleLinear } from 'd3-scale';
import type { JSX } from 'react';
import type { ScreenAgainst } from '../../../../src-core/journal/insight/screen-tension.ts';

interface ScreenPlotProps {
  readonly screen: ScreenAgainst;
  readonly label: string;
  readonly ends: readonly [string, string];
  /** How an hour is written, as in "6 h". */
  readonly hour: (hours: number) => string;
}

const lines = [0, 5, 10] as const;
const heightOf = (value: number): string => `${100 - value * 10}%`;

/** Each day a dot: to the right the longer ones at the screen, upwards what was said of them. */
export function ScreenPlot({ screen, label, ends, hour }: ScreenPlotProps): JSX.Element {
  const { days, middleMinutes } = screen;
  const most = days.reduce((hours, { minutes }) => Math.max(hours, minutes / 60), 4);
  const x = scaleLinear([0, Math.ceil(most)], [0, 100]);
  // One further to the right would be written beyond the edge.
  const marks = x.ticks(5).filter((hours) => hours > 0 && x(hours) <= 93);
  return (
    <figure className="river">
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
        <line
          className="interval-nothing"
          x1={`${x(middleMinutes / 60)}%`}
          x2={`${x(middleMinutes / 60)}%`}
          y1="0"
          y2="100%"
        />
        {days.map(({ day, minutes, value }) => (
          <circle
            key={day}
            className="plot-day"
            cx={`${x(minutes / 60)}%`}
            cy={heightOf(value)}
            r="3.5"
          />
        ))}
        {lines.map((value) => (
          <text key={value} className="plot-number" x="0" y={heightOf(value)} dy="-0.35em">
            {value === 0 ? `0 ${ends[0]}` : value === 10 ? `10 ${ends[1]}` : value}
          </text>
        ))}
      </svg>
      <div className="plot-marks" aria-hidden="true">
        {marks.map((hours) => (
          <span key={hours} style={{ insetInlineStart: `${x(hours)}%` }}>
            {hour(hours)}
          </span>
        ))}
      </div>
    </figure>
  );
}
