import { describe, expect, it } from 'vitest';
import { localDayAt, spanOn } from './local-day.ts';
import { wallMs } from './moment.ts';
import { calendarDateText } from '../testing/calendar.ts';
import { isTimeZone, offsetMsAt } from './offset.ts';
import { draw } from './random.ts';
import { DAY_MS, HOUR_MS, hours, MINUTE_MS } from './units.ts';
import {
  clockText,
  dateText,
  type EpochDay,
  epochDayAt,
  isoText,
  localClock,
  weekdayOf,
} from './zone.ts';

const dayOf = (date: string): EpochDay => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const at = (text: string) => wallMs(Date.parse(text));
const reading = (date: string, minute: number, zone: string): string | null => {
  const day = dayOf(date);
  const instant = localClock(zone)(day, minute);
  return instant === null ? null : isoText(instant, zone);
};

describe('a local time', () => {
  it('moves on by the skipped hour where the clock springs forward', () => {
    expect(reading('2026-03-29', 150, 'Europe/Berlin')).toBe('2026-03-29T03:30:00.000+02:00');
    expect(reading('2026-03-08', 150, 'America/New_York')).toBe('2026-03-08T03:30:00.000-04:00');
  });

  it('is the first of two where the clock falls back', () => {
    expect(reading('2026-10-25', 150, 'Europe/Berlin')).toBe('2026-10-25T02:30:00.000+02:00');
    expect(reading('2026-11-01', 90, 'America/New_York')).toBe('2026-11-01T01:30:00.000-04:00');
  });

  it('follows the half hour of Lord Howe both ways', () => {
    const zone = 'Australia/Lord_Howe';
    expect(reading('2026-10-04', 135, zone)).toBe('2026-10-04T02:45:00.000+11:00');
    expect(reading('2026-04-05', 105, zone)).toBe('2026-04-05T01:45:00.000+11:00');
  });

  it('does not exist on a date that was skipped over the date line', () => {
    expect(reading('2011-12-30', 600, 'Pacific/Apia')).toBeNull();
    expect(reading('2011-12-31', 600, 'Pacific/Apia')).toBe('2011-12-31T10:00:00.000+14:00');
    expect(reading('1993-08-21', 600, 'Pacific/Kwajalein')).toBeNull();
  });

  it('past midnight belongs to the next date, over a year end too', () => {
    expect(reading('2026-12-31', 1_470, 'Europe/Berlin')).toBe('2027-01-01T00:30:00.000+01:00');
  });
});

describe('a local day', () => {
  const hoursOf = (text: string, zone: string): number => {
    const day = localDayAt(at(text), zone);
    return (day.toWallMs - day.fromWallMs) / HOUR_MS;
  };

  it('runs from four to four and is named by the date it begins on', () => {
    const night = localDayAt(at('2026-03-04T03:59:59+01:00'), 'Europe/Berlin');
    expect(dateText(night.label)).toBe('2026-03-03');
    const morning = localDayAt(at('2026-03-04T04:00:00+01:00'), 'Europe/Berlin');
    expect(dateText(morning.label)).toBe('2026-03-04');
    expect(morning.fromWallMs).toBe(night.toWallMs);
  });

  it('is an hour, or half of one, shorter or longer where the clock changes', () => {
    expect(hoursOf('2026-03-28T12:00:00Z', 'Europe/Berlin')).toBe(23);
    expect(hoursOf('2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe(25);
    expect(hoursOf('2026-10-03T12:00:00+10:30', 'Australia/Lord_Howe')).toBe(23.5);
    expect(hoursOf('2026-04-04T12:00:00+11:00', 'Australia/Lord_Howe')).toBe(24.5);
  });

  it('is followed by the day after the skipped one', () => {
    const before = localDayAt(at('2011-12-29T12:00:00-10:00'), 'Pacific/Apia');
    expect(dateText(before.label)).toBe('2011-12-29');
    expect(before.toWallMs - before.fromWallMs).toBe(DAY_MS);
    const after = localDayAt(before.toWallMs, 'Pacific/Apia');
    expect(dateText(after.label)).toBe('2011-12-31');
    expect(localDayAt(wallMs(after.fromWallMs - 1), 'Pacific/Apia').label).toBe(before.label);
  });
});

describe('a span', () => {
  const span = (date: string, open: number, close: number, zone: string) => {
    const day = dayOf(date);
    return spanOn(localClock(zone), day, open, close);
  };

  it('keeps its length where a change of the clock swallows it', () => {
    const swallowed = span('2026-03-29', 150, 180, 'Europe/Berlin');
    expect(swallowed?.openWallMs).toBe(at('2026-03-29T03:30:00+02:00'));
    expect(swallowed?.closeWallMs).toBe(at('2026-03-29T04:00:00+02:00'));
  });

  it('ends by the clock on the wall where that changes within it', () => {
    const short = span('2026-03-29', 60, 240, 'Europe/Berlin');
    expect((short?.closeWallMs ?? 0) - (short?.openWallMs ?? 0)).toBe(hours(2));
    const gone = span('2026-03-29', 150, 210, 'Europe/Berlin');
    expect((gone?.closeWallMs ?? 0) - (gone?.openWallMs ?? 0)).toBe(hours(1));
  });

  it('is nothing on a skipped date and keeps its length when it runs into one', () => {
    expect(span('2011-12-30', 600, 660, 'Pacific/Apia')).toBeNull();
    const into = span('2011-12-29', 1_380, 1_500, 'Pacific/Apia');
    expect((into?.closeWallMs ?? 0) - (into?.openWallMs ?? 0)).toBe(hours(2));
  });
});

describe('the calendar', () => {
  it('reads the clock on the wall, before 1970 too', () => {
    expect(clockText(at('2026-03-03T13:40:00+01:00'), 'Europe/Berlin')).toBe('13:40');
    expect(clockText(-MINUTE_MS, 'UTC')).toBe('23:59');
    expect(epochDayAt(-MINUTE_MS, 'UTC')).toBe(-1);
    expect([dayOf('2026-03-02'), -3, -4].map(weekdayOf)).toEqual([0, 0, 6]);
  });

  it('writes each date of twenty years, and some far from them, as the calendar does', () => {
    const near = Array.from({ length: 20 * 366 }, (_, index) => dayOf('2019-01-01') + index);
    const far = [0, 1, 58, 59, 60, 364, 365, 366, 730].flatMap((days) =>
      ['0001-01-01', '0400-01-01', '1600-01-01', '1900-01-01', '2399-12-31', '9990-01-01'].map(
        (date) => dayOf(date) + days,
      ),
    );
    const wrong = [...near, ...far].filter((day) => dateText(day) !== calendarDateText(day));
    expect(wrong).toEqual([]);
  });

  it('changes its offset at the very instant, whatever was asked before', () => {
    const change = at('2031-03-30T01:00:00Z');
    const offsets = [1, -1, 0].map((ms) => offsetMsAt(change + ms, 'Europe/Vienna') / HOUR_MS);
    expect(offsets).toEqual([2, 1, 2]);
  });

  it('knows its zones and believes no other', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(isTimeZone('Nowhere/Land')).toBe(false);
    // Also once it has been asked for.
    expect(isTimeZone('Nowhere/Land')).toBe(false);
  });
});

describe('chance', () => {
  it('is that of the generator mulberry32', () => {
    const first = draw(0);
    expect([first.value, draw(first.seed).value]).toEqual([
      0.26642920868471265, 0.0003297457005828619,
    ]);
  });

  it('comes from the seed alone and stays between 0 and 1', () => {
    expect(draw(7)).toEqual(draw(7));
    let seed = 1;
    for (let count = 0; count < 1_000; count += 1) {
      const next = draw(seed);
      expect(next.value >= 0 && next.value < 1 && next.seed !== seed).toBe(true);
      ({ seed } = next);
    }
  });
});
