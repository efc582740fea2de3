import { z } from 'zod';
import type { Setup } from '../practice/setup.ts';
import type { WallMs } from '../time/moment.ts';
import { HOUR_MS } from '../time/units.ts';
import { emergencyItems, safetyItemSchema, urgentItems, type SafetyItem } from './items.ts';

/** An emergency cannot be dismissed and gone past for this long. */
export const EMERGENCY_LOCK_MS = 24 * HOUR_MS;

const momentSchema = z.number().int();
const answerSchema = z.object({
  value: z.enum(['no', 'yes', 'unsaid']),
  atWallMs: momentSchema,
});
export type SafetyAnswer = z.infer<typeof answerSchema>;

/** What the person said about their body. Kept, editable, and asked again after a flare. */
export const safetyProfileSchema = z.object({
  answers: z.partialRecord(safetyItemSchema, answerSchema),
  /** When an emergency item was last answered "yes": the lock outlives a quick change of mind. */
  emergencyAtWallMs: momentSchema.nullable(),
  /** When the person said that a clinician has seen the urgent signs. */
  seenAtWallMs: momentSchema.nullable(),
  /** Items that a professional said are no hindrance, and when the person told so. */
  clearedAtWallMs: z.partialRecord(safetyItemSchema, momentSchema),
  /** The last flare: answers from before it count as unanswered. */
  flareAtWallMs: momentSchema.nullable(),
  /** Setups that ended sharp or pinchy, until the person opens them again. */
  blockedSetups: z.array(z.string()),
});
export type SafetyProfile = z.infer<typeof safetyProfileSchema>;

/** Nobody has been asked yet: only setups without gates are open. */
export const emptyProfile: SafetyProfile = {
  answers: {},
  emergencyAtWallMs: null,
  seenAtWallMs: null,
  clearedAtWallMs: {},
  flareAtWallMs: null,
  blockedSetups: [],
};

/** Why a setup may not be played. `items` are those to name or to ask, in the order they are asked. */
export type SafetyLock =
  | {
      readonly kind: 'emergency';
      readonly items: readonly SafetyItem[];
      /** Null while an item still says "yes". */
      readonly untilWallMs: number | null;
    }
  | { readonly kind: 'urgent' | 'gate' | 'unanswered'; readonly items: readonly SafetyItem[] }
  | { readonly kind: 'sharp' };

/** Records one answer; a "yes" to an emergency item starts its 24 hours. */
export function withAnswer(
  profile: SafetyProfile,
  item: SafetyItem,
  value: SafetyAnswer['value'],
  at: WallMs,
): SafetyProfile {
  const isEmergency = value === 'yes' && isOneOf(emergencyItems, item);
  return {
    ...profile,
    answers: { ...profile.answers, [item]: { value, atWallMs: at } },
    emergencyAtWallMs: isEmergency ? at : profile.emergencyAtWallMs,
  };
}

/** Why this setup is locked at this moment, the gravest reason first, or null when it is open. */
export function lockOf(
  setup: Pick<Setup, 'id' | 'gates' | 'openedByClearance'>,
  profile: SafetyProfile,
  at: WallMs,
): SafetyLock | null {
  return (
    emergencyLock(profile, at) ??
    urgentLock(profile) ??
    (profile.blockedSetups.includes(setup.id) ? { kind: 'sharp' } : null) ??
    gateLock(setup, profile)
  );
}

function emergencyLock(profile: SafetyProfile, at: WallMs): SafetyLock | null {
  const items = emergencyItems.filter((item) => profile.answers[item]?.value === 'yes');
  if (items.length > 0) return { kind: 'emergency', items, untilWallMs: null };
  if (profile.emergencyAtWallMs === null) return null;
  const untilWallMs = profile.emergencyAtWallMs + EMERGENCY_LOCK_MS;
  return at < untilWallMs ? { kind: 'emergency', items, untilWallMs } : null;
}

function urgentLock(profile: SafetyProfile): SafetyLock | null {
  const seenAt = profile.seenAtWallMs ?? -Infinity;
  const items = urgentItems.filter((item) => {
    const answer = profile.answers[item];
    return answer?.value === 'yes' && answer.atWallMs > seenAt;
  });
  return items.length > 0 ? { kind: 'urgent', items } : null;
}

function gateLock(
  setup: Pick<Setup, 'gates' | 'openedByClearance'>,
  profile: SafetyProfile,
): SafetyLock | null {
  if (setup.gates.length === 0) return null;
  const shut = setup.gates.filter(
    (item) =>
      profile.answers[item]?.value === 'yes' &&
      !(setup.openedByClearance && isCleared(profile, item)),
  );
  if (shut.length > 0) return { kind: 'gate', items: shut };
  const open = [...emergencyItems, ...urgentItems, ...setup.gates].filter(
    (item) => !isAnswered(profile, item),
  );
  return open.length > 0 ? { kind: 'unanswered', items: open } : null;
}

function isAnswered(profile: SafetyProfile, item: SafetyItem): boolean {
  const answer = profile.answers[item];
  if (answer === undefined || answer.value === 'unsaid') return false;
  return answer.atWallMs > (profile.flareAtWallMs ?? -Infinity);
}

function isCleared(profile: SafetyProfile, item: SafetyItem): boolean {
  const clearedAt = profile.clearedAtWallMs[item];
  const answeredAt = profile.answers[item]?.atWallMs ?? -Infinity;
  return clearedAt !== undefined && clearedAt >= answeredAt;
}

function isOneOf(items: readonly SafetyItem[], item: SafetyItem): boolean {
  return items.includes(item);
}
