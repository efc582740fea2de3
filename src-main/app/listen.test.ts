import { describe, expect, it, vi } from 'vitest';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { FakeOutside } from '../testing/fake-ports.ts';
import { checkInDraft, entryDraft } from '../testing/test-history.ts';
import {
  call,
  endEach,
  known,
  noticesOf,
  resting,
  settled,
  started,
} from '../testing/running-app.ts';

/** What becomes of what each port raises. */

endEach();

const names = ({ told }: FakeOutside): readonly string[] => told.pushed.map(({ name }) => name);

describe('a signal', () => {
  it.each(['locked', 'call', 'do-not-disturb', 'full-screen', 'asleep'] as const)(
    'is known as it is told: %s',
    async (signal) => {
      const { app, raise } = await started({ savedState: known });
      for (const value of [true, false, 'unknown'] as const) {
        raise.signal(signal, value);
        expect(app.state().schedule.signals[signal]).toBe(value);
      }
    },
  );

  it.each([
    ['full-screen', true],
    ['locked', true],
    ['asleep', false],
    ['asleep', 'unknown'],
  ] as const)('stops no rest unless the machine sleeps: %s %s', async (signal, value) => {
    const { app, raise } = await resting();
    raise.signal(signal, value);
    expect(app.state().session?.standing).toBe('playing');
  });
});

describe('the end of the system', () => {
  it('is an end that was asked for, whatever is saved after it', async () => {
    const { app, told, raise, clock } = await started({ savedState: known });
    raise.shutdown();
    expect(told.savedStates.at(-1)).toMatchObject({ run: { isOver: true, loginSession: 'c1' } });
    clock.pass(2 * MINUTE_MS);
    await settled();
    app.save();
    expect(told.savedStates.at(-1)).toMatchObject({ run: { isOver: true } });
  });
});

describe('a guide that is closed', () => {
  it('ends its rest, and gives up a start that waits for answers', async () => {
    const { app, raise } = await resting();
    raise.guideClosed();
    expect(app.state().session).toMatchObject({ standing: 'over', stopReason: 'window-lost' });
    const asking = await started({ savedState: known });
    await call(asking.outside, 'session:start', { setupId: 'legs-chair', length: 5 });
    expect(asking.app.state().pending).toMatchObject({ setupId: 'legs-chair', length: 5 });
    expect(await call(asking.outside, 'safety:view', null)).toMatchObject({
      value: { pending: { setupId: 'legs-chair' } },
    });
    asking.raise.guideClosed();
    expect(asking.app.state().pending).toBeNull();
  });
});

describe('a change of the history', () => {
  it('of one kind is told as a change of records alone', async () => {
    const { outside, ports } = await started({ savedState: known });
    await settled();
    outside.told.pushed.length = 0;
    await ports.history.journal.append([checkInDraft({ tension: 3 }), entryDraft('a line')]);
    expect(names(outside)).toContain('history:changed');
    expect(names(outside)).not.toContain('journal:changed');
  });

  it('as a whole is told as one of texts too', async () => {
    const { outside, ports } = await started({ savedState: known });
    outside.told.pushed.length = 0;
    await ports.history.store.erase([], false);
    expect(names(outside)).toEqual(expect.arrayContaining(['history:changed', 'journal:changed']));
  });
});

describe('a desktop without tray icons', () => {
  const shows = async (outside: FakeOutside): Promise<boolean> =>
    (await noticesOf(outside)).includes('notices.noTrayHost');

  it('is believed after a while, told once, and believed no more once icons are shown', async () => {
    const { outside, raise, clock, told } = await started({ savedState: known });
    raise.host(false);
    clock.pass(10_000);
    expect([await shows(outside), told.opened]).toEqual([false, []]);
    clock.pass(MINUTE_MS);
    expect([await shows(outside), told.opened]).toEqual([true, [['today', 'unasked']]]);
    raise.host(true);
    clock.pass(MINUTE_MS);
    expect(await shows(outside)).toBe(false);
    raise.host(false);
    clock.pass(2 * MINUTE_MS);
    expect([await shows(outside), told.opened]).toEqual([true, [['today', 'unasked']]]);
  });
});

describe('what can be seen', () => {
  it('is pushed when the senses have news, where a page shows it', async () => {
    const { outside, raise } = await started({ savedState: known });
    outside.told.pushed.length = 0;
    outside.shownPages = ['preferences'];
    raise.dueMoved();
    outside.shownPages = ['sight'];
    raise.dueMoved();
    expect(names(outside)).toEqual(['sight:changed', 'sight:changed']);
    outside.shownPages = ['today'];
    raise.dueMoved();
    expect(names(outside)).toHaveLength(2);
  });

  it('follows what a person switches off', async () => {
    const { outside } = await started({ savedState: known });
    outside.told.pushed.length = 0;
    const value = ['microphone'];
    await call(outside, 'preferences:change', { group: 'sight', field: 'off', value });
    expect(names(outside)).toContain('sight:changed');
  });
});

describe('a nudge on trial', () => {
  const trial = async (outside: FakeOutside): Promise<unknown> => {
    const reply = await call(outside, 'sight:view', null);
    return reply.ok ? (reply.value as { nudges: unknown }).nudges : null;
  };

  it('is sent, and its answer is seen and starts nothing', async () => {
    const { outside, app, raise, told } = await started({ savedState: known });
    await call(outside, 'sight:try-nudge', null);
    expect(told.cards.at(-1)).toMatchObject({ nudgeId: 'trial', mayChime: false });
    expect(await trial(outside)).toMatchObject({ way: 'own-window', trial: 'sent' });
    raise.answer('another', 'later');
    raise.answer('trial', 'expired');
    expect(await trial(outside)).toMatchObject({ trial: 'sent' });
    raise.answer('trial', 'later');
    expect(await trial(outside)).toMatchObject({ trial: 'answered' });
    expect(app.state().session).toBeNull();
  });

  it('says how it was shown, or that it was not', async () => {
    const { outside } = await started({ savedState: known });
    outside.showOutcome = { shown: true, way: 'notification-service', answers: false };
    await call(outside, 'sight:try-nudge', null);
    expect(await trial(outside)).toMatchObject({
      way: 'notification-service',
      carriesButtons: false,
    });
    outside.showOutcome = { shown: false, why: 'taken back', isTakenBack: true };
    await call(outside, 'sight:try-nudge', null);
    expect(await trial(outside)).toMatchObject({ way: 'notification-service', trial: 'sent' });
    outside.showOutcome = { shown: false, why: 'no service' };
    await call(outside, 'sight:try-nudge', null);
    expect(await trial(outside)).toMatchObject({ way: null, trial: 'failed' });
    await vi.waitFor(() => expect(names(outside)).toContain('sight:changed'));
  });
});
