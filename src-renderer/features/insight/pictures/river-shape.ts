import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { SlowPoint } from '../../../../src-core/journal/insight/slow-measure.ts';

/** A band and its middle as paths in a square of a hundred by a hundred; where little was said there is a gap. */
export interface RiverShape {
  readonly band: string;
  readonly middle: string;
  /** Where months or years begin, in hundredths of the width. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

type Banded = SlowPoint & { readonly band: NonNullable<SlowPoint['band']> };
const isBanded = (point: SlowPoint): point is Banded => point.band !== null;

const DAY_MS = 86_400_000;
/** More marks than this would touch. */
const MOST_MARKS = 6;
/** A mark further to the right would be written beyond the edge. */
const LAST_MARK_AT = 93;
/** Fewer points than this are a speck, not a course. */
const LEAST_POINTS = 3;

export const isCourse = (points: readonly SlowPoint[]): boolean =>
  points.filter(isBanded).length >= LEAST_POINTS;

type MonthName = (at: number) => string;

/** `monthName` names the month of an instant. */
export function riverShape(points: readonly SlowPoint[], monthName: MonthName): RiverShape {
  const first = points[0]?.day ?? 0;
  const last = points.at(-1)?.day ?? first;
  const x = scaleLinear([first, Math.max(last, first + 1)], [0, 100]);
  const y = scaleLinear([0, 10], [100, 0]);
  const band = area<SlowPoint>()
    .defined(isBanded)
    .x(({ day }) => x(day))
    .y0((point) => y(point.band?.low ?? 0))
    .y1((point) => y(point.band?.high ?? 0))
    .curve(curveMonotoneX);
  const middle = line<SlowPoint>()
    .defined(isBanded)
    .x(({ day }) => x(day))
    .y((point) => y(point.band?.middle ?? 0))
    .curve(curveMonotoneX);
  return {
    band: band(points) ?? '',
    middle: middle(points) ?? '',
    marks: marksBetween(first, last, monthName)
      .map(({ day, label }) => ({ at: x(day), label }))
      .filter(({ at }) => at <= LAST_MARK_AT),
  };
}

/** Leaves out what lies before anything was said: an empty decade tells nothing. */
export function fromFirstSaid(points: readonly SlowPoint[], atLeast: number): readonly SlowPoint[] {
  const first = points.findIndex(isBanded);
  if (first === -1) return points.slice(-atLeast);
  return points.slice(Math.max(0, Math.min(first, points.length - atLeast)));
}

/** The first days of months, or of years where there are many. */
function marksBetween(
  first: number,
  last: number,
  monthName: MonthName,
): readonly { readonly day: number; readonly label: string }[] {
  const months: { day: number; label: string; month: number }[] = [];
  const start = new Date(first * DAY_MS);
  for (let step = 1; ; step += 1) {
    const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + step, 1);
    const day = at / DAY_MS;
    if (day > last) break;
    const month = new Date(at).getUTCMonth();
    months.push({ day, month, label: monthName(at) });
  }
  const isLong = months.length > 30;
  const wanted = isLong
    ? months
        .filter(({ month }) => month === 0)
        .map(({ day }) => ({ day, label: String(new Date(day * DAY_MS).getUTCFullYear()) }))
    : months;
  const every = Math.ceil(wanted.length / MOST_MARKS);
  return wanted.filter((_, at) => at % every === 0);
}
