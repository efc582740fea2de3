import { describe, expect, it } from 'vitest';
import { en } from '../../src-core/words/en.ts';
import type { ScheduleView } from '../../src-core/schedule/view.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { FakeOutside } from '../testing/fake-ports.ts';
import { call, endEach, known, resting, settled, started } from '../testing/running-app.ts';
import { lastPushed } from '../testing/told.ts';
import { fillOf } from './tray-model.ts';

/** How a state is shown, on the tray and on pages. */

endEach();

const safetyPushes = ({ told }: FakeOutside): number =>
  told.pushed.filter(({ name }) => name === 'safety:changed').length;
const labels = ({ told }: FakeOutside): readonly string[] =>
  (told.models.at(-1)?.menu ?? []).map((entry) => ('label' in entry ? entry.label : ''));

describe('a state', () => {
  it('is shown once when the turn ends, however much happened in it', async () => {
    const { told, raise } = await started({ savedState: known });
    const shown = told.models.length;
    raise.choice({ type: 'pause', minutes: 30 });
    raise.choice({ type: 'note', note: 'deadline', on: true });
    expect(told.models).toHaveLength(shown);
    await settled();
    expect(told.models).toHaveLength(shown + 1);
    expect(told.models.at(-1)?.paused).toBe(true);
    expect(lastPushed(told, 'schedule:changed')).toMatchObject({ notes: ['deadline'] });
  });

  it('fills the icon step by step, and says again only what is said in other words', async () => {
    const { clock, told } = await started({ savedState: known });
    for (let minute = 0; minute < 70; minute += 1) {
      clock.pass(MINUTE_MS);
      await settled();
      expect(told.models.at(-1)?.fill).toBe(
        fillOf((lastPushed(told, 'schedule:changed') as ScheduleView).load),
      );
    }
    expect(told.models.at(-1)?.fill).toBeGreaterThan(0.5);
    const kept = told.models.filter(({ menu }, at) => menu === told.models[at - 1]?.menu);
    expect(kept.length).toBeGreaterThan(0);
    const again = told.models.filter(
      (model, at) =>
        model.menu === told.models[at - 1]?.menu && model.fill === told.models[at - 1]?.fill,
    );
    expect(again).toEqual([]);
  });

  it('leads back to a rest for as long as one can go back to it', async () => {
    const { outside, raise } = await resting();
    await settled();
    expect(lastPushed(outside.told, 'session:changed')).toMatchObject({ setupId: 'legs-chair' });
    expect(labels(outside)).toContain(en.tray.backToRest);
    raise.guideClosed();
    await settled();
    expect(labels(outside)).toContain(en.tray.start);
    expect(lastPushed(outside.told, 'session:changed')).toMatchObject({ phase: 'stopped' });
  });
});

describe('what may be begun', () => {
  it('is told anew when answers, a waiting start or preferences change, and not at each beat', async () => {
    const { outside, clock, raise } = await started({ savedState: known });
    const changes: [string, () => Promise<unknown>][] = [
      [
        'answer',
        () =>
          call(outside, 'safety:answer', { item: 'glaucoma-retina-or-eye-surgery', value: 'no' }),
      ],
      ['start', () => call(outside, 'session:start', { setupId: 'legs-wall', length: 5 })],
      [
        'preference',
        () =>
          call(outside, 'preferences:change', {
            group: 'schedule',
            field: 'places',
            value: ['bed'],
          }),
      ],
    ];
    for (const [name, change] of changes) {
      const before = safetyPushes(outside);
      await change();
      await settled();
      expect([name, safetyPushes(outside)]).toEqual([name, before + 1]);
    }
    const before = safetyPushes(outside);
    clock.pass(5 * MINUTE_MS);
    raise.choice({ type: 'note', note: 'travel', on: true });
    await settled();
    expect(safetyPushes(outside)).toBe(before);
  });
});
