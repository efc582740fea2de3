import { z } from 'zod';
import { breathAt, calmPace, paceBounds, type BreathPace } from './breath-pace.ts';

/** The pacer, or none: `free` is an equal choice. */
export const breathPlanSchema = z.strictObject({
  mode: z.enum(['paced', 'free']),
  /** Where the drift begins: the person's own pace. */
  fromPerMinute: z.number().min(paceBounds.slowest).max(paceBounds.quickestOwn),
  toPerMinute: z.number().min(paceBounds.slowest).max(paceBounds.quickest),
});
export type BreathPlan = z.infer<typeof breathPlanSchema>;

/** Six breaths a minute, reached from a little above, where nobody said how fast they breathe. */
export const usualBreath: BreathPlan = { mode: 'paced', fromPerMinute: 8, toPerMinute: 6 };

export const paceOf = ({ fromPerMinute, toPerMinute }: BreathPlan): BreathPace => ({
  ...calmPace,
  ownPerMinute: fromPerMinute,
  perMinute: toPerMinute,
});

/** How full a breath is, 0 to 1, eased as a chest moves: what drawings follow. */
export function fullnessAt(plan: BreathPlan, pacedMs: number): number {
  const { phase, part } = breathAt(paceOf(plan), pacedMs);
  const eased = (1 - Math.cos(Math.PI * part)) / 2;
  return phase === 'in' ? eased : 1 - eased;
}
