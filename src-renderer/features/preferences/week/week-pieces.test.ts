import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../../../src-core/preferences/preferences.ts';
import type { SchedulePreferences } from '../../../../src-core/preferences/schedule-preferences.ts';
import { weekPieces, type WeekKind } from './week-pieces.ts';

const { schedule } = defaultPreferences;
const span = (on: boolean, start: string, end: string) => ({ on, start, end });
const piecesOf = (kind: WeekKind, preferences: SchedulePreferences) =>
  weekPieces(preferences).filter((piece) => piece.kind === kind);

describe('the picture of a week', () => {
  it('draws a span of one day in its own row', () => {
    const [monday] = piecesOf('workingHours', schedule);
    expect(monday).toEqual({
      day: 'mon',
      kind: 'workingHours',
      from: 5 / 24,
      to: 13 / 24,
      label: '09:00–17:00',
    });
    expect(piecesOf('workingHours', schedule)).toHaveLength(5);
  });

  it('lets a span over midnight end in its row, and one over four o’clock go on below', () => {
    const quietHours = {
      ...schedule.quietHours,
      tue: span(true, '23:00', '02:00'),
      sun: span(true, '23:30', '07:00'),
    };
    expect(piecesOf('quietHours', { ...schedule, quietHours })).toEqual([
      { day: 'tue', kind: 'quietHours', from: 19 / 24, to: 22 / 24, label: '23:00–02:00' },
      { day: 'sun', kind: 'quietHours', from: 19.5 / 24, to: 1, label: '23:30–07:00' },
      { day: 'mon', kind: 'quietHours', from: 0, to: 3 / 24, label: null },
    ]);
  });

  it('puts what begins before four o’clock into the row of the day before', () => {
    const quietHours = { ...schedule.quietHours, mon: span(true, '01:00', '05:00') };
    expect(piecesOf('quietHours', { ...schedule, quietHours })).toEqual([
      { day: 'sun', kind: 'quietHours', from: 21 / 24, to: 1, label: '01:00–05:00' },
      { day: 'mon', kind: 'quietHours', from: 0, to: 1 / 24, label: null },
    ]);
  });

  it('draws nothing for a span that is off or empty', () => {
    const workingHours = {
      ...schedule.workingHours,
      mon: span(false, '09:00', '17:00'),
      tue: span(true, '09:00', '09:00'),
    };
    expect(piecesOf('workingHours', { ...schedule, workingHours }).map(({ day }) => day)).toEqual([
      'wed',
      'thu',
      'fri',
    ]);
  });

  it('keeps a bedtime after midnight in the night it ends', () => {
    const bedtime = { ...schedule.bedtime, fri: { on: true, at: '01:00' } };
    const friday = piecesOf('bedtime', { ...schedule, bedtime }).find(({ day }) => day === 'fri');
    expect(friday).toMatchObject({ from: 21 / 24, label: '01:00' });
  });
});
