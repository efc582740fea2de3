import { consequences, type Effect } from './effects.ts';
import { safetyItems, type SafetyItem } from './items.ts';

const among = (wanted: readonly SafetyItem[]): SafetyItem[] =>
  safetyItems.filter((item) => wanted.includes(item));

/** The questions that a rest which does this depends on, in the order they are asked. */
export const gatesOf = (does: readonly Effect[]): SafetyItem[] =>
  among(does.flatMap((effect) => consequences[effect].closes));

/** What makes others come first, for a rest which does this. */
export const lessFitOf = (does: readonly Effect[]): SafetyItem[] =>
  among(does.flatMap((effect) => consequences[effect].lessFit));
