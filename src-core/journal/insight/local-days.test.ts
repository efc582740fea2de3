import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { localDays } from './local-days.ts';

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

describe('local days', () => {
  it('begin at four in the morning', () => {
    const local = localDays('Europe/Berlin');
    const evening = local(at('2026-06-05T22:00:00+02:00'));
    expect(local(at('2026-06-06T03:59:00+02:00')).day).toBe(evening.day);
    expect(local(at('2026-06-06T04:00:00+02:00')).day).toBe(evening.day + 1);
    expect(evening).toMatchObject({ weekday: 4, hour: 22 });
  });

  it.each(['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'])(
    'read the wall clock of %s as the calendar does',
    (zone) => {
      const local = localDays(zone);
      fc.assert(
        fc.property(fc.integer({ min: 1_000_000_000_000, max: 2_000_000_000_000 }), (ms) => {
          const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
          const { hour, localMs } = local(ms);
          expect(hour).toBe(zoned.hour);
          expect(localMs).toBe(ms + zoned.offsetNanoseconds / 1e6);
        }),
        { numRuns: 60 },
      );
    },
  );
});
