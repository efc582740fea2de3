import { describe, expect, it } from 'vitest';
import type { CallName } from '../../src-core/ipc/names.ts';
import { library } from '../../src-core/practice/library.ts';
import { emptyReflection } from '../../src-core/session/reflection.ts';
import { DAY_MS } from '../../src-core/time/units.ts';
import { NINE_MS, type FakeOutside } from '../testing/fake-ports.ts';
import {
  call,
  endEach,
  known,
  noticesOf,
  resting,
  started,
  workUntilNudge,
} from '../testing/running-app.ts';

/** That each call of a page arrives where it should. */

endEach();

const asked = async (outside: FakeOutside, name: CallName, input: unknown = null) => {
  const reply = await call(outside, name, input);
  return reply.ok ? reply.value : undefined;
};

describe('calls of the guide', () => {
  it('tell of the rest as it is now, and change how it is played', async () => {
    const { outside, app } = await resting();
    outside.clock.pass(3_000);
    expect(await asked(outside, 'session:view')).toMatchObject({ elapsedMs: 3_000, length: 5 });
    await asked(outside, 'session:choose', { length: 10, eyesClosed: true });
    expect(app.state().session).toMatchObject({ length: 10, choices: { eyesClosed: true } });
    await asked(outside, 'session:act', 'pause');
    expect(app.state().session?.standing).toBe('paused');
  });

  it('take what is said after the rest, and close the guide', async () => {
    const { outside, app, told } = await resting();
    outside.clock.pass(90_000);
    await asked(outside, 'session:act', 'end');
    await asked(outside, 'session:act', 'end');
    expect(app.state().session?.standing).toBe('reflecting');
    await asked(outside, 'session:reflect', { ...emptyReflection, pain: 2 });
    expect(app.state().session?.standing).toBe('over');
    expect(told.counts.guideClosings).toBe(1);
    expect(told.kept.flatMap(({ drafts }) => drafts)).toContainEqual(
      expect.objectContaining({ kind: 'check-in', pain: 2 }),
    );
  });

  it('take answers about safety, their confirmation, and a start that waited for them', async () => {
    const { outside, app } = await started({ savedState: known });
    await asked(outside, 'session:start', { setupId: 'legs-chair', length: 10 });
    expect(app.state().pending).toEqual({ setupId: 'legs-chair', length: 10 });
    expect(await asked(outside, 'safety:view')).toMatchObject({
      pending: { setupId: 'legs-chair' },
    });
    await asked(outside, 'safety:confirm', { kind: 'leave' });
    expect(app.state().pending).toBeNull();
  });
});

describe('calls of the home window', () => {
  it('tell how the day stands, and act on it as the tray does', async () => {
    const { outside, app } = await started({ savedState: known });
    await asked(outside, 'schedule:act', { type: 'note', note: 'travel', on: true });
    expect(app.state().schedule.notes.list).toEqual(['travel']);
    expect(await asked(outside, 'schedule:view')).toMatchObject({ notes: ['travel'] });
  });

  it('keep a tap of how it is, change it, and take it back', async () => {
    const { outside, history } = await started({ savedState: known });
    expect(await asked(outside, 'today:view')).toMatchObject({ isFirst: true, latest: null });
    expect(await asked(outside, 'today:check-in', { tension: 6 })).toMatchObject({
      isFirst: true,
      latest: { tension: 6 },
    });
    expect(history.engine.list('check-in', {})).toMatchObject([{ tension: 6 }]);
    expect(await asked(outside, 'today:check-in', { tension: null })).toMatchObject({
      latest: null,
    });
    history.engine.append([{ kind: 'screen', atMs: NINE_MS - DAY_MS, minutes: 5 }]);
    expect(await asked(outside, 'today:view')).toMatchObject({ isFirst: false });
  });

  it('take two quick taps as two: the second looks at what the first has left', async () => {
    const { outside, history } = await started({ savedState: known });
    await Promise.all([
      outside.call('today:check-in', { tension: 6 }),
      outside.call('today:check-in', { tension: 4 }),
    ]);
    expect(history.engine.list('check-in', {}).map(({ tension }) => tension)).toEqual([4]);
  });

  it('say what went wrong with a tap', async () => {
    const { outside } = await started({ savedState: known });
    outside.keepNotices = [{ key: 'journal.failure.diskFull', values: {} }];
    await asked(outside, 'today:check-in', { tension: 6 });
    expect(await noticesOf(outside)).toEqual(['journal.failure.diskFull']);
  });

  it('follow the first run', async () => {
    const { outside, app } = await started();
    expect(await asked(outside, 'welcome:view')).toEqual({ step: 'hello', isOver: false });
    await asked(outside, 'welcome:turn', 'safety');
    expect(await asked(outside, 'welcome:view')).toEqual({ step: 'safety', isOver: false });
    await asked(outside, 'welcome:turn', null);
    expect(app.state().welcome.isOver).toBe(true);
  });

  it('name the practice files that were left out', async () => {
    const { outside } = await started({
      savedState: known,
      practiceTexts: [{ file: 'mine.json', text: '{' }],
    });
    expect(await asked(outside, 'practice:skipped')).toMatchObject([{ file: 'mine.json' }]);
  });

  it('know a practice of one’s own by name, in what was rested and in what is open', async () => {
    const seated = library.find(({ setup }) => setup.id === 'seated-breath');
    const text = JSON.stringify(seated).replaceAll('"seated-breath"', '"window-seat"');
    const { outside, app } = await started({
      savedState: known,
      practiceTexts: [{ file: 'mine.json', text }],
    });
    app.obey({ kind: 'start', setupId: 'window-seat' });
    expect(app.state().session?.script.setupId).toBe('window-seat');
    const sessionId = app.state().session?.sessionId ?? '';
    const places = { sessionId, zones: [], tags: [] };
    await asked(outside, 'journal:add', {
      kind: 'entry',
      id: 'one',
      atMs: null,
      text: 'soft',
      ...places,
    });
    expect(
      await asked(outside, 'journal:leaf', { words: '', tag: null, zone: null, beyond: null }),
    ).toMatchObject({ value: { rests: [{ id: sessionId, title: seated?.script.title }] } });
    expect(await asked(outside, 'today:view')).toMatchObject({
      titles: { 'window-seat': seated?.script.title },
    });
  });
});

describe('calls about the system', () => {
  it('set what starts with the computer', async () => {
    const { outside, told, ports } = await started({ savedState: known });
    await asked(outside, 'autostart:set', { isOn: true });
    await asked(outside, 'autostart:set', { isOn: false });
    expect(told.autostart).toEqual([true, false]);
    expect(await asked(outside, 'autostart:view')).toEqual(ports.autostart.view());
    expect(await asked(outside, 'shortcuts:view')).toEqual(ports.shortcuts.view());
    expect(await asked(outside, 'app:about')).toEqual({ ...ports.about, isReviewed: false });
  });

  it('show the nudge in its own window, and hand on what is pressed there', async () => {
    const { outside, app, told } = await started({ savedState: known });
    expect(await asked(outside, 'nudge:card')).toBeNull();
    workUntilNudge({ app, outside });
    const { title, body, actions } = told.cards.at(-1) ?? {};
    expect(await asked(outside, 'nudge:card')).toEqual({ title, body, actions });
    await asked(outside, 'nudge:answer', 'not-today');
    expect(told.pressed).toEqual(['not-today']);
  });

  it('tell a page’s printer that the page has drawn itself', async () => {
    const { outside, told } = await started({ savedState: known });
    await asked(outside, 'data:summary-drawn');
    expect(told.counts.drawn).toBe(1);
  });
});
