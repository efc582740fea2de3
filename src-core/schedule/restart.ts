import { type Moment, type SteadyMs, steadyMs } from '../time/moment.ts';
import { DAY_MS, MINUTE_MS } from '../time/units.ts';
import type { ScheduleEffect } from './effect.ts';
import type { Judged } from './facts.ts';
import { type Break, type ScheduleState, unknownSignals } from './state.ts';
import { inZone } from './journey.ts';
import { changed } from './draft.ts';

/** Clocks that agree this well have run on without a restart of the machine. */
const SAME_BOOT_MS = 2 * MINUTE_MS;
/** No absence is longer than this: a clock that was wrong by years must not matter. */
const LONGEST_AWAY_MS = 30 * DAY_MS;
/** A nudge this young was hardly seen before the app went away. */
const HARDLY_SEEN_MS = MINUTE_MS;

/** The app is back. The machine may have been restarted: its steady clock then began anew. */
export function restarted(
  before: ScheduleState,
  at: Moment,
  zone: string,
  told: readonly ScheduleEffect[],
): Judged {
  const elapsed = awayMs(before.at, at);
  const shift = at.steadyMs - (before.at.steadyMs + elapsed);
  const state = inZone(changed(shifted(before, shift), { at }), zone);
  const { standing } = state;
  const goneAt = state.presence.goneAt ?? steadyMs(at.steadyMs - elapsed);
  const young = standing !== null && at.steadyMs - standing.shownAt - elapsed < HARDLY_SEEN_MS;
  return {
    state: changed(state, {
      beforeMs: steadyMs(at.steadyMs - elapsed),
      sample: 'none',
      started: true,
      unlocked: false,
      signals: unknownSignals,
      callFrom: null,
      doubtFrom: null,
      session: null,
      ended: null,
      waitFrom: null,
      standing: null,
      pending: young ? [standing.pending, ...state.pending] : state.pending,
      presence: { ...state.presence, goneAt },
      idle: { ...state.idle, verdict: 'unknown', inputAt: null, zeroFrom: null, same: 0 },
    }),
    effects:
      standing === null ? told : [...told, { type: 'withdraw-nudge', nudgeId: standing.nudge.id }],
  };
}

/** How long the app was gone: by the steady clock where it ran on, else by the wall within bounds. */
export function awayMs(before: Moment, now: Moment): number {
  const steady = now.steadyMs - before.steadyMs;
  const wall = now.wallMs - before.wallMs;
  if (steady >= 0) {
    const isSameBoot = Math.abs(wall - steady) <= SAME_BOOT_MS;
    return isSameBoot || wall < 0 ? steady : Math.min(wall, steady);
  }
  // A new boot: at least as long as the machine has been up.
  return Math.min(LONGEST_AWAY_MS, Math.max(wall, now.steadyMs, 0));
}

function shifted(state: ScheduleState, by: number): ScheduleState {
  const move = <T extends SteadyMs | null>(at: T): T =>
    (at === null ? null : steadyMs(at + by)) as T;
  const moveBreak = (pause: Break | null): Break | null =>
    pause === null ? null : { from: move(pause.from), to: move(pause.to) };
  const { presence } = state;
  return changed(state, {
    presence: {
      ...presence,
      seenAt: move(presence.seenAt),
      goneAt: move(presence.goneAt),
      dip: moveBreak(presence.dip),
      returned: moveBreak(presence.returned),
    },
    standing:
      state.standing === null ? null : { ...state.standing, shownAt: move(state.standing.shownAt) },
    shown: state.shown.map((nudge) => ({ ...nudge, at: move(nudge.at) })),
    lastOfferAt: move(state.lastOfferAt),
    laterUntil: move(state.laterUntil),
    callUntil: move(state.callUntil),
    sleptAt: move(state.sleptAt),
    idle: { ...state.idle, oddAt: move(state.idle.oddAt) },
    pause:
      state.pause?.kind === 'steady'
        ? { kind: 'steady', until: move(state.pause.until) }
        : state.pause,
  });
}
