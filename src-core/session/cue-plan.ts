import { MINUTE_MS, SECOND_MS } from '../time/units.ts';
import { breathBeginsMs, type BreathPace } from './breath-pace.ts';

/** `stopped` is never planned: it answers a person, at once. */
export type PlannedCueKind = 'start' | 'in' | 'out' | 'step' | 'nearly-done' | 'end';

/** One tone that belongs to a place in the session. Times are session time, pauses not counted. */
export interface PlannedCue {
  readonly atMs: number;
  readonly kind: PlannedCueKind;
  /** How long the breath that it leads lasts; null for tones that have a length of their own. */
  readonly lengthMs: number | null;
}

/** The cues from one session time up to, not including, another, in order. Asked for piece by piece. */
export type CuePlan = (fromMs: number, toMs: number) => readonly PlannedCue[];

export interface CueTimeline {
  readonly startMs: number;
  readonly stepsMs: readonly number[];
  /** Null when the person breathes freely. `toMs` is null when the session has no end of its own. */
  readonly breath: {
    readonly fromMs: number;
    readonly toMs: number | null;
    readonly pace: BreathPace;
  } | null;
  readonly nearlyDoneMs: number | null;
  readonly endMs: number | null;
}

/** How long before the end "nearly done" is said: a minute, in short sessions a sixth, never in the last ten seconds. */
export function nearlyDoneBeforeMs(lengthMs: number): number | null {
  const beforeMs = Math.min(MINUTE_MS, lengthMs / 6);
  return beforeMs < 10 * SECOND_MS ? null : beforeMs;
}

/** A list, in any order, as a plan. */
export function cueList(cues: readonly PlannedCue[]): CuePlan {
  const inOrder = [...cues].sort((one, other) => one.atMs - other.atMs);
  return (fromMs, toMs) => inOrder.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
}

/**
 * The plan of a whole session. Exact: each breath tone stands where `breathAt` puts that breath. Only
 * breaths that end before the breathing does are led, so no breath is cut short.
 */
export function planCues(timeline: CueTimeline): CuePlan {
  const mark = (atMs: number, kind: PlannedCueKind): PlannedCue => ({ atMs, kind, lengthMs: null });
  const marks = cueList([
    mark(timeline.startMs, 'start'),
    ...timeline.stepsMs.map((atMs) => mark(atMs, 'step')),
    ...(timeline.nearlyDoneMs === null ? [] : [mark(timeline.nearlyDoneMs, 'nearly-done')]),
    ...(timeline.endMs === null ? [] : [mark(timeline.endMs, 'end')]),
  ]);
  return (fromMs, toMs) =>
    [...marks(fromMs, toMs), ...breathCues(timeline.breath, fromMs, toMs)].sort(
      (one, other) => one.atMs - other.atMs,
    );
}

function breathCues(
  breath: CueTimeline['breath'],
  fromMs: number,
  toMs: number,
): readonly PlannedCue[] {
  if (breath === null) return [];
  const { pace } = breath;
  const cues: PlannedCue[] = [];
  const add = (atMs: number, kind: 'in' | 'out', lengthMs: number): void => {
    if (atMs >= fromMs && atMs < toMs) cues.push({ atMs, kind, lengthMs });
  };
  const beginsMs = (count: number): number => breath.fromMs + breathBeginsMs(pace, count);
  for (let count = firstBreath(breath.fromMs, pace, fromMs); beginsMs(count) < toMs; count += 1) {
    const [beganMs, overMs] = [beginsMs(count), beginsMs(count + 1)];
    if (breath.toMs !== null && overMs > breath.toMs) break;
    const inMs = (overMs - beganMs) * pace.inShare;
    add(beganMs, 'in', inMs);
    add(beganMs + inMs, 'out', overMs - beganMs - inMs);
  }
  return cues;
}

/** A breath that surely has begun by then: the slower of both paces cannot have led further. */
function firstBreath(breathFromMs: number, pace: BreathPace, fromMs: number): number {
  const slowest = Math.min(pace.ownPerMinute, pace.perMinute) / MINUTE_MS;
  return Math.max(0, Math.floor((fromMs - breathFromMs) * slowest) - 1);
}
