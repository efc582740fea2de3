import type { ScheduleState } from './state.ts';
import type { OfferedOccasion } from './tuning.ts';
import { changed } from './draft.ts';

/** Three in a row are an answer: silence until the next window opens, or the day is over. */
const REFUSALS_BEFORE_SILENCE = 3;

/** One more refusal, spoken or silent. Windows are offered once anyway; only the interval learns from it. */
export function refused(state: ScheduleState, occasion: OfferedOccasion): ScheduleState {
  if (occasion !== 'long-screen') return state;
  const refusals = state.refusals + 1;
  if (refusals < REFUSALS_BEFORE_SILENCE) return changed(state, { refusals });
  const next = state.plan.windows.find(
    ({ occasion, openWallMs }) =>
      occasion === 'reset-window' &&
      openWallMs > state.at.wallMs &&
      openWallMs < state.plan.toWallMs,
  );
  return changed(state, { refusals, silentUntilWallMs: next?.openWallMs ?? state.plan.toWallMs });
}
