import { z } from 'zod';
import type { Setup } from '../practice/setup.ts';
import type { WallMs } from '../time/moment.ts';
import { HOUR_MS } from '../time/units.ts';
import { emergencyItems, safetyItemSchema, urgentItems, type SafetyItem } from './items.ts';

/** An emergency cannot be dismissed and gone past for this long. */
export const EMERGENCY_LOCK_MS = 24 * HOUR_MS;
/** Bodies change: a "no" and a clearance hold for half a year, then the question is asked again. */
export const ANSWER_HOLDS_MS = 183 * 24 * HOUR_MS;

const momentSchema = z.number().int();
const answerSchema = z.object({
  value: z.enum(['no', 'yes', 'unsaid']),
  atWallMs: momentSchema,
});
export type SafetyAnswer = z.infer<typeof answerSchema>;

/** Why an answer that was given is asked for again. */
export const askAgainSchema = z.enum(['flare', 'changed']);
export type AskAgain = z.infer<typeof askAgainSchema> | 'age';

/** What the person said about their body. Kept with its date, editable, and asked again after a flare. */
export const safetyProfileSchema = z.object({
  answers: z.partialRecord(safetyItemSchema, answerSchema),
  /** Answers that no longer open anything: a "yes" among them still locks. */
  askAgain: z.partialRecord(safetyItemSchema, askAgainSchema),
  /** The last flare and what it made stale, so that a stop by mistake can be taken back. */
  lastFlare: z.object({ setupId: z.string(), items: z.array(safetyItemSchema) }).nullable(),
  /** When an emergency item was last answered "yes": the lock outlives a quick change of mind. */
  emergencyAtWallMs: momentSchema.nullable(),
  /** When the person said that a clinician has seen the urgent signs. */
  seenAtWallMs: momentSchema.nullable(),
  /** Items that a professional said are no hindrance, and when the person told so. */
  clearedAtWallMs: z.partialRecord(safetyItemSchema, momentSchema),
  /** Setups that ended sharp or pinchy, until the person opens them again. */
  blockedSetups: z.array(z.string()),
  /** Setups after which something felt worse, likewise. */
  worseSetups: z.array(z.string()),
});
export type SafetyProfile = z.infer<typeof safetyProfileSchema>;

/** Nobody has been asked yet: only setups without gates are open. */
export const emptyProfile: SafetyProfile = {
  answers: {},
  askAgain: {},
  lastFlare: null,
  emergencyAtWallMs: null,
  seenAtWallMs: null,
  clearedAtWallMs: {},
  blockedSetups: [],
  worseSetups: [],
};

/** Why a setup may not be played. `items` are those to name or to ask, in the order they are asked. */
export type SafetyLock =
  | {
      readonly kind: 'emergency';
      readonly items: readonly SafetyItem[];
      /** Null while an item still says "yes". */
      readonly untilWallMs: number | null;
    }
  | { readonly kind: 'urgent' | 'gate'; readonly items: readonly SafetyItem[] }
  | {
      readonly kind: 'unanswered';
      readonly items: readonly SafetyItem[];
      /** Why they are asked again; null where one was never answered. */
      readonly because: AskAgain | null;
    }
  | { readonly kind: 'sharp' | 'worse' };

/** Records one answer; a "yes" to an emergency item starts its 24 hours. */
export function withAnswer(
  profile: SafetyProfile,
  item: SafetyItem,
  value: SafetyAnswer['value'],
  at: WallMs,
): SafetyProfile {
  const isEmergency = value === 'yes' && isOneOf(emergencyItems, item);
  const askAgain = Object.fromEntries(
    Object.entries(profile.askAgain).filter(([asked]) => asked !== item),
  );
  return {
    ...profile,
    answers: { ...profile.answers, [item]: { value, atWallMs: at } },
    askAgain,
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
    graveLock(profile, at) ??
    (profile.blockedSetups.includes(setup.id) ? { kind: 'sharp' } : null) ??
    (profile.worseSetups.includes(setup.id) ? { kind: 'worse' } : null) ??
    gateLock(setup, profile, at)
  );
}

/** What closes every setup, those without a gate as well. */
export const graveLock = (profile: SafetyProfile, at: WallMs): SafetyLock | null =>
  emergencyLock(profile, at) ?? urgentLock(profile);

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
  at: WallMs,
): SafetyLock | null {
  if (setup.gates.length === 0) return null;
  const shut = setup.gates.filter(
    (item) =>
      profile.answers[item]?.value === 'yes' &&
      !(setup.openedByClearance && isCleared(profile, item, at)),
  );
  if (shut.length > 0) return { kind: 'gate', items: shut };
  const open = [...emergencyItems, ...urgentItems, ...setup.gates].filter(
    (item) => !isSettled(profile, item, at),
  );
  return open.length > 0
    ? { kind: 'unanswered', items: open, because: becauseOf(profile, open, at) }
    : null;
}

/** Answered with yes or no, and not asked again. "Prefer not to say" leaves it open. */
function isSettled(profile: SafetyProfile, item: SafetyItem, at: WallMs): boolean {
  const answer = profile.answers[item];
  if (answer === undefined || answer.value === 'unsaid') return false;
  return askedAgain(profile, item, at) === null;
}

/** Why this answer is asked for again; null while it holds, and where there is none. */
export function askedAgain(profile: SafetyProfile, item: SafetyItem, at: WallMs): AskAgain | null {
  const answer = profile.answers[item];
  if (answer === undefined) return null;
  return profile.askAgain[item] ?? (at - answer.atWallMs >= ANSWER_HOLDS_MS ? 'age' : null);
}

const reasons = ['flare', 'changed', 'age'] as const;

function becauseOf(
  profile: SafetyProfile,
  items: readonly SafetyItem[],
  at: WallMs,
): AskAgain | null {
  const found = items.map((item) => askedAgain(profile, item, at));
  return reasons.find((reason) => found.includes(reason)) ?? null;
}

function isCleared(profile: SafetyProfile, item: SafetyItem, at: WallMs): boolean {
  const clearedAt = profile.clearedAtWallMs[item];
  const answeredAt = profile.answers[item]?.atWallMs ?? -Infinity;
  if (clearedAt === undefined || clearedAt < answeredAt) return false;
  return at - clearedAt < ANSWER_HOLDS_MS && profile.askAgain[item] === undefined;
}

function isOneOf(items: readonly SafetyItem[], item: SafetyItem): boolean {
  return items.includes(item);
}
