import {
  type SchedulePreferences,
  type WeekdayName,
  weekdays,
} from '../preferences/schedule-preferences.ts';
import type { LogLine } from '../schedule/effect.ts';
import type { OfferedOccasion } from '../schedule/tuning.ts';
import { endMinuteOf, minuteOf } from '../schedule/tuning.ts';
import type { ScheduleSentence } from '../schedule/nudge.ts';
import { DAY_START_MINUTE } from '../time/local-day.ts';
import { wallMs } from '../time/moment.ts';
import { DAY_MINUTES, DAY_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import { replay } from './replay.ts';
import { replayContext } from './standard-context.ts';
import type { ActionAt, Span, Trace } from './trace.ts';

/** Minutes since midnight; after midnight the count goes on, since the day ends at 04:00. */
export interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}
export interface ExampleOffer {
  readonly minute: number;
  readonly occasion: OfferedOccasion;
  readonly reason: ScheduleSentence;
}
export interface ExampleDay {
  /** When the person of the example sits at the screen. */
  readonly atScreen: readonly MinuteSpan[];
  readonly offers: readonly ExampleOffer[];
}

/** The Monday of an ordinary week, far from any change of the clocks, as days since 1970-01-01. */
const MONDAY = 20_514;
/** No zone: the day is told in times on the wall. */
const ZONE = 'UTC';

/** Somebody who thinks now and then: hands off the keys for this long, this often. */
const LULL_MS = 45 * SECOND_MS;
const LULL_EVERY_MS = 6 * MINUTE_MS;
const LUNCH = { after: 210, minutes: 45 } as const;
const WAY_HOME_MINUTES = 40;
const EVENING_FROM = 20 * 60;
const FREE_DAY: readonly MinuteSpan[] = [
  { from: 10 * 60, to: 12 * 60 },
  { from: 15 * 60, to: 18 * 60 },
];
const UP_AFTER_BEDTIME_MINUTES = 60;
const USUAL_BEDTIME = 22 * 60 + 30;
const NOON = 12 * 60;
/** An answer takes a moment. */
const ANSWERED_AFTER_MS = MINUTE_MS;
/** More than any preferences allow in a day. */
const MOST_OFFERS = 24;

/**
 * What the schedule would say on one weekday to somebody who works the hours that are set, has a lunch, goes
 * home, sits at the screen again until an hour after bedtime, and takes every rest. Played by the schedule
 * itself.
 */
export function exampleDay(preferences: SchedulePreferences, day: WeekdayName): ExampleDay {
  const midnightMs = (MONDAY + weekdays.indexOf(day)) * DAY_MS;
  const atScreen = screenTimes(preferences, day);
  const context = replayContext(preferences);
  const trace: Trace = {
    timeZone: ZONE,
    input: atScreen.flatMap((span) => withLulls(span, midnightMs)),
    signals: [],
    actions: [],
    from: wallMs(midnightMs + DAY_START_MINUTE * MINUTE_MS),
    to: wallMs(midnightMs + (DAY_MINUTES + DAY_START_MINUTE) * MINUTE_MS),
    repairs: [],
  };
  const taken: ActionAt[] = [];
  const offers: ExampleOffer[] = [];
  // Each rest that is taken moves what comes after it: the day is played again with one more of them.
  while (offers.length < MOST_OFFERS) {
    const { lines } = replay({ ...trace, actions: taken }, context, ZONE);
    const offer = lines.filter(({ event }) => event === 'nudge')[offers.length];
    if (offer === undefined) break;
    const told = offerOf(offer, midnightMs);
    if (told === null) break;
    offers.push(told);
    taken.push({
      at: wallMs(offer.at.wallMs + ANSWERED_AFTER_MS),
      action: 'start',
      durationMs: 0,
      minutes: null,
      place: 'example',
    });
  }
  return { atScreen, offers };
}

function offerOf({ at, occasion, reason }: LogLine, midnightMs: number): ExampleOffer | null {
  if (occasion === null || occasion === 'on-demand' || reason === null) return null;
  return { minute: Math.floor((at.wallMs - midnightMs) / MINUTE_MS), occasion, reason };
}

function screenTimes(preferences: SchedulePreferences, day: WeekdayName): readonly MinuteSpan[] {
  const work = preferences.workingHours[day];
  const end = work.on ? endMinuteOf(work.start, work.end) : null;
  const daytime = end === null ? FREE_DAY : workTimes(minuteOf(work.start), end);
  const bedtime = bedMinute(preferences.bedtime[day]);
  const home = (daytime.at(-1)?.to ?? 0) + WAY_HOME_MINUTES;
  const evening = {
    from: Math.max(EVENING_FROM, home),
    to: bedtime + UP_AFTER_BEDTIME_MINUTES,
  };
  const afterWork = { from: home, to: Math.min(home + 30, evening.from) };
  return [...daytime, ...(end === null ? [] : [afterWork]), evening]
    .map(({ from, to }) => ({
      from: Math.max(from, DAY_START_MINUTE),
      to: Math.min(to, DAY_MINUTES + DAY_START_MINUTE),
    }))
    .filter(({ from, to }) => to > from);
}

function workTimes(start: number, end: number): readonly MinuteSpan[] {
  const lunchFrom = start + LUNCH.after;
  const lunchTo = lunchFrom + LUNCH.minutes;
  return lunchTo + LUNCH.minutes < end
    ? [
        { from: start, to: lunchFrom },
        { from: lunchTo, to: end },
      ]
    : [{ from: start, to: end }];
}

/** A bedtime before noon belongs to the night that began on this day. */
function bedMinute({ on, at }: SchedulePreferences['bedtime'][WeekdayName]): number {
  if (!on) return USUAL_BEDTIME;
  const minute = minuteOf(at);
  return minute < NOON ? minute + DAY_MINUTES : minute;
}

function withLulls({ from, to }: MinuteSpan, midnightMs: number): readonly Span[] {
  const spans: Span[] = [];
  const endMs = midnightMs + to * MINUTE_MS;
  for (let atMs = midnightMs + from * MINUTE_MS; atMs < endMs; atMs += LULL_EVERY_MS) {
    spans.push({
      from: wallMs(atMs),
      to: wallMs(Math.min(endMs, atMs + LULL_EVERY_MS - LULL_MS)),
    });
  }
  return spans;
}
