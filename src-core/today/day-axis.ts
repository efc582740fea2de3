import { wallMs, type WallMs } from '../time/moment.ts';
import { offsetMsAt } from '../time/offset.ts';
import { HOUR_MS } from '../time/units.ts';
import { clockText } from '../time/zone.ts';
import type { DayBand, Span } from './day-band.ts';

/** The part of a day that is worth drawing, and the full hours named under it. */
export interface DayAxis extends Span {
  readonly hours: readonly { readonly atWallMs: WallMs; readonly text: string }[];
}

/** A day just begun is not drawn as if an hour of it filled the page. */
const SHORTEST_MS = 10 * HOUR_MS;
const MOST_NAMED = 7;
const steps = [1, 2, 3, 4, 6];

/** From the first thing that is known of the day to a while after now, in full hours. */
export function dayAxis({ day, nowWallMs, time, nudges, rests }: DayBand, zone: string): DayAxis {
  const first = Math.min(
    nowWallMs,
    ...[time[0], rests[0]].flatMap((span) => (span === undefined ? [] : [span.fromWallMs])),
    ...nudges.slice(0, 1).map(({ atWallMs }) => atWallMs),
  );
  const wanted = Math.max(day.fromWallMs, fullHour(first, zone));
  const to = Math.min(
    day.toWallMs,
    Math.max(wanted + SHORTEST_MS, fullHour(nowWallMs, zone) + 2 * HOUR_MS),
  );
  const from = Math.max(day.fromWallMs, Math.min(wanted, to - SHORTEST_MS));
  return { fromWallMs: wallMs(from), toWallMs: wallMs(to), hours: named(from, to, zone) };
}

/** The full hour on the wall at or before this. */
const fullHour = (at: number, zone: string): number => {
  const local = at + offsetMsAt(at, zone);
  return at - (local - Math.floor(local / HOUR_MS) * HOUR_MS);
};

/** Full hours in even steps: where the clock is changed, a step is as long as it says, not as it lasts. */
function named(from: number, to: number, zone: string): DayAxis['hours'] {
  const all: { atWallMs: WallMs; text: string }[] = [];
  for (let at = fullHour(from, zone); at <= to; at += HOUR_MS) {
    if (at >= from) all.push({ atWallMs: wallMs(at), text: clockText(at, zone) });
  }
  const inSteps = steps.map((step) =>
    all.filter(({ text }) => Number(text.slice(0, 2)) % step === 0),
  );
  return inSteps.find((hours) => hours.length <= MOST_NAMED) ?? all.slice(0, 1);
}
