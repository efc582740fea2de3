import { paceBounds } from '../session/breath-pace.ts';

/** What a number may be set to, and what it is for somebody who never looked. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly standard: number;
  /** How far one press of a button goes. */
  readonly step: number;
}

/** One place for schema, page and words: a bound that is shown is the bound that is checked. */
export const scheduleBounds = {
  stretchMinutes: { least: 30, most: 180, standard: 90, step: 5 },
  pauseSeconds: { least: 30, most: 300, standard: 90, step: 10 },
  restCountsMinutes: { least: 2, most: 10, standard: 3, step: 1 },
  fullRestMinutes: { least: 10, most: 60, standard: 15, step: 5 },
  maxNudgesADay: { least: 1, most: 8, standard: 4, step: 1 },
  distanceMinutes: { least: 10, most: 240, standard: 20, step: 5 },
  nudgeStandsMinutes: { least: 5, most: 60, standard: 30, step: 5 },
  lullSeconds: { least: 5, most: 60, standard: 10, step: 5 },
  typingCapMinutes: { least: 1, most: 30, standard: 10, step: 1 },
  justReturnedMinutes: { least: 0, most: 30, standard: 5, step: 1 },
  resetAwayMinutes: { least: 5, most: 120, standard: 15, step: 5 },
  resetSettleMinutes: { least: 0, most: 15, standard: 3, step: 1 },
  windDownLeadMinutes: { least: 15, most: 180, standard: 45, step: 15 },
  lateAfterMinutes: { least: 10, most: 120, standard: 30, step: 10 },
  morningAwayHours: { least: 3, most: 10, standard: 5, step: 1 },
} as const satisfies Record<string, Bounds>;

/** For the rest itself. Halves and hundredths are for the buttons: the check takes whatever lies between. */
export const restBounds = {
  breathsPerMinute: {
    least: paceBounds.slowest,
    most: paceBounds.quickest,
    standard: 6,
    step: 0.5,
  },
  walkOverSeconds: { least: 30, most: 120, standard: 60, step: 10 },
  voiceRate: { least: 0.5, most: 1.5, standard: 1, step: 0.05 },
} as const satisfies Record<string, Bounds>;

/** For every page. */
export const lookBounds = {
  textScale: { least: 0.8, most: 2, standard: 1, step: 0.1 },
} as const satisfies Record<string, Bounds>;
