import { HOUR_MS, MINUTE_MS } from '../../../src-core/time/units.ts';

/** How long the journal stays open once it is unlocked. */
export const openSpells = {
  short: 5 * MINUTE_MS,
  quarter: 15 * MINUTE_MS,
  hour: HOUR_MS,
  day: 8 * HOUR_MS,
} as const;
export type OpenSpell = keyof typeof openSpells;
export const spellNames = Object.keys(openSpells) as readonly OpenSpell[];
