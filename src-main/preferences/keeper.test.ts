import { describe, expect, it } from 'vitest';
import { defaultPreferences, type Preferences } from '../../src-core/preferences/preferences.ts';
import type { PreferencesView } from '../../src-core/preferences/view.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { createPreferencesKeeper } from './keeper.ts';

function keeperOn(disk: { refuses: boolean } = { refuses: false }) {
  let nowMs = 0;
  const saved: Preferences[] = [];
  const told: PreferencesView[] = [];
  const inForce: Preferences[] = [];
  const keeper = createPreferencesKeeper(
    {
      clock: {
        rate: 1,
        now: () => ({ wallMs: wallMs(nowMs), steadyMs: steadyMs(nowMs) }),
        after: () => () => undefined,
      },
      preferences: {
        load: () => ({ preferences: defaultPreferences, notices: [] }),
        save: (preferences) => {
          // In force before the disk is asked.
          expect(inForce.at(-1)).toBe(preferences);
          if (!disk.refuses) saved.push(preferences);
          return !disk.refuses;
        },
      },
    },
    defaultPreferences,
    { inForce: (next) => inForce.push(next), settled: (view) => told.push(view) },
  );
  const set = (field: string, value: number): boolean =>
    keeper.change({ group: 'schedule', field, value });
  return { keeper, saved, told, set, pass: (ms: number) => (nowMs += ms) };
}

describe('the keeper of the preferences', () => {
  it('has a change in force and on the disk when it returns', () => {
    const { keeper, saved, told, set } = keeperOn();
    expect(set('stretchMinutes', 60)).toBe(true);
    expect(keeper.current().schedule.stretchMinutes).toBe(60);
    expect(saved).toEqual([keeper.current()]);
    expect(told.at(-1)).toEqual(keeper.view());
  });

  it('refuses nonsense without a trace', () => {
    const { keeper, saved, told, set } = keeperOn();
    expect(set('stretchMinutes', 4)).toBe(false);
    expect([saved, told, keeper.view().undo]).toEqual([[], [], null]);
  });

  it('takes back step by step, presses of one button in a row as one', () => {
    const { keeper, set, pass } = keeperOn();
    for (const minutes of [95, 100, 105]) {
      set('stretchMinutes', minutes);
      pass(300);
    }
    set('maxNudgesADay', 2);
    expect(keeper.view().undo).toEqual({ group: 'schedule', field: 'maxNudgesADay' });
    keeper.undo();
    expect(keeper.current().schedule).toMatchObject({ stretchMinutes: 105, maxNudgesADay: 4 });
    keeper.undo();
    expect(keeper.current()).toEqual(defaultPreferences);
    keeper.undo();
    expect(keeper.view().undo).toBeNull();
  });

  it('takes back a section that was put back, however soon after a change that was', () => {
    const { keeper, set } = keeperOn();
    set('stretchMinutes', 60);
    keeper.reset('feels');
    expect(keeper.current()).toEqual(defaultPreferences);
    keeper.undo();
    expect(keeper.current().schedule.stretchMinutes).toBe(60);
  });

  it('takes two changes of one field apart when there was time between them', () => {
    const { keeper, set, pass } = keeperOn();
    set('stretchMinutes', 60);
    pass(5_000);
    set('stretchMinutes', 120);
    keeper.undo();
    expect(keeper.current().schedule.stretchMinutes).toBe(60);
  });

  it('takes a reset and an import back as a whole', () => {
    const { keeper, set } = keeperOn();
    set('stretchMinutes', 60);
    set('maxNudgesADay', 2);
    const text = keeper.exported();
    keeper.reset('feels');
    expect(keeper.current()).toEqual(defaultPreferences);
    expect(keeper.preview(text)).toMatchObject({ kind: 'understood', badFields: [] });
    expect(keeper.take(text)).toBe(true);
    expect(keeper.current().schedule).toMatchObject({ stretchMinutes: 60, maxNudgesADay: 2 });
    expect(keeper.view().undo).toBe('all');
    keeper.undo();
    keeper.undo();
    expect(keeper.current().schedule.maxNudgesADay).toBe(2);
    expect(keeper.take('nonsense')).toBe(false);
  });

  it('keeps a change in force where the disk refuses, and says so until it yields', () => {
    const disk = { refuses: true };
    const { keeper, set } = keeperOn(disk);
    set('stretchMinutes', 60);
    expect(keeper.view()).toMatchObject({ isKept: false });
    expect(keeper.current().schedule.stretchMinutes).toBe(60);
    disk.refuses = false;
    set('maxNudgesADay', 2);
    expect(keeper.view()).toMatchObject({ isKept: true });
  });
});
