import { CALM_ID } from '../practice/scripts/calm.ts';
import { breathAt } from './breath-pace.ts';
import { paceOf, type BreathPlan } from './breath.ts';
import { usualChoices, type SessionChoices, type SessionState } from './state.ts';

export const isCalm = ({ setupId }: { readonly setupId: string }): boolean => setupId === CALM_ID;

/** A frightened breath is quick: the circle begins near it and slows down. In the light, without a layer. */
export const calmChoices: SessionChoices = {
  ...usualChoices,
  breath: { mode: 'paced', fromPerMinute: 10, toPerMinute: 6 },
};

/** The first thing is a breath out: the pacing begins where the first breath in is over. */
export const firstBreathInMs = (plan: BreathPlan): number => breathAt(paceOf(plan), 0).lastsMs;

/** Whether it plays now. */
export const isCalming = (session: SessionState | null): boolean =>
  session !== null && session.standing !== 'over' && isCalm(session.script);
