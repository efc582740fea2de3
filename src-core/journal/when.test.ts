import { describe, expect, it } from 'vitest';
import { epochDayOf, readingAt, whenOf } from './when.ts';

const BERLIN = 'Europe/Berlin';
const utc = (text: string): number => Date.parse(text);

describe('a date and a time as they are read from the wall', () => {
  it('are one instant on an ordinary day, and read back the same', () => {
    const reading = { date: '2026-03-04', time: '21:05' };
    expect(whenOf(reading, BERLIN)).toEqual({ kind: 'once', atMs: utc('2026-03-04T20:05:00Z') });
    expect(readingAt(utc('2026-03-04T20:05:59Z'), BERLIN)).toEqual(reading);
  });

  it('are two instants in the hour that comes twice', () => {
    expect(whenOf({ date: '2026-10-25', time: '02:30' }, BERLIN)).toEqual({
      kind: 'twice',
      firstMs: utc('2026-10-25T00:30:00Z'),
      secondMs: utc('2026-10-25T01:30:00Z'),
    });
  });

  it('count on from before the skip in the hour that does not exist', () => {
    const when = whenOf({ date: '2026-03-29', time: '02:30' }, BERLIN);
    expect(when).toEqual({ kind: 'skipped', atMs: utc('2026-03-29T01:30:00Z') });
    expect(readingAt(utc('2026-03-29T01:30:00Z'), BERLIN).time).toBe('03:30');
  });

  it('are once on either side of a change, and in zones with odd offsets', () => {
    expect(whenOf({ date: '2026-03-29', time: '01:59' }, BERLIN)?.kind).toBe('once');
    expect(whenOf({ date: '2026-03-29', time: '03:00' }, BERLIN)).toEqual({
      kind: 'once',
      atMs: utc('2026-03-29T01:00:00Z'),
    });
    expect(whenOf({ date: '2026-10-25', time: '03:00' }, BERLIN)?.kind).toBe('once');
    expect(whenOf({ date: '2026-04-05', time: '01:45' }, 'Australia/Lord_Howe')?.kind).toBe(
      'twice',
    );
    expect(whenOf({ date: '2026-01-01', time: '00:00' }, 'Asia/Kathmandu')).toEqual({
      kind: 'once',
      atMs: utc('2025-12-31T18:15:00Z'),
    });
  });

  it('are nothing where there is no such day or time', () => {
    for (const date of ['2026-02-30', '2026-13-01', '', '26-01-01']) {
      expect(whenOf({ date, time: '10:00' }, BERLIN)).toBeNull();
    }
    for (const time of ['24:00', '10:60', '', '9:00']) {
      expect(whenOf({ date: '2026-01-01', time }, BERLIN)).toBeNull();
    }
    expect(epochDayOf('1970-01-02')).toBe(1);
  });
});
