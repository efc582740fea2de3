import {
  weekdays,
  type SchedulePreferences,
  type WeekdayName,
} from '../../../../src-core/preferences/schedule-preferences.ts';
import { endMinuteOf, minuteOf } from '../../../../src-core/schedule/tuning.ts';
import { DAY_START_MINUTE } from '../../../../src-core/time/local-day.ts';
import { DAY_MINUTES } from '../../../../src-core/time/units.ts';

export const weekKinds = ['workingHours', 'resetWindow', 'quietHours', 'bedtime'] as const;
export type WeekKind = (typeof weekKinds)[number];
export type SpanKind = Exclude<WeekKind, 'bedtime'>;

/** A piece of a bar in the row of one day, as shares of the row. */
export interface WeekPiece {
  readonly day: WeekdayName;
  readonly kind: WeekKind;
  readonly from: number;
  readonly to: number;
  /** "09:00–17:00", on the longest piece of its span. */
  readonly label: string | null;
}

/** A bedtime before noon belongs to the night that began on this day. */
const NOON = 12 * 60;

/** What is drawn of a week. A row runs from 04:00 to 04:00; what goes beyond goes on in the row below. */
export function weekPieces(schedule: SchedulePreferences): readonly WeekPiece[] {
  return weekdays.flatMap((day, index) => [
    ...(['quietHours', 'workingHours', 'resetWindow'] as const).flatMap((kind) =>
      spanPieces(schedule, kind, index),
    ),
    ...bedtimePiece(schedule, day),
  ]);
}

function spanPieces(
  schedule: SchedulePreferences,
  kind: SpanKind,
  index: number,
): readonly WeekPiece[] {
  const { on, start, end } = schedule[kind][dayAt(index)];
  const to = endMinuteOf(start, end);
  if (!on || to === null) return [];
  const label = `${start}–${end}`;
  const pieces: WeekPiece[] = [];
  const from = minuteOf(start);
  for (const row of [index - 1, index, index + 1]) {
    const rowStart = DAY_START_MINUTE + (row - index) * DAY_MINUTES;
    const first = Math.max(from, rowStart);
    const last = Math.min(to, rowStart + DAY_MINUTES);
    if (last <= first) continue;
    const share = (minute: number): number => (minute - rowStart) / DAY_MINUTES;
    pieces.push({ day: dayAt(row), kind, from: share(first), to: share(last), label: null });
  }
  const longest = pieces.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
  return pieces.map((piece) => (piece === longest ? { ...piece, label } : piece));
}

const lengthOf = ({ from, to }: WeekPiece): number => to - from;
const dayAt = (index: number): WeekdayName =>
  weekdays[(index + weekdays.length) % weekdays.length] ?? 'mon';

function bedtimePiece(schedule: SchedulePreferences, day: WeekdayName): readonly WeekPiece[] {
  const { on, at } = schedule.bedtime[day];
  if (!on) return [];
  const minute = minuteOf(at);
  const inNight = minute < NOON ? minute + DAY_MINUTES : minute;
  // Up past four in the morning it would leave the row it belongs to: it stands at its edge.
  const share = Math.min(1, (inNight - DAY_START_MINUTE) / DAY_MINUTES);
  return [{ day, kind: 'bedtime', from: share, to: share, label: at }];
}
