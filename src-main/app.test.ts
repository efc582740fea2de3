import { describe, expect, it, vi } from 'vitest';
import { defaultPreferences, type Preferences } from '../src-core/preferences/preferences.ts';
import { MINUTE_MS } from '../src-core/time/units.ts';
import type { FakeOutside } from './testing/fake-ports.ts';
import { call, endEach, known, resting, started, workUntilNudge } from './testing/running-app.ts';

/** How the parts of the app are joined, on an outside that is played. */

endEach();

/** Waits until something holds that another thread answers, or a file that is loaded. */
const until = (holds: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(holds()).toBe(true), { timeout: 20_000, interval: 2 });
const withSchedule = (more: Partial<Preferences['schedule']>): Preferences => ({
  ...defaultPreferences,
  schedule: { ...defaultPreferences.schedule, ...more },
});

describe('the start', () => {
  it('opens the first run once: for somebody who has never been here', async () => {
    expect((await started()).told.opened).toEqual([['welcome', 'unasked']]);
    const later = await started({ savedState: known });
    expect(later.told.opened).toEqual([]);
  });

  it('opens the guide where a rest was cut short, standing still', async () => {
    const { app, told } = await resting();
    app.save();
    const saved: unknown = told.savedStates.at(-1);
    const next = await started({ savedState: saved });
    expect(next.told.opened).toEqual([['guide', 'unasked']]);
    expect(next.app.state().session).toMatchObject({ standing: 'paused', pausedBy: 'restart' });
  });

  it('says what was wrong with the preferences, and puts them in force', async () => {
    const preferences: Preferences = {
      ...defaultPreferences,
      look: { ...defaultPreferences.look, theme: 'ember' },
      sight: { off: ['camera'] },
    };
    const { told, outside } = await started({
      savedState: known,
      preferences,
      notices: [{ key: 'notices.preferencesNotSaved', values: {} }],
    });
    expect(told.dressed).toEqual(['ember']);
    expect(told.off).toEqual([['camera']]);
    expect(told.held).toEqual([preferences.keys]);
    expect(await call(outside, 'app:notices', null)).toMatchObject({
      value: [{ key: 'notices.preferencesNotSaved' }],
    });
  });
});

describe('a change of preferences', () => {
  it('is in force everywhere at once, saved and told to every page', async () => {
    const { told, outside } = await started({ savedState: known });
    await call(outside, 'preferences:change', { group: 'look', field: 'theme', value: 'dark' });
    await call(outside, 'preferences:change', {
      group: 'sight',
      field: 'off',
      value: ['microphone'],
    });
    await call(outside, 'preferences:change', { group: 'look', field: 'language', value: 'de' });
    expect(told.dressed.at(-1)).toBe('dark');
    expect(told.off.at(-1)).toEqual(['microphone']);
    outside.clock.pass(5_000);
    await until(() => told.savedPreferences.at(-1)?.look.theme === 'dark');
    await until(() => told.pushed.some(({ name }) => name === 'words:changed'));
    expect(told.pushed.some(({ name }) => name === 'preferences:changed')).toBe(true);
  });
});

describe('what the system tells', () => {
  it('reaches the schedule, and sleep stops a rest', async () => {
    const { app, raise } = await resting();
    raise.signal('call', true);
    expect(app.state().schedule.signals.call).toBe(true);
    raise.signal('asleep', true);
    expect(app.state().session).toMatchObject({ standing: 'paused', pausedBy: 'sleep' });
  });

  it('is saved at once when the session ends', async () => {
    const { told, raise } = await started({ savedState: known });
    const before = told.savedStates.length;
    raise.shutdown();
    expect(told.savedStates.length).toBeGreaterThan(before);
  });

  it('follows a journey to another time zone', async () => {
    const { app, outside, clock } = await started({ savedState: known });
    outside.zone = 'America/New_York';
    clock.pass(2 * MINUTE_MS);
    expect(app.state().schedule.timeZone).toBe('America/New_York');
  });

  it('asks for a backup once a day', async () => {
    const { told, clock } = await started({ savedState: known });
    clock.pass(10 * MINUTE_MS);
    expect(told.counts.backUps).toBe(1);
    clock.pass(24 * 60 * MINUTE_MS);
    expect(told.counts.backUps).toBe(2);
  });

  it('says on Today that no icon is shown, once it is believed', async () => {
    const { told, raise, clock } = await started({ savedState: known });
    raise.host(false);
    clock.pass(2 * MINUTE_MS);
    expect(told.opened).toEqual([['today', 'unasked']]);
  });
});

describe('a nudge', () => {
  it('comes with its card, and its answer begins a rest', async () => {
    const { app, told, raise, outside } = await started({ savedState: known });
    const nudgeId = workUntilNudge({ app, outside });
    expect(told.cards.at(-1)).toMatchObject({ nudgeId, actions: [{}, {}, {}] });
    raise.answer(nudgeId, 'start');
    expect(app.state().session?.standing).toBe('playing');
    expect(told.opened.at(-1)).toEqual(['guide', 'asked']);
  });

  it.each([25, 40])('comes back after the "later" that the person set: %i min', async (minutes) => {
    const { app, raise, outside, clock } = await started({
      savedState: known,
      preferences: withSchedule({ laterMinutes: [minutes, 60] }),
    });
    const nudgeId = workUntilNudge({ app, outside });
    const atMs = clock.now().wallMs;
    raise.answer(nudgeId, 'later');
    outside.idleMs = 0;
    clock.pass((minutes - 1) * MINUTE_MS);
    expect(app.state().schedule.standing).toBeNull();
    outside.idleMs = 20_000;
    for (let more = 0; more < 6 && app.state().schedule.standing === null; more += 1)
      clock.pass(MINUTE_MS);
    expect(app.state().schedule.standing).not.toBeNull();
    expect(clock.now().wallMs - atMs).toBeLessThanOrEqual((minutes + 4) * MINUTE_MS);
  });
});

describe('what a person asks outside the pages', () => {
  it('from the tray is done', async () => {
    const { app, told, raise } = await started({ savedState: known });
    raise.choice({ type: 'note', note: 'deadline', on: true });
    expect(app.state().schedule.notes).toMatchObject({ list: ['deadline'] });
    raise.choice({ type: 'open', page: 'journal' });
    expect(told.opened.at(-1)).toEqual(['journal', 'asked']);
    raise.choice({ type: 'quit' });
    expect(told.counts.quits).toBe(1);
  });

  it('by keys of their own is done, and a second press takes a pause back', async () => {
    const { app, raise } = await started({ savedState: known });
    raise.shortcut('pause');
    expect(app.state().schedule.pause).not.toBeNull();
    raise.shortcut('pause');
    expect(app.state().schedule.pause).toBeNull();
    raise.shortcut('calm');
    expect(app.state().session?.standing).toBe('playing');
  });
});

describe('a rest', () => {
  it.each<readonly [string, (outside: FakeOutside) => unknown]>([
    ['it is paused', (outside) => call(outside, 'session:act', 'pause')],
    ['it is over', (outside) => call(outside, 'session:act', 'end')],
    ['its window goes', (outside) => outside.raise.guideClosed()],
    ['the machine sleeps', (outside) => outside.raise.signal('asleep', true)],
  ])('keeps the machine awake until %s', async (_, end) => {
    const { awake, outside } = await resting();
    expect(awake()).toBe(1);
    await end(outside);
    expect(awake()).toBe(0);
  });

  it('holds one blocker however often it goes on', async () => {
    const { awake, outside } = await resting();
    for (let times = 0; times < 5; times += 1) {
      await call(outside, 'session:act', 'pause');
      await call(outside, 'session:act', 'resume');
    }
    expect(awake()).toBe(1);
  });

  it('closes its window when it is over before anybody has lain down', async () => {
    const { told, outside } = await resting();
    await call(outside, 'session:act', 'end');
    expect(told.counts.guideClosings).toBe(1);
  });
});
