import type { Pending } from '../schedule/state.ts';

/** A nudge that waits: of no date, without an end, not held and not asked for, save for what is said of it. */
export const pendingOf = (
  occasion: Pending['occasion'],
  fields: Partial<Pending> = {},
): Pending => ({
  occasion,
  day: null,
  closeWallMs: null,
  hold: null,
  said: [],
  isAsked: false,
  ...fields,
});
