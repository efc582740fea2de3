import { z } from 'zod';
import type { PracticeEntry } from '../practice/library.ts';
import type { Saying, Text } from '../practice/script.ts';
import { slugSchema } from '../practice/setup.ts';
import { wholeMs } from '../practice/timeline.ts';
import type { Length, Prop } from '../practice/vocabulary.ts';
import type { WallMs } from '../time/moment.ts';
import type { Setup } from '../practice/setup.ts';
import { withEverythingAskedAgain } from './ask-again.ts';
import {
  emergencyItems,
  flexionGates,
  legsUpGates,
  safetyItems,
  urgentItems,
  type SafetyItem,
} from './items.ts';
import {
  askedAgain,
  graveLock,
  lockOf,
  type AskAgain,
  type SafetyAnswer,
  type SafetyLock,
  type SafetyProfile,
} from './profile.ts';

export const answerValueSchema = z.enum(['yes', 'no', 'unsaid']);

/** What a person may say to open what was closed. */
export const safetyConfirmSchema = z.discriminatedUnion('kind', [
  /** A clinician has seen the urgent signs. */
  z.strictObject({ kind: z.literal('seen') }),
  /** A professional said that this one is no hindrance; some setups open on that. */
  z.strictObject({ kind: z.literal('cleared'), item: z.enum([...flexionGates, ...legsUpGates]) }),
  /** Something about the body has changed: all is asked again. */
  z.strictObject({ kind: z.literal('changed') }),
  /** A setup that ended sharp, or after which something felt worse, may be offered again. */
  z.strictObject({ kind: z.literal('offer-again'), setupId: slugSchema }),
  /** The start that waits for answers is given up. */
  z.strictObject({ kind: z.literal('leave') }),
]);
export type SafetyConfirm = z.infer<typeof safetyConfirmSchema>;

/** One way to rest, as the contents page lists it. */
export interface PracticeCard {
  readonly setupId: string;
  readonly practiceId: string;
  readonly title: Text;
  readonly intro: Saying;
  readonly bring: readonly Saying[];
  readonly expect: readonly Saying[];
  readonly stopIf: readonly Saying[];
  readonly lengths: readonly Length[];
  /** How long each takes in all, with the way there and the way out; null where the person ends it. */
  readonly wholeMs: Readonly<Partial<Record<Length, number | null>>>;
  readonly needs: readonly (readonly Prop[])[];
  readonly places: Setup['places'];
  /** The pose it is drawn with; null where there is no drawing. */
  readonly pose: string | null;
  readonly lock: SafetyLock | null;
  /** Its open neighbours, in order. */
  readonly neighbours: readonly string[];
  /** Every question it depends on, in the order they are asked. */
  readonly asks: readonly SafetyItem[];
  /** A professional's clearance opens it in spite of a "yes". */
  readonly opensByClearance: boolean;
}

/** An answer as it is kept. */
export interface KeptAnswer extends SafetyAnswer {
  readonly item: SafetyItem;
  /** Why it no longer holds; null while it does. */
  readonly askAgain: AskAgain | null;
}

/** A start that safety has not let through yet. */
export interface PendingStart {
  readonly setupId: string;
  readonly length: Length | null;
}

export interface SafetyView {
  readonly cards: readonly PracticeCard[];
  /** The answers that hold. */
  readonly answers: Readonly<Partial<Record<SafetyItem, SafetyAnswer['value']>>>;
  /** Every answer that was given, with its date, in the order they are asked. */
  readonly kept: readonly KeptAnswer[];
  /** What closes every practice, whatever it asks. */
  readonly grave: SafetyLock | null;
  readonly pending: PendingStart | null;
}

/** All that page needs of practices and safety; it decides nothing again. */
export function safetyView(
  profile: SafetyProfile,
  entries: readonly PracticeEntry[],
  pending: PendingStart | null,
  at: WallMs,
  walkOverMs: number,
): SafetyView {
  const locks = new Map(entries.map(({ setup }) => [setup.id, lockOf(setup, profile, at)]));
  const kept = safetyItems.flatMap((item): readonly KeptAnswer[] => {
    const answer = profile.answers[item];
    if (answer === undefined) return [];
    return [{ ...answer, item, askAgain: askedAgain(profile, item, at) }];
  });
  return {
    cards: entries.map(({ setup, script }) => ({
      setupId: setup.id,
      practiceId: setup.practiceId,
      title: script.title,
      intro: script.intro,
      bring: script.bring,
      expect: script.expect,
      stopIf: script.stopIf,
      lengths: setup.lengths,
      wholeMs: Object.fromEntries(
        setup.lengths.map((length) => [length, wholeMs(script, length, walkOverMs)]),
      ),
      needs: setup.needs,
      places: setup.places,
      pose: script.steps.find(({ kind }) => kind === 'hold')?.pose ?? null,
      lock: locks.get(setup.id) ?? null,
      neighbours: script.neighbours.filter((id) => locks.has(id) && locks.get(id) === null),
      asks: setup.gates.length === 0 ? [] : [...emergencyItems, ...urgentItems, ...setup.gates],
      opensByClearance: setup.openedByClearance,
    })),
    answers: Object.fromEntries(
      kept.filter(({ askAgain }) => askAgain === null).map(({ item, value }) => [item, value]),
    ),
    kept,
    grave: graveLock(profile, at),
    pending,
  };
}

/** Takes in what a person confirmed. */
export function withConfirmed(
  profile: SafetyProfile,
  confirm: SafetyConfirm,
  at: WallMs,
): SafetyProfile {
  switch (confirm.kind) {
    case 'seen':
      return { ...profile, seenAtWallMs: at };
    case 'cleared':
      return {
        ...profile,
        clearedAtWallMs: { ...profile.clearedAtWallMs, [confirm.item]: at },
      };
    case 'changed':
      return withEverythingAskedAgain(profile);
    case 'offer-again':
      return withoutBlock(profile, confirm.setupId);
    case 'leave':
      return profile;
  }
}

/** A setup that ended sharp is not offered again until the person says so. */
export const withBlock = (profile: SafetyProfile, setupId: string): SafetyProfile =>
  profile.blockedSetups.includes(setupId)
    ? profile
    : { ...profile, blockedSetups: [...profile.blockedSetups, setupId] };

/** Nor is one after which something felt worse. */
export const withWorse = (profile: SafetyProfile, setupId: string): SafetyProfile =>
  profile.worseSetups.includes(setupId)
    ? profile
    : { ...profile, worseSetups: [...profile.worseSetups, setupId] };

export const withoutBlock = (profile: SafetyProfile, setupId: string): SafetyProfile => ({
  ...profile,
  blockedSetups: profile.blockedSetups.filter((id) => id !== setupId),
  worseSetups: profile.worseSetups.filter((id) => id !== setupId),
});
