import { z } from 'zod';

/** Breaths a minute between which the pacer may be set, its goal, and how long it takes to get there. */
export const SLOWEST_PER_MINUTE = 4.5;
export const FASTEST_PER_MINUTE = 8;
/** Source: docs/sources.md, EV-4.1. */
export const GOAL_PER_MINUTE = 6;
export const DRIFT_MS = 90_000;
/** Four seconds in to six out, and no hold anywhere. */
export const IN_SHARE = 0.4;
/** Where nobody said how fast they breathe. */
export const USUAL_PER_MINUTE = 8;

/** The pacer, or none: `free` is an equal choice. */
export const breathPlanSchema = z.strictObject({
  mode: z.enum(['paced', 'free']),
  /** Where the drift begins: the person's own pace, up to what many people have at rest. */
  fromPerMinute: z.number().min(SLOWEST_PER_MINUTE).max(16),
  toPerMinute: z.number().min(SLOWEST_PER_MINUTE).max(FASTEST_PER_MINUTE),
});
export type BreathPlan = z.infer<typeof breathPlanSchema>;

export const usualBreath: BreathPlan = {
  mode: 'paced',
  fromPerMinute: USUAL_PER_MINUTE,
  toPerMinute: GOAL_PER_MINUTE,
};

export interface Breath {
  readonly phase: 'in' | 'out';
  /** 0 is empty, 1 is full; eased, so that a drawing may follow it as it is. */
  readonly fullness: number;
  /** How much of this phase is over, 0 up to 1. */
  readonly progress: number;
  /** How many breaths are complete. */
  readonly count: number;
}

/** The breath after so many milliseconds of pacing. Pure: pause, speed and resume need nothing more. */
export function breathAt(pacedMs: number, plan: BreathPlan): Breath {
  const cycles = cyclesAt(Math.max(0, pacedMs), plan);
  const count = Math.floor(cycles);
  const part = cycles - count;
  const isIn = part < IN_SHARE;
  const progress = isIn ? part / IN_SHARE : (part - IN_SHARE) / (1 - IN_SHARE);
  const eased = (1 - Math.cos(Math.PI * progress)) / 2;
  return { phase: isIn ? 'in' : 'out', fullness: isIn ? eased : 1 - eased, progress, count };
}

export interface BreathEdge {
  readonly atMs: number;
  readonly phase: 'in' | 'out';
}

/** Where breaths turn, from `fromMs` up to but not including `untilMs`: what sounds are planned on. */
export function breathEdges(fromMs: number, untilMs: number, plan: BreathPlan): BreathEdge[] {
  const edges: BreathEdge[] = [];
  const first = Math.floor(cyclesAt(Math.max(0, fromMs), plan));
  for (let count = first; ; count += 1) {
    const inAtMs = msAt(count, plan);
    if (inAtMs >= untilMs) return edges;
    const outAtMs = msAt(count + IN_SHARE, plan);
    if (inAtMs >= fromMs) edges.push({ atMs: inAtMs, phase: 'in' });
    if (outAtMs >= fromMs && outAtMs < untilMs) edges.push({ atMs: outAtMs, phase: 'out' });
  }
}

/** Breaths done after `ms`: the pace changes evenly over the drift, so this is its integral. */
function cyclesAt(ms: number, { fromPerMinute, toPerMinute }: BreathPlan): number {
  const from = fromPerMinute / 60_000;
  const to = toPerMinute / 60_000;
  if (ms >= DRIFT_MS) return ((from + to) / 2) * DRIFT_MS + to * (ms - DRIFT_MS);
  return from * ms + ((to - from) * ms * ms) / (2 * DRIFT_MS);
}

/** The inverse of `cyclesAt`. */
function msAt(cycles: number, plan: BreathPlan): number {
  const from = plan.fromPerMinute / 60_000;
  const to = plan.toPerMinute / 60_000;
  const drifted = ((from + to) / 2) * DRIFT_MS;
  if (cycles >= drifted) return DRIFT_MS + (cycles - drifted) / to;
  const bend = (to - from) / (2 * DRIFT_MS);
  if (bend === 0) return cycles / from;
  return (-from + Math.sqrt(from * from + 4 * bend * cycles)) / (2 * bend);
}
