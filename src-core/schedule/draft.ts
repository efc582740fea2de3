import type { Presence, ScheduleState } from './state.ts';

/**
 * Copies of the state, written out field by field. `{ ...state }` gives each place that copies a hidden class of its
 * own, and every rule that then reads a state pays for it. A draft is for whoever made it, until it is handed on as
 * a state.
 */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export const draftOf = (state: ScheduleState): Draft<ScheduleState> => ({
  version: state.version,
  seed: state.seed,
  idPrefix: state.idPrefix,
  serial: state.serial,
  at: state.at,
  beforeMs: state.beforeMs,
  timeZone: state.timeZone,
  sample: state.sample,
  started: state.started,
  unlocked: state.unlocked,
  doubtFrom: state.doubtFrom,
  ended: state.ended,
  zoneShifted: state.zoneShifted,
  signals: state.signals,
  callFrom: state.callFrom,
  presence: state.presence,
  idle: state.idle,
  rate: state.rate,
  plan: state.plan,
  pending: state.pending,
  standing: state.standing,
  session: state.session,
  served: state.served,
  notToday: state.notToday,
  shown: state.shown,
  lastOfferAt: state.lastOfferAt,
  laterUntil: state.laterUntil,
  refusals: state.refusals,
  silentUntilWallMs: state.silentUntilWallMs,
  waitFrom: state.waitFrom,
  notes: state.notes,
  pause: state.pause,
  callUntil: state.callUntil,
  travelled: state.travelled,
  sleptAt: state.sleptAt,
  recent: state.recent,
  rests: state.rests,
});

/** The state with these fields in place of its own. */
export const changed = (state: ScheduleState, fields: Partial<ScheduleState>): ScheduleState =>
  Object.assign(draftOf(state), fields);

export const presenceDraftOf = (presence: Presence): Draft<Presence> => ({
  seenAt: presence.seenAt,
  load: presence.load,
  filled: presence.filled,
  activeMs: presence.activeMs,
  goneAt: presence.goneAt,
  dip: presence.dip,
  returned: presence.returned,
  stretchFromWallMs: presence.stretchFromWallMs,
  pauseEndWallMs: presence.pauseEndWallMs,
  pauses: presence.pauses,
});
