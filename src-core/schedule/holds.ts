import type { ScheduleContext } from './context.ts';
import type { Signal } from './event.ts';
import type { HoldReason } from './hold-reason.ts';
import type { ScheduleState } from './state.ts';
import { tuningOf } from './tuning.ts';
import { HOUR_MS } from '../time/units.ts';

/** A microphone that has been in use for this long is a broken sign, not a call. */
export const CALL_BELIEVED_MS = 4 * HOUR_MS;

/** Holds that pass by themselves within minutes. The rest are said each time they change. */
export const passing: readonly HoldReason[] = ['typing', 'just-returned', 'unknown'];

const breaking = [
  'paused',
  'quiet-hours',
  'locked',
  'asleep',
  'call',
  'do-not-disturb',
  'full-screen',
] as const;
export type BreakingHold = (typeof breaking)[number];
const brokenBy: readonly (HoldReason | null)[] = breaking;

/** Holds that also take back a nudge that stands. */
export const isBreaking = (hold: HoldReason | null): hold is BreakingHold =>
  brokenBy.includes(hold);

/** Why a nudge must wait at `state.at`, the strongest reason first, or null. */
export function heldBy(state: ScheduleState, context: ScheduleContext): HoldReason | null {
  const strong = strongHold(state, context);
  if (strong !== null) return strong;
  const tuning = tuningOf(context.preferences);
  const now = state.at.steadyMs;
  const isWorn = state.waitFrom !== null && now - state.waitFrom >= tuning.typingCapMs;
  const canTell = state.idle.verdict === 'trusted';
  if (
    canTell &&
    !isWorn &&
    context.preferences.holds.typing &&
    now - state.presence.seenAt < tuning.lullMs
  ) {
    return 'typing';
  }
  const returned = state.presence.returned;
  if (returned !== null && now - returned.to < tuning.justReturnedMs) return 'just-returned';
  if (state.session !== null) return 'in-session';
  return canTell || isWorn ? null : 'unknown';
}

function strongHold(state: ScheduleState, context: ScheduleContext): HoldReason | null {
  const { signals, at } = state;
  const chosen = context.preferences.holds;
  if (isPaused(state)) return 'paused';
  if (isQuiet(state)) return 'quiet-hours';
  if (signals.locked === true) return 'locked';
  if (signals.asleep === true) return 'asleep';
  if (state.callUntil !== null && at.steadyMs < state.callUntil) return 'call';
  if (chosen.call && isInCall(state)) return 'call';
  if (chosen['do-not-disturb'] && signals['do-not-disturb'] === true) return 'do-not-disturb';
  if (chosen['full-screen'] && signals['full-screen'] === true) return 'full-screen';
  return null;
}

/** Whether the person's own pause still lasts. */
export function isPaused(state: ScheduleState): boolean {
  if (state.pause === null) return false;
  return state.pause.kind === 'steady'
    ? state.at.steadyMs < state.pause.until
    : state.plan.label <= state.pause.label;
}

function isQuiet(state: ScheduleState): boolean {
  const now = state.at.wallMs;
  return state.plan.quiet.some((span) => span.openWallMs <= now && now < span.closeWallMs);
}

const isInCall = ({ callFrom, at }: ScheduleState): boolean =>
  callFrom !== null && at.steadyMs - callFrom < CALL_BELIEVED_MS;

/** Locked or asleep: known from outside, whatever the idle source says. */
export const isShut = (signals: Readonly<Record<Signal, boolean | 'unknown'>>): boolean =>
  signals.locked === true || signals.asleep === true;
