import { z } from 'zod';
import { holdReasons, type HoldReason } from '../schedule/hold-reason.ts';
import { isPaused } from '../schedule/holds.ts';
import type { ScheduleState } from '../schedule/state.ts';
import { localDayAt } from '../time/local-day.ts';
import { wallMs, type WallMs } from '../time/moment.ts';
import { MINUTE_MS } from '../time/units.ts';

const wall = z.number().transform(wallMs);
/** More than a day has in it; a clock that runs wild cannot make the file grow. */
const MOST_SPANS = 200;
const spansOf = <W extends z.ZodType<string>>(why: W) =>
  z
    .array(z.object({ fromWallMs: wall, toWallMs: wall, why }).readonly())
    .max(MOST_SPANS)
    .readonly();

const dayLogSchema = z
  .object({
    fromWallMs: wall,
    toWallMs: wall,
    /** The last moment that was told of. */
    atWallMs: wall,
    /** Why a nudge that was due waited, and the person's own pauses. The last one may go on. */
    holds: spansOf(z.enum(holdReasons)),
    /** `off`: Drape did not run. `blind`: it ran, and nothing told of keys or pointer. */
    unseen: spansOf(z.enum(['off', 'blind'])),
  })
  .readonly();

/** What of this local day is in no history: why nudges waited, and when Drape saw nothing. */
export type DayLog = z.infer<typeof dayLogSchema>;

/** A saved log, or null: all it costs is a few strokes in the picture of the day. */
export const restoredDay = (saved: unknown): DayLog | null =>
  dayLogSchema.safeParse(saved).data ?? null;

/** A beat comes every minute at least: a start that is longer after the last one follows a gap. */
const RUNS_ON_MS = 2 * MINUTE_MS;

/** The log after one more moment. `hasStarted`: Drape has just been started. */
export function advanceDay(
  last: DayLog | null,
  schedule: ScheduleState,
  at: WallMs,
  hasStarted: boolean,
): DayLog {
  const isSameDay = last !== null && last.fromWallMs <= at && at < last.toWallMs;
  const day = isSameDay ? last : begun(schedule, at);
  // A clock that was set back tells of nothing that can be drawn twice.
  if (isSameDay && at < last.atWallMs) return { ...day, atWallMs: at };
  const since = wallMs(
    Math.max(day.fromWallMs, last !== null && last.atWallMs <= at ? last.atWallMs : at),
  );
  const isBlind = schedule.idle.verdict !== 'trusted';
  const why = hasStarted && at - since > RUNS_ON_MS ? 'off' : isBlind ? 'blind' : null;
  return {
    ...day,
    atWallMs: at,
    holds: grown(day.holds, holdNow(schedule), { since, from: at, to: at }),
    unseen: grown(day.unseen, why, { since, from: since, to: at }),
  };
}

function begun(schedule: ScheduleState, at: WallMs): DayLog {
  const { fromWallMs, toWallMs } = localDayAt(at, schedule.timeZone);
  return { fromWallMs, toWallMs, atWallMs: at, holds: [], unseen: [] };
}

/** What keeps a nudge that is due waiting now, or the person's own pause. */
function holdNow(schedule: ScheduleState): HoldReason | null {
  const waits = schedule.standing === null ? schedule.pending[0]?.hold : null;
  return waits ?? (isPaused(schedule) ? 'paused' : null);
}

interface Span<W extends string> {
  readonly fromWallMs: WallMs;
  readonly toWallMs: WallMs;
  readonly why: W;
}

/** Prolongs the last span where it says the same without a gap since, or opens another. */
function grown<W extends string>(
  spans: readonly Span<W>[],
  why: W | null,
  { since, from, to }: { readonly since: WallMs; readonly from: WallMs; readonly to: WallMs },
): readonly Span<W>[] {
  if (why === null) return spans;
  const last = spans.at(-1);
  if (last?.why === why && since <= last.toWallMs && last.toWallMs <= to) {
    return last.toWallMs === to ? spans : [...spans.slice(0, -1), { ...last, toWallMs: to }];
  }
  return spans.length < MOST_SPANS ? [...spans, { fromWallMs: from, toWallMs: to, why }] : spans;
}
