import { describe, expect, it } from 'vitest';
import { Day } from '../testing/tell.ts';

const morning = '2026-03-03T09:00:00+01:00';

describe('a long screen day', () => {
  it('is spoken of at the first lull after 90 active minutes', () => {
    const day = new Day(morning).work(95);
    expect(day.story).toEqual([
      '10:30 hold long-screen typing',
      '10:31 release long-screen typing',
      '10:31 nudge long-screen',
    ]);
    expect(day.nudges[0]?.reason).toEqual({
      key: 'schedule.reason.long-screen.unbroken.both',
      values: { hours: 1, minutes: '31', since: '09:00' },
    });
  });

  it('waits no longer than ten minutes for somebody who never stops typing', () => {
    const day = new Day(morning).type(101);
    expect(day.story).toEqual([
      '10:30 hold long-screen typing',
      '10:40 release long-screen typing',
      '10:40 nudge long-screen',
    ]);
  });
});
