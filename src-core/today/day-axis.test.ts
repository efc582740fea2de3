import { describe, expect, it } from 'vitest';
import { localDayAt } from '../time/local-day.ts';
import { wallMs } from '../time/moment.ts';
import { HOUR_MS } from '../time/units.ts';
import { clockText } from '../time/zone.ts';
import { dayAxis } from './day-axis.ts';
import { dayBand } from './day-band.ts';

const ZONE = 'Europe/Berlin';

function axisOf(now: string, firstSign: string | null, zone = ZONE) {
  const nowWallMs = wallMs(Date.parse(now));
  const { fromWallMs, toWallMs } = localDayAt(nowWallMs, zone);
  const band = dayBand({
    day: { fromWallMs, toWallMs },
    nowWallMs,
    screen: firstSign === null ? [] : [{ atMs: Date.parse(firstSign), minutes: 10 }],
    nudges: [],
    rests: [],
    holds: [],
    unseen: [],
    restCountsMs: 1,
  });
  const axis = dayAxis(band, zone);
  const text = (at: number) => clockText(at, zone);
  return {
    axis,
    span: `${text(axis.fromWallMs)}–${text(axis.toWallMs)}`,
    hours: axis.hours.map((hour) => hour.text),
  };
}

describe('the axis of the day', () => {
  it('begins with the first full hour that is known, and leaves room for what comes', () => {
    const { span, hours } = axisOf('2026-03-04T09:40:00+01:00', '2026-03-04T08:50:00+01:00');
    expect(span).toBe('08:00–18:00');
    expect(hours).toEqual(['08:00', '10:00', '12:00', '14:00', '16:00', '18:00']);
  });

  it('grows with the day, and names no more hours than can be read', () => {
    const { span, hours } = axisOf('2026-03-04T22:30:00+01:00', '2026-03-04T07:10:00+01:00');
    expect(span).toBe('07:00–00:00');
    expect(hours).toEqual(['09:00', '12:00', '15:00', '18:00', '21:00', '00:00']);
  });

  it('stays within the day at both of its ends', () => {
    expect(axisOf('2026-03-04T04:10:00+01:00', null).span).toBe('04:00–14:00');
    expect(axisOf('2026-03-05T03:50:00+01:00', null).span).toBe('18:00–04:00');
  });

  it('lies on full hours where the clock is off by half an hour', () => {
    const { span, hours } = axisOf('2026-03-04T10:10:00+05:30', null, 'Asia/Kolkata');
    expect(span).toBe('10:00–20:00');
    expect(hours.every((text) => text.endsWith(':00'))).toBe(true);
  });

  it.each([
    ['forward', '2026-03-29T03:50:00+02:00', '2026-03-28T20:10:00+01:00'],
    ['back', '2026-10-25T03:50:00+01:00', '2026-10-24T20:10:00+02:00'],
  ])('keeps to the clock on the wall when it goes %s', (_, now, first) => {
    const { axis, hours } = axisOf(now, first);
    expect(axis.toWallMs - axis.fromWallMs).toBeGreaterThanOrEqual(8 * HOUR_MS);
    expect(hours.length).toBeGreaterThan(2);
    expect(hours.every((text) => text.endsWith(':00'))).toBe(true);
  });
});
