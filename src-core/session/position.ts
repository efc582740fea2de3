import type { TimedCue, TimedStep, Timeline } from '../practice/timeline.ts';

export interface Position {
  readonly index: number;
  readonly step: TimedStep;
  readonly intoStepMs: number;
  /** Null in a step that the person ends. */
  readonly leftInStepMs: number | null;
  readonly next: TimedStep | null;
  /** The latest line that has begun, which is the caption. */
  readonly cue: TimedCue | null;
  /** True once everything has been played. */
  readonly isOver: boolean;
}

/** Where a session stands after so much session time. Time before 0 counts as 0. */
export function position(timeline: Timeline, elapsedMs: number): Position {
  const { steps } = timeline;
  const atMs = Math.max(0, elapsedMs);
  const found = steps.findIndex((step) => step.endMs === null || atMs < step.endMs);
  const index = found === -1 ? steps.length - 1 : found;
  const step = steps[index];
  if (step === undefined) throw new Error('a timeline has at least one step');
  const intoStepMs = atMs - step.startMs;
  return {
    index,
    step,
    intoStepMs,
    leftInStepMs: step.endMs === null ? null : Math.max(0, step.endMs - atMs),
    next: steps[index + 1] ?? null,
    cue: step.cues.filter((cue) => cue.atMs <= intoStepMs).at(-1) ?? null,
    isOver: found === -1,
  };
}

/** How long the whole timeline is, or null while its end is open. */
export function lengthOf(timeline: Timeline): number | null {
  return timeline.steps.at(-1)?.endMs ?? null;
}

/** Time left until the resting ends; null in an untimed rest, 0 after it. */
export function restLeft(timeline: Timeline, elapsedMs: number): number | null {
  const last = timeline.steps.filter((step) => step.kind === 'hold').at(-1);
  if (last === undefined) return 0;
  return last.endMs === null ? null : Math.max(0, last.endMs - elapsedMs);
}
