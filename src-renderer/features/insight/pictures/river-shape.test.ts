import { describe, expect, it } from 'vitest';
import type { SlowPoint } from '../../../../src-core/journal/insight/slow-measure.ts';
import { fromFirstSaid, isCourse, riverShape } from './river-shape.ts';

const FIRST_DAY = Date.UTC(2025, 0, 6) / 86_400_000;
const point = (week: number, middle: number | null): SlowPoint => ({
  day: FIRST_DAY + week * 7,
  count: middle === null ? 0 : 9,
  band: middle === null ? null : { low: middle - 1, middle, high: middle + 1 },
});
const weeks = (count: number, middle: (week: number) => number | null) =>
  Array.from({ length: count }, (_, week) => point(week, middle(week)));

const month = (at: number): string =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(at);

describe('the river', () => {
  it('runs from the left to the right edge, ten at the top and nought at the bottom', () => {
    const { middle } = riverShape(
      weeks(5, (week) => (week < 2 ? 10 : 0)),
      month,
    );
    expect(middle).toMatch(/^M0,0/);
    expect(middle).toMatch(/100,100$/);
  });

  it('has a gap where little was said, and never bridges it', () => {
    const { middle, band } = riverShape(
      weeks(9, (week) => (week > 2 && week < 6 ? null : 5)),
      month,
    );
    expect(middle.match(/M/g)).toHaveLength(2);
    expect(band.match(/M/g)).toHaveLength(2);
  });

  it('is drawn of nothing without a fault', () => {
    expect(riverShape([], month)).toEqual({ band: '', middle: '', marks: [] });
    expect(
      riverShape(
        weeks(4, () => null),
        month,
      ).middle,
    ).toBe('');
  });

  it('is marked by months, by years where it is long, and by few of either', () => {
    const year = riverShape(
      weeks(52, () => 5),
      month,
    ).marks;
    expect(year.length).toBeLessThanOrEqual(6);
    expect(year[0]?.label).toMatch(/Feb/);
    const decade = riverShape(
      weeks(520, () => 5),
      month,
    ).marks;
    expect(decade.map(({ label }) => label)).toContain('2030');
    expect(decade.every(({ at }) => at > 0 && at <= 93)).toBe(true);
  });

  it('begins where something was first said, and keeps a season at least', () => {
    const points = weeks(40, (week) => (week < 20 ? null : 5));
    expect(fromFirstSaid(points, 13)).toHaveLength(20);
    expect(
      fromFirstSaid(
        weeks(40, (week) => (week < 38 ? null : 5)),
        13,
      ),
    ).toHaveLength(13);
    expect(
      fromFirstSaid(
        weeks(40, () => null),
        13,
      ),
    ).toHaveLength(13);
    expect(
      fromFirstSaid(
        weeks(5, () => 5),
        13,
      ),
    ).toHaveLength(5);
  });

  it('is only drawn once there is a course to see', () => {
    expect(isCourse(weeks(20, (week) => (week < 18 ? null : 5)))).toBe(false);
    expect(isCourse(weeks(20, (week) => (week < 17 ? null : 5)))).toBe(true);
  });
});
