import { describe, expect, it } from 'vitest';
import { localDayAt } from '../time/local-day.ts';
import { wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { clockText } from '../time/zone.ts';
import { dayBand, type DayBand, type DayFacts } from './day-band.ts';

const ZONE = 'Europe/Berlin';
const at = (iso: string) => wallMs(Date.parse(iso));

/** A working day in winter, told up to 15:00 on the wall. */
function factsOf(facts: Partial<DayFacts> = {}): DayFacts {
  const nowWallMs = facts.nowWallMs ?? at('2026-03-04T15:00:00+01:00');
  const { fromWallMs, toWallMs } = localDayAt(nowWallMs, ZONE);
  return {
    day: { fromWallMs, toWallMs },
    nowWallMs,
    screen: [],
    nudges: [],
    rests: [],
    holds: [],
    unseen: [],
    restCountsMs: 3 * MINUTE_MS,
    ...facts,
  };
}
const run = (from: string, minutes: number) => ({ atMs: Date.parse(from), minutes });
const told = ({ time }: DayBand): readonly string[] =>
  time.map(
    ({ kind, fromWallMs, toWallMs }) =>
      `${kind} ${clockText(fromWallMs, ZONE)}–${clockText(toWallMs, ZONE)}`,
  );

describe('the band of the day', () => {
  it('is empty before the first sign of the day', () => {
    expect(dayBand(factsOf())).toMatchObject({ time: [], rests: [], holds: [], nudges: [] });
  });

  it('tells a short gap from one that counts as rest, and goes on to now', () => {
    const band = dayBand(
      factsOf({
        screen: [
          run('2026-03-04T09:00:00+01:00', 60),
          run('2026-03-04T10:02:00+01:00', 58),
          run('2026-03-04T11:30:00+01:00', 30),
        ],
      }),
    );
    expect(told(band)).toEqual([
      'active 09:00–10:00',
      'paused 10:00–10:02',
      'active 10:02–11:00',
      'away 11:00–11:30',
      'active 11:30–12:00',
      'away 12:00–15:00',
    ]);
  });

  it('says nothing of what comes after now, whatever the records hold', () => {
    const band = dayBand(
      factsOf({
        screen: [run('2026-03-04T14:00:00+01:00', 600)],
        nudges: [
          { atMs: Date.parse('2026-03-04T16:00:00+01:00'), occasion: 'travel', fate: 'shown' },
        ],
        rests: [
          { atMs: Date.parse('2026-03-04T14:55:00+01:00'), setupId: 'child', restedMs: HOUR_MS },
        ],
      }),
    );
    expect(told(band)).toEqual(['active 14:00–15:00']);
    expect(band.nudges).toEqual([]);
    expect(band.rests[0]?.toWallMs).toBe(band.nowWallMs);
  });

  it('parts what nobody could see from an absence', () => {
    const band = dayBand(
      factsOf({
        screen: [run('2026-03-04T09:00:00+01:00', 60), run('2026-03-04T14:00:00+01:00', 60)],
        unseen: [
          {
            fromWallMs: at('2026-03-04T11:00:00+01:00'),
            toWallMs: at('2026-03-04T12:00:00+01:00'),
            why: 'off',
          },
          {
            fromWallMs: at('2026-03-04T13:00:00+01:00'),
            toWallMs: at('2026-03-04T14:00:00+01:00'),
            why: 'blind',
          },
        ],
      }),
    );
    expect(told(band)).toEqual([
      'active 09:00–10:00',
      'away 10:00–11:00',
      'off 11:00–12:00',
      'away 12:00–13:00',
      'blind 13:00–14:00',
      'active 14:00–15:00',
    ]);
  });

  it('takes a guided rest out of the absence around it', () => {
    const band = dayBand(
      factsOf({
        screen: [run('2026-03-04T09:00:00+01:00', 60), run('2026-03-04T10:30:00+01:00', 270)],
        rests: [
          { atMs: Date.parse('2026-03-04T10:05:00+01:00'), setupId: 'child', restedMs: 600_000 },
        ],
      }),
    );
    expect(told(band)).toEqual([
      'active 09:00–10:00',
      'away 10:00–10:05',
      'rest 10:05–10:15',
      'away 10:15–10:30',
      'active 10:30–15:00',
    ]);
  });

  it('makes no row of a moment', () => {
    const from = Date.parse('2026-03-04T09:00:00+01:00');
    const band = dayBand(
      factsOf({
        screen: [
          { atMs: from, minutes: 59.5 },
          { atMs: from + HOUR_MS, minutes: 300 },
        ],
        unseen: [{ fromWallMs: wallMs(from - 30_000), toWallMs: wallMs(from), why: 'blind' }],
      }),
    );
    expect(told(band)).toEqual(['active 09:00–15:00']);
  });

  it('belongs to the evening after midnight, and begins anew at four', () => {
    const screen = [run('2026-03-04T23:00:00+01:00', 360)];
    const night = dayBand(factsOf({ nowWallMs: at('2026-03-05T01:00:00+01:00'), screen }));
    expect(told(night)).toEqual(['active 23:00–01:00']);
    const morning = dayBand(factsOf({ nowWallMs: at('2026-03-05T05:00:00+01:00'), screen }));
    expect(told(morning)).toEqual(['active 04:00–05:00']);
  });

  it.each([
    ['23 hours, as the clock goes forward', '2026-03-28', '2026-03-29T03:59:00+02:00', 23],
    ['25 hours, as it goes back', '2026-10-24', '2026-10-25T03:59:00+01:00', 25],
  ])('has a day of %s', (_, date, now, long) => {
    const from = `${date}T04:00:00+0${long === 23 ? '1' : '2'}:00`;
    const band = dayBand(
      factsOf({ nowWallMs: at(now), screen: [run(from, 1_440), run(`${date}T23:30:00Z`, 1_440)] }),
    );
    expect(band.day.toWallMs - band.day.fromWallMs).toBe(long * HOUR_MS);
    expect(told(band)).toEqual(['active 04:00–03:59']);
    expect(band.time[0]?.toWallMs).toBe(band.nowWallMs);
  });

  it('has one span after the other, without a gap and without overlap, in whatever order they come', () => {
    const screen = [
      run('2026-03-04T12:00:00+01:00', 45),
      run('2026-03-04T09:00:00+01:00', 90),
      run('2026-03-04T09:30:00+01:00', 30),
    ];
    const { time, nowWallMs } = dayBand(factsOf({ screen }));
    expect(time[0]?.fromWallMs).toBe(at('2026-03-04T09:00:00+01:00'));
    for (const [index, span] of time.entries()) {
      expect(span.toWallMs).toBeGreaterThan(span.fromWallMs);
      expect(time[index + 1]?.fromWallMs ?? nowWallMs).toBe(span.toWallMs);
    }
  });

  it('leaves out a hold too short to be seen', () => {
    const from = at('2026-03-04T10:00:00+01:00');
    const hold = (ms: number) => ({
      fromWallMs: from,
      toWallMs: wallMs(from + ms),
      why: 'call' as const,
    });
    const { holds } = dayBand(factsOf({ holds: [hold(30_000), hold(10 * MINUTE_MS)] }));
    expect(holds).toEqual([hold(10 * MINUTE_MS)]);
  });
});
