import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';
import { MINUTE_MS } from '../time/units.ts';
import { scheduleWords as inGerman } from '../words/de/schedule.ts';
import { scheduleWords as inEnglish } from '../words/en/schedule.ts';
import { lasting } from './reason.ts';

const morning = '2026-03-03T09:00:00+01:00';

describe('a duration in a sentence', () => {
  const said = (minutes: number) => {
    const { key, values } = lasting('schedule.rest.away', minutes * MINUTE_MS);
    return [key, values];
  };

  it('is in whole minutes below an hour, and one at least', () => {
    expect([0, 1.4, 1.5].map(said)).toEqual([
      ['schedule.rest.away.minutes', { minutes: 1 }],
      ['schedule.rest.away.minutes', { minutes: 1 }],
      ['schedule.rest.away.minutes', { minutes: 2 }],
    ]);
    expect(said(59.4)).toEqual(['schedule.rest.away.minutes', { minutes: 59 }]);
  });

  it('is in hours, and in minutes of two digits where there are any', () => {
    expect(said(59.6)).toEqual(['schedule.rest.away.hours', { hours: 1 }]);
    expect(said(61)).toEqual(['schedule.rest.away.both', { hours: 1, minutes: '01' }]);
    expect(said(190)).toEqual(['schedule.rest.away.both', { hours: 3, minutes: '10' }]);
    expect(said(120)).toEqual(['schedule.rest.away.hours', { hours: 2 }]);
  });

  it('keeps what else the sentence says', () => {
    for (const minutes of [1, 60, 61]) {
      expect(
        lasting('schedule.rest.away', minutes * MINUTE_MS, { since: '09:00' }).values,
      ).toMatchObject({
        since: '09:00',
      });
    }
  });
});

describe('why now', () => {
  it('counts a long screen day from its last pause, or from its beginning after a pause that counted', () => {
    const reason = (day: Day) => day.nudges.at(-1)?.reason;
    const broken = new Day(morning).work(60).rest(4).work(75);
    expect(reason(broken)?.key).toBe('schedule.reason.long-screen.broken.both');
    expect(reason(broken)?.values).toMatchObject({ since: '09:00', hours: 1 });
    const unbroken = new Day(morning).work(30).rest(20).work(95);
    expect(reason(unbroken)?.key).toBe('schedule.reason.long-screen.unbroken.both');
    expect(reason(unbroken)?.values).toMatchObject({ since: '09:50' });
  });

  it('names the time in the evening, on the clocks over here', () => {
    const evening = new Day('2026-03-03T21:30:00+01:00').work(30);
    expect(evening.nudges[0]?.reason).toEqual({
      key: 'schedule.reason.wind-down',
      values: { time: '21:45' },
    });
    const late = new Day('2026-03-03T23:10:00+01:00').work(10);
    expect(late.nudges[0]?.reason).toMatchObject({ key: 'schedule.reason.late-screen' });
  });

  it('names no way to rest: what is played is chosen by what is open to this person', () => {
    const named =
      /\b(legs?|knees?|walls?|bolster|roll(er)?|cushion|rounding|lying|lie)\b|\b(Beine?|Knie|Wand|Polster|Rolle|Kissen|liegen|leg dich)\b/i;
    for (const words of [inEnglish, inGerman]) {
      const reasons = Object.entries<string>(words).filter(([key]) =>
        key.startsWith('schedule.reason.'),
      );
      expect(reasons.length).toBeGreaterThan(8);
      expect(reasons.filter(([, text]) => named.test(text))).toEqual([]);
    }
  });
});
