import type { Setup } from '../practice/setup.ts';
import type { WallMs } from '../time/moment.ts';
import { HOUR_MS } from '../time/units.ts';
import { emergencyItems, safetyItems, type SafetyItem } from './items.ts';
import type { SafetyProfile } from './profile.ts';

/** A date this far ahead was given under a wrong clock; less than that may be one set back for a while. */
const WRONG_CLOCK_MS = 24 * HOUR_MS;

/**
 * A rest ended sharp, or something felt worse after: the warning signs are asked anew, one short list, so that an
 * honest stop stays cheap. Where a "yes" to one of this practice's gates was opened by a clearance, that clearance
 * is over.
 */
export function withFlare(
  profile: SafetyProfile,
  setupId: string,
  setups: readonly Pick<Setup, 'id' | 'practiceId' | 'gates'>[],
): SafetyProfile {
  const practiceId = setups.find(({ id }) => id === setupId)?.practiceId ?? null;
  const gates = setups
    .filter((setup) => setup.practiceId === practiceId)
    .flatMap((setup) => setup.gates)
    .filter((item) => profile.answers[item]?.value === 'yes');
  const items = answeredAmong(profile, [...emergencyItems, ...gates]);
  return {
    ...profile,
    askAgain: { ...marks(items, 'flare'), ...profile.askAgain },
    lastFlare: { setupId, items },
  };
}

/** It was not sharp after all: what that stop made stale holds again. */
export function withoutFlare(profile: SafetyProfile, setupId: string): SafetyProfile {
  const { lastFlare } = profile;
  if (lastFlare?.setupId !== setupId) return profile;
  const askAgain = Object.fromEntries(
    Object.entries(profile.askAgain).filter(
      ([item, why]) => why !== 'flare' || !lastFlare.items.some((one) => one === item),
    ),
  );
  return { ...profile, askAgain, lastFlare: null };
}

/** "Something changed": every answer is asked for again. */
export const withEverythingAskedAgain = (profile: SafetyProfile): SafetyProfile => ({
  ...profile,
  askAgain: { ...marks(answeredAmong(profile, safetyItems), 'changed'), ...profile.askAgain },
});

/** Dates that lie far ahead of the clock are brought back to it: nothing may hold, or stay locked, for years. */
export function withSaneDates(profile: SafetyProfile, at: WallMs): SafetyProfile {
  const isAhead = (moment: number | null | undefined): boolean =>
    typeof moment === 'number' && moment - at > WRONG_CLOCK_MS;
  const dates = [
    profile.emergencyAtWallMs,
    profile.seenAtWallMs,
    ...Object.values(profile.clearedAtWallMs),
    ...Object.values(profile.answers).map(({ atWallMs }) => atWallMs),
  ];
  if (!dates.some(isAhead)) return profile;
  const brought = (moment: number): number => (isAhead(moment) ? at : moment);
  const broughtOrNull = (moment: number | null): number | null =>
    moment === null ? null : brought(moment);
  return {
    ...profile,
    emergencyAtWallMs: broughtOrNull(profile.emergencyAtWallMs),
    seenAtWallMs: broughtOrNull(profile.seenAtWallMs),
    clearedAtWallMs: mapped(profile.clearedAtWallMs, brought),
    answers: mapped(profile.answers, (answer) => ({
      ...answer,
      atWallMs: brought(answer.atWallMs),
    })),
  };
}

const answeredAmong = (
  { answers, askAgain }: SafetyProfile,
  items: readonly SafetyItem[],
): SafetyItem[] =>
  [...new Set(items)].filter((item) => answers[item] !== undefined && askAgain[item] === undefined);

const marks = (items: readonly SafetyItem[], why: 'flare' | 'changed'): SafetyProfile['askAgain'] =>
  Object.fromEntries(items.map((item) => [item, why]));

const mapped = <T>(
  record: Partial<Record<SafetyItem, T>>,
  change: (value: T) => T,
): Partial<Record<SafetyItem, T>> =>
  Object.fromEntries(Object.entries(record).map(([item, value]) => [item, change(value)]));
