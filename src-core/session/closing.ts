import { steadyMs, type SteadyMs } from '../time/moment.ts';
import { minutes, seconds } from '../time/units.ts';
import { asksWhetherWorse } from './reflection.ts';
import type { SessionState } from './state.ts';

/** So long after the first sign of the person the page after a rest goes by itself. */
const AFTER_SIGN_MS = seconds(30);
/** A page that nobody looks at, or that somebody left half said, goes by itself. */
const UNTOUCHED_MS = minutes(10);

/** When the page after a rest goes by itself. What was said on it by then is kept. */
export function closesAt(state: SessionState): SteadyMs {
  const { signSteadyMs } = state.after;
  if (signSteadyMs === null) return steadyMs(state.anchorSteadyMs + UNTOUCHED_MS);
  return steadyMs(signSteadyMs + (isBusy(state) ? UNTOUCHED_MS : AFTER_SIGN_MS));
}

/** Something is being said, or there is something to read that nobody is to be hurried through. */
function isBusy({ after, stopReason }: SessionState): boolean {
  if (after.isFilling) return true;
  if (after.said !== null && asksWhetherWorse(after.said)) return true;
  if (after.said?.worse === true) return true;
  return stopReason === 'sharp' || stopReason === 'dizzy' || stopReason === 'feelings';
}
