import { expect, it } from 'vitest';
import { wallMs, type WallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import { replay } from './replay.ts';
import { replayContext } from './standard-context.ts';
import type { ActionAt, Trace } from './trace.ts';

const NINE_MS = Date.parse('2026-03-04T09:00:00Z');

/** Work from nine to three, with a lull in each minute. */
const work = (actions: readonly ActionAt[]): Trace => ({
  timeZone: 'UTC',
  input: Array.from({ length: 360 }, (_, minute) => ({
    from: wallMs(NINE_MS + minute * MINUTE_MS),
    to: wallMs(NINE_MS + minute * MINUTE_MS + 40 * SECOND_MS),
  })),
  signals: [],
  actions,
  from: wallMs(NINE_MS),
  to: wallMs(NINE_MS + 6 * HOUR_MS),
  repairs: [],
});
const later = (at: WallMs, minutes: number | null): ActionAt => ({
  at,
  action: 'later',
  durationMs: 0,
  minutes,
  place: 'here',
});
const nudges = (actions: readonly ActionAt[], preferences: object): readonly number[] =>
  replay(work(actions), replayContext(preferences), 'UTC')
    .lines.filter(({ event }) => event === 'nudge')
    .map(({ at }) => at.wallMs);

it.each([
  ['the person set', null, [25, 60], 25],
  ['the person set, when that is another', null, [50], 50],
  ['the recording says, whatever is set', 35, [25, 60], 35],
])('puts a nudge off for as long as %s', (_, recorded, laterMinutes, minutes) => {
  const [first = NaN] = nudges([], { laterMinutes });
  const askedMs = first + MINUTE_MS;
  const [, second = NaN] = nudges([later(wallMs(askedMs), recorded)], { laterMinutes });
  const waitedMs = second - askedMs;
  expect(waitedMs).toBeGreaterThanOrEqual(minutes * MINUTE_MS);
  expect(waitedMs).toBeLessThan((minutes + 2) * MINUTE_MS);
});
