import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallName } from '../src-core/ipc/names.ts';
import { defaultPreferences, type Preferences } from '../src-core/preferences/preferences.ts';
import { safetyItems } from '../src-core/safety/items.ts';
import { MINUTE_MS } from '../src-core/time/units.ts';
import { createApp, type App } from './app.ts';
import { fakeOutside, NINE_MS, type FakeOptions, type FakeOutside } from './testing/fake-ports.ts';

/** How the parts of the app are joined, on an outside that is played. */

let running: { app: App; outside: FakeOutside } | null = null;
afterEach(async () => {
  await running?.app.stop();
  await running?.outside.remove();
  running = null;
});

async function started(options: FakeOptions = {}) {
  const outside = fakeOutside(options);
  const app = await createApp(outside.ports);
  running = { app, outside };
  await settled();
  return { app, ...outside, outside };
}

/** Lets main finish its turn: what it shows and saves follows at the end of one. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Waits until something holds that another thread answers, or a file that is loaded. */
const until = (holds: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(holds()).toBe(true), { timeout: 20_000, interval: 2 });
const known = { welcome: { step: 'hello', isOver: true } };
const withSchedule = (more: Partial<Preferences['schedule']>): Preferences => ({
  ...defaultPreferences,
  schedule: { ...defaultPreferences.schedule, ...more },
});

/** Answers every safety question with no, and lets a rest begin. */
async function resting(options: FakeOptions = {}) {
  const all = await started({ savedState: known, ...options });
  for (const item of safetyItems) await call(all.outside, 'safety:answer', { item, value: 'no' });
  await call(all.outside, 'session:start', { setupId: 'legs-chair', length: 5 });
  expect(all.app.state().session?.standing).toBe('playing');
  return all;
}
let calls = 0;
async function call(outside: FakeOutside, name: CallName, input: unknown) {
  // Few calls are let through in a second.
  if ((calls += 1) % 20 === 0) outside.clock.pass(1_001);
  const reply = await outside.call(name, input);
  expect(reply).toMatchObject({ ok: true });
  return reply;
}
/** Works until a nudge stands. */
function workUntilNudge(
  { clock }: FakeOutside,
  app: App,
  outside: { idleMs: number | null },
): string {
  for (let minutes = 0; minutes < 240; minutes += 1) {
    outside.idleMs = minutes > 89 ? 20_000 : 0;
    clock.pass(MINUTE_MS);
    const nudge = app.state().schedule.standing;
    if (nudge !== null) return nudge.nudge.id;
  }
  throw new Error('no nudge came');
}

describe('the start', () => {
  it('opens the first run once: for somebody who has never been here', async () => {
    expect((await started()).told.opened).toEqual([['welcome', 'unasked']]);
    await running?.app.stop();
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
    const nudgeId = workUntilNudge(outside, app, outside);
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
    const nudgeId = workUntilNudge(outside, app, outside);
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
  it.each<readonly [string, (outside: FakeOutside) => Promise<unknown> | void]>([
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

describe('a page', () => {
  it('that floods main is refused, and heard again a second later', async () => {
    const { outside, clock } = await started({ savedState: known });
    const replies = [];
    for (let asked = 0; asked < 80; asked += 1) replies.push(await outside.call('app:about', null));
    expect(replies.filter(({ ok }) => ok).length).toBeLessThanOrEqual(60);
    expect(replies.at(-1)).toEqual({ ok: false, code: 'refused' });
    clock.pass(1_001);
    expect(await outside.call('app:about', null)).toMatchObject({ ok: true });
  });

  it.each([
    ['entry', { text: 'soon' }],
    ['check-in', { tension: 3 }],
  ] as const)('may not put an %s into the future, by adding or by editing', async (kind, more) => {
    const { outside } = await started({ savedState: known });
    const places = { sessionId: null, zones: [], tags: [] };
    const scales = { moment: 'any', tension: null, breath: null, mind: null, pain: null };
    const record = { kind, id: 'one', ...(kind === 'entry' ? {} : scales), ...places, ...more };
    await call(outside, 'journal:add', { ...record, atMs: NINE_MS - MINUTE_MS });
    const ahead = NINE_MS + 60 * MINUTE_MS;
    expect(
      await call(outside, 'journal:edit', { kind, id: 'one', changes: { atMs: ahead } }),
    ).toMatchObject({ value: { ok: false, why: { key: 'journal.failure.future' } } });
    expect(await call(outside, 'journal:add', { ...record, id: 'two', atMs: ahead })).toMatchObject(
      {
        value: { ok: false },
      },
    );
  });

  it('hears of each change of the history, and of texts where there may be some', async () => {
    const { told, ports } = await started({ savedState: known });
    told.pushed.length = 0;
    await ports.history.keep({
      drafts: [{ kind: 'screen', atMs: NINE_MS, minutes: 5 }],
      amendments: [],
    });
    await until(() => told.pushed.some(({ name }) => name === 'history:changed'));
    expect(told.pushed.some(({ name }) => name === 'journal:changed')).toBe(false);
  });
});

describe('the end', () => {
  it('lets everything go, the buses after the card', async () => {
    const { app, told } = await started({ savedState: known });
    await app.stop();
    expect([...told.disposed].sort()).toEqual(
      [
        ...['history', 'line', 'notifier', 'senses', 'shortcuts', 'tray', 'wakefulness', 'windows'],
      ].sort(),
    );
    expect(told.disposed.indexOf('senses')).toBeGreaterThan(told.disposed.indexOf('notifier'));
  });

  it('hears nobody any more and beats no more', async () => {
    const { app, told, raise, clock } = await started({ savedState: known });
    await app.stop();
    const { beats } = told.counts;
    raise.choice({ type: 'quit' });
    raise.shortcut('calm');
    raise.signal('call', true);
    clock.pass(60 * MINUTE_MS);
    expect(told.counts).toMatchObject({ beats, quits: 0 });
    expect(app.state().session).toBeNull();
  });
});
