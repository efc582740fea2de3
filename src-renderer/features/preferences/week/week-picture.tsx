import './week-picture.css';
import type { JSX } from 'react';
import {
  weekdays,
  type SchedulePreferences,
} from '../../../../src-core/preferences/schedule-preferences.ts';
import { useFormats, useWords } from '../../../app/words.ts';
import { percent, TimeAxis } from '../time-axis.tsx';
import { weekPieces, type WeekKind, type WeekPiece } from './week-pieces.ts';

const ROW = 30;
const BAR = 18;
const AXIS = 22;

interface WeekPictureProps {
  readonly schedule: SchedulePreferences;
  /** What is being set: its times are written on it. */
  readonly chosen: WeekKind;
}

/** The week at a glance. What it shows is said in words by the fields below it. */
export function WeekPicture({ schedule, chosen }: WeekPictureProps): JSX.Element {
  const { t } = useWords();
  const height = weekdays.length * ROW;
  const top = (piece: WeekPiece): number => weekdays.indexOf(piece.day) * ROW + (ROW - BAR) / 2;
  return (
    <div className="week-picture">
      <ul className="week-days" aria-hidden="true">
        {weekdays.map((day) => (
          <li key={day}>{t(`preferences.week.short.${day}`)}</li>
        ))}
      </ul>
      <svg
        className="week-svg"
        width="100%"
        height={height + AXIS}
        role="img"
        aria-label={t('preferences.week.picture')}
      >
        <TimeAxis height={height} />
        {weekPieces(schedule).map((piece) => (
          <g
            key={`${piece.day} ${piece.kind} ${String(piece.from)}`}
            className={
              piece.kind === chosen ? `week-${piece.kind} week-chosen` : `week-${piece.kind}`
            }
          >
            {piece.kind === 'bedtime' ? (
              <circle cx={percent(piece.from)} cy={top(piece) + BAR / 2} r={5} />
            ) : (
              <rect
                x={percent(piece.from)}
                y={top(piece)}
                width={percent(piece.to - piece.from)}
                height={BAR}
                rx={4}
              />
            )}
            {piece.kind === chosen && piece.label !== null ? (
              <PieceLabel piece={piece} y={top(piece) + BAR / 2} />
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A share of the row that a label needs at the least to stand inside its bar. */
const FITS = 0.16;

function PieceLabel({ piece, y }: { readonly piece: WeekPiece; readonly y: number }): JSX.Element {
  const { clock } = useFormats();
  const isInside = piece.to - piece.from >= FITS;
  const isLate = piece.to > 0.8;
  const x = isInside ? (piece.from + piece.to) / 2 : isLate ? piece.from : piece.to;
  return (
    <text
      className={isInside ? 'week-label week-label-inside' : 'week-label'}
      x={percent(x)}
      dx={isInside ? 0 : isLate ? -9 : 9}
      y={y}
      dy="0.35em"
      textAnchor={isInside ? 'middle' : isLate ? 'end' : 'start'}
    >
      {piece.label?.split('–').map(clock).join('–')}
    </text>
  );
}
