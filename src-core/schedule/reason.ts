import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { clockText, twoDigits } from '../time/zone.ts';
import type { MessageKey } from '../words/message-key.ts';
import type { HoldReason } from './hold-reason.ts';
import type { ScheduleSentence, Sentence } from './nudge.ts';
import { cameBack } from './occasions.ts';
import type { OccasionWindow } from './day-plan.ts';
import type { ScheduleState } from './state.ts';
import type { OfferedOccasion } from './tuning.ts';

/** Every sentence of the schedule. Values are plain numbers and clock readings; the catalogue has the words. */

/** Why now, in twelve words or fewer. */
export function nudgeReason(
  state: ScheduleState,
  occasion: OfferedOccasion,
  window: OccasionWindow | null,
  resetAwayMs: number,
): ScheduleSentence {
  switch (occasion) {
    case 'long-screen':
      return longScreen(state);
    case 'reset-window':
      return window !== null && cameBack(state, window, resetAwayMs)
        ? { key: 'schedule.reason.reset-window.returned', values: {} }
        : { key: 'schedule.reason.reset-window.stayed', values: {} };
    case 'wind-down':
    case 'late-screen':
      return {
        key: `schedule.reason.${occasion}`,
        values: { time: clockText(state.at.wallMs, state.timeZone) },
      };
    case 'morning':
    case 'travel':
      return { key: `schedule.reason.${occasion}`, values: {} };
  }
}

function longScreen(state: ScheduleState): ScheduleSentence {
  const { presence } = state;
  const isUnbroken = presence.pauses === 0;
  const from = isUnbroken ? presence.pauseEndWallMs : presence.stretchFromWallMs;
  const since = clockText(from, state.timeZone);
  return lasting(
    `schedule.reason.long-screen.${isUnbroken ? 'unbroken' : 'broken'}`,
    presence.activeMs,
    { since },
  );
}

/** What there are words for in all three lengths. */
type Lasting = MessageKey extends infer Key
  ? Key extends `${infer Stem}.both`
    ? Stem
    : never
  : never;

/** A sentence with a duration in it: "2 h 10", "2 h" or "50 min", by its key's ending. */
export function lasting<Stem extends Lasting>(
  stem: Stem,
  ms: number,
  values: Sentence['values'] = {},
): Sentence<`${Stem}.${'minutes' | 'hours' | 'both'}`> {
  const whole = Math.max(1, Math.round(ms / MINUTE_MS));
  const hours = Math.floor((whole * MINUTE_MS) / HOUR_MS);
  const minutes = whole - hours * 60;
  if (hours === 0) return { key: `${stem}.minutes`, values: { ...values, minutes } };
  return minutes === 0
    ? { key: `${stem}.hours`, values: { ...values, hours } }
    : { key: `${stem}.both`, values: { ...values, hours, minutes: twoDigits(minutes) } };
}

export const holdReason = (hold: HoldReason): ScheduleSentence => ({
  key: `schedule.hold.${hold}`,
  values: {},
});

export const releaseReason = (hold: HoldReason): ScheduleSentence => ({
  key: `schedule.release.${hold}`,
  values: {},
});
