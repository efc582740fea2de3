import { describe, expect, it } from 'vitest';
import { en } from '../../src-core/words/en.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { TrayChoice } from '../tray-port.ts';
import { call, endEach, known, resting, started, workUntilNudge } from '../testing/running-app.ts';

/** What a person orders from outside: by a second start, by the tray, by a shortcut or by a nudge. */

endEach();

describe('an order of a later start', () => {
  it('opens Today, or the guide while a rest is open', async () => {
    const { app, told } = await started({ savedState: known });
    expect(app.obey({ kind: 'open' })).toEqual({ exitCode: 0, text: en.tray.alreadyRuns });
    expect(told.opened.at(-1)?.[0]).toBe('today');
    const rest = await resting();
    await call(rest.outside, 'session:act', 'pause');
    rest.app.obey({ kind: 'open' });
    expect(rest.told.opened.at(-1)?.[0]).toBe('guide');
    rest.raise.guideClosed();
    rest.app.obey({ kind: 'open' });
    expect(rest.told.opened.at(-1)?.[0]).toBe('today');
  });

  it('starts the practice that is named, and says which there are', async () => {
    const { app, outside } = await resting();
    outside.raise.guideClosed();
    outside.clock.pass(MINUTE_MS);
    const refused = app.obey({ kind: 'start', setupId: 'no-such' });
    expect(refused.exitCode).toBe(2);
    expect(refused.text).toContain('legs-wall');
    expect(app.state().session?.standing).toBe('over');
    expect(app.obey({ kind: 'start', setupId: 'side-lying' }).exitCode).toBe(0);
    expect(app.state().session).toMatchObject({
      standing: 'playing',
      script: { setupId: 'side-lying' },
    });
  });

  it('calms, pauses, notes and declares a call', async () => {
    const { app } = await started({ savedState: known });
    app.obey({ kind: 'pause', until: 30 });
    expect(app.state().schedule.pause).toMatchObject({ until: 30 * MINUTE_MS });
    app.obey({ kind: 'pause', until: 'off' });
    expect(app.state().schedule.pause).toBeNull();
    app.obey({ kind: 'pause', until: 'tomorrow' });
    expect(app.state().schedule.pause).toMatchObject({ kind: 'day' });
    app.obey({ kind: 'note', note: 'travel' });
    expect(app.state().schedule.notes.list).toEqual(['travel']);
    app.obey({ kind: 'in-call', minutes: 20 });
    expect(app.state().schedule.callUntil).toBe(20 * MINUTE_MS);
    app.obey({ kind: 'calm' });
    expect(app.state().session?.standing).toBe('playing');
  });

  it('tells how things stand, in words or as JSON', async () => {
    const { app } = await started({ savedState: known });
    const { text } = app.obey({ kind: 'status', json: false });
    expect(text).toMatch(/\.$/);
    expect(JSON.parse(app.obey({ kind: 'status', json: true }).text)).toMatchObject({
      load: 0,
      nudge: null,
    });
    expect(app.obey({ kind: 'pause', until: 30 }).text).not.toBe(text);
  });

  it('quits', async () => {
    const { app, told } = await started({ savedState: known });
    expect(app.obey({ kind: 'quit' }).exitCode).toBe(0);
    expect(told.counts.quits).toBe(1);
  });
});

describe('a choice in the tray', () => {
  it('pauses for as long as it says, until tomorrow, and no longer', async () => {
    const { app, raise } = await started({ savedState: known });
    raise.choice({ type: 'pause', minutes: 120 });
    expect(app.state().schedule.pause).toMatchObject({ until: 120 * MINUTE_MS });
    raise.choice({ type: 'lift-pause' });
    expect(app.state().schedule.pause).toBeNull();
    raise.choice({ type: 'pause-until-tomorrow' });
    expect(app.state().schedule.pause).toMatchObject({ kind: 'day' });
  });

  it('says what kind of day it is, and takes it back', async () => {
    const { app, raise } = await started({ savedState: known });
    raise.choice({ type: 'note', note: 'deadline', on: true });
    raise.choice({ type: 'note', note: 'deadline', on: false });
    expect(app.state().schedule.notes.list).toEqual([]);
    raise.choice({ type: 'in-call', minutes: 30 });
    expect(app.state().schedule.callUntil).toBe(30 * MINUTE_MS);
    raise.choice({ type: 'in-call', minutes: 0 });
    expect(app.state().schedule.callUntil).toBeNull();
  });

  it('starts what suits how it feels, and says so', async () => {
    const { app, raise } = await resting();
    raise.guideClosed();
    raise.choice({ type: 'start', setupId: null, feeling: 'sore' });
    expect(app.state().session?.why.map(({ key }) => key)).toContain('schedule.why.feeling.sore');
  });

  it('starts the way that is named, or calms', async () => {
    const { app, raise } = await resting();
    raise.guideClosed();
    raise.choice({ type: 'start', setupId: 'side-lying' });
    expect(app.state().session?.script.setupId).toBe('side-lying');
    raise.guideClosed();
    raise.choice({ type: 'calm' });
    expect(app.state().session?.standing).toBe('playing');
  });
});

describe('an answer to a nudge', () => {
  const answers: readonly (readonly [
    Extract<TrayChoice, { type: 'answer' }>['answer'] | 'dismissed',
    string,
  ])[] = [
    ['start', 'started'],
    ['later', 'later'],
    ['not-today', 'not-today'],
    ['dismissed', 'dismissed'],
  ];
  it.each(answers)('is taken for what it is: %s', async (answer, fate) => {
    const { app, outside, raise, told } = await started({ savedState: known });
    const nudgeId = workUntilNudge({ app, outside });
    if (answer === 'dismissed') raise.answer(nudgeId, answer);
    else raise.choice({ type: 'answer', nudgeId, answer });
    expect(app.state().schedule.standing).toBeNull();
    expect(told.kept.flatMap(({ amendments }) => amendments)).toContainEqual(
      expect.objectContaining({
        id: nudgeId,
        changes: expect.objectContaining({ fate }) as unknown,
      }),
    );
    expect(app.state().session !== null).toBe(answer === 'start');
  });
});

describe('a shortcut', () => {
  it('starts whatever suits', async () => {
    const { app, raise } = await started({ savedState: known });
    raise.shortcut('start');
    expect(app.state().session?.standing).toBe('playing');
    expect(app.state().schedule.pause).toBeNull();
  });

  it('pauses for an hour, which outlasts a meeting', async () => {
    const { app, raise } = await started({ savedState: known });
    raise.shortcut('pause');
    expect(app.state().schedule.pause).toMatchObject({ until: 60 * MINUTE_MS });
  });
});
