import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../src-core/time/units.ts';
import { checkInDraft } from './testing/test-history.ts';
import { endEach, known, settled, started } from './testing/running-app.ts';

/** What is left of the app once it was asked to stop. */

endEach();

describe('an app that was stopped', () => {
  it('has saved an end that was asked for, and all that went before', async () => {
    const { app, told, raise } = await started({ savedState: known });
    raise.choice({ type: 'note', note: 'deadline', on: true });
    await app.stop();
    expect(told.savedStates.at(-1)).toMatchObject({
      run: { isOver: true },
      schedule: { notes: { list: ['deadline'] } },
    });
  });

  it('says so only once all is let go of, the buses after the card', async () => {
    const { app, told } = await started({ savedState: known });
    await app.stop();
    const ports = ['history', 'notifier', 'senses', 'shortcuts', 'tray', 'wakefulness', 'windows'];
    expect([...told.disposed].sort()).toEqual([...ports, 'line'].sort());
    expect(told.disposed.indexOf('senses')).toBeGreaterThan(told.disposed.indexOf('notifier'));
  });

  it('hears nobody any more', async () => {
    const { app, told, raise } = await started({ savedState: known });
    await app.stop();
    raise.choice({ type: 'quit' });
    raise.shortcut('calm');
    raise.signal('call', true);
    expect(told.counts.quits).toBe(0);
    expect(app.state().session).toBeNull();
  });

  it('leaves no listener behind at any port, and plans no beat', async () => {
    const outside = await started({ savedState: known });
    expect(outside.listening()).toBeGreaterThan(10);
    await outside.app.stop();
    expect(outside.listening()).toBe(0);
    const { beats } = outside.told.counts;
    outside.clock.pass(60 * MINUTE_MS);
    expect(outside.told.counts.beats).toBe(beats);
  });

  it('asks the history nothing when it changes in its last moment', async () => {
    const asked: number[] = [];
    const { app, ports, told } = await started({
      savedState: known,
      store: {
        helped: ({ nowMs }) => {
          asked.push(nowMs);
          return Promise.resolve({ ok: true, value: { relief: {}, calmDays: 0 } });
        },
      },
    });
    const lastWord = ports.history.journal.append([checkInDraft({ tension: 3 })]);
    const stopped = app.stop();
    const { length } = told.pushed;
    await Promise.all([lastWord, stopped]);
    await settled();
    expect([asked.length, told.pushed.length]).toEqual([1, length]);
  });

  it('saves when it is asked to, also while it runs', async () => {
    const { app, told } = await started({ savedState: known });
    await settled();
    const saves = told.savedStates.length;
    app.save();
    expect(told.savedStates).toHaveLength(saves + 1);
  });
});
