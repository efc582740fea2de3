import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../src-core/preferences/preferences.ts';
import { safetyItems } from '../../src-core/safety/items.ts';
import { emptyReflection } from '../../src-core/session/reflection.ts';
import { en } from '../../src-core/words/en.ts';
import {
  call,
  endEach,
  known,
  noticesOf,
  resting,
  settled,
  started,
  workUntilNudge,
} from '../testing/running-app.ts';

/** What the orders of the core do outside. */

endEach();

describe('a nudge', () => {
  it('carries its reason, its buttons, and where they are when they cannot be shown', async () => {
    const { told, ...all } = await started({ savedState: known });
    workUntilNudge(all);
    const card = told.cards.at(-1);
    expect(card?.actions).toEqual([
      { id: 'start', label: en.nudge.start },
      { id: 'later', label: en.nudge.later },
      { id: 'not-today', label: en.nudge.notToday },
    ]);
    expect(card?.title).toBe(en.nudge.title);
    expect(card?.bodyWithoutButtons).toBe(`${card?.body ?? ''} ${en.nudge.withoutButtons}`);
  });

  it.each([true, false])('chimes if it may: %s', async (chime) => {
    const { told, ...all } = await started({
      savedState: known,
      preferences: {
        ...defaultPreferences,
        schedule: { ...defaultPreferences.schedule, chime },
      },
    });
    workUntilNudge(all);
    expect(told.cards.at(-1)?.mayChime).toBe(chime);
  });

  it('is taken back once a rest is asked for elsewhere', async () => {
    const { told, raise, ...all } = await started({ savedState: known });
    const nudgeId = workUntilNudge(all);
    raise.choice({ type: 'calm' });
    expect(told.withdrawn).toContain(nudgeId);
  });

  it('that cannot be shown is put off, kept as failed, and told once', async () => {
    const { app, outside, told } = await started({ savedState: known });
    outside.showOutcome = { shown: false, why: 'nobody shows them' };
    const nudgeId = workUntilNudge({ app, outside });
    await settled();
    expect(app.state().schedule.standing).toBeNull();
    expect(told.kept.flatMap(({ amendments }) => amendments)).toMatchObject([
      { kind: 'nudge', id: nudgeId, changes: { fate: 'failed' } },
    ]);
    expect(await noticesOf(outside)).toEqual(['notices.noNotifications']);
    expect(await call(outside, 'sight:view', null)).toMatchObject({
      value: { nudges: { way: null } },
    });
  });

  it('that nobody wants shown any more is no fault', async () => {
    const { app, outside } = await started({ savedState: known });
    outside.showOutcome = { shown: false, why: 'taken back', isTakenBack: true };
    const nudgeId = workUntilNudge({ app, outside });
    await settled();
    expect(app.state().schedule.standing?.nudge.id).toBe(nudgeId);
    expect(await noticesOf(outside)).toEqual([]);
  });

  it('says how it was shown', async () => {
    const { app, outside } = await started({ savedState: known });
    workUntilNudge({ app, outside });
    await settled();
    expect(await call(outside, 'sight:view', null)).toMatchObject({
      value: { nudges: { way: 'own-window', carriesButtons: true } },
    });
  });
});

describe('a rest that may not be', () => {
  it('is refused with its reason, on Today', async () => {
    const { outside, told, raise } = await started({ savedState: known });
    for (const item of safetyItems) await call(outside, 'safety:answer', { item, value: 'yes' });
    raise.choice({ type: 'start', setupId: null });
    expect(told.opened.at(-1)?.[0]).toBe('today');
    expect(await noticesOf(outside)).toHaveLength(1);
  });
});

describe('what is kept', () => {
  it('of a nudge or a rest changes no journal, what was said after a rest does', async () => {
    const { outside, told } = await resting();
    const journalPushes = () => told.pushed.filter(({ name }) => name === 'journal:changed').length;
    await settled();
    expect([told.kept.length > 0, journalPushes()]).toEqual([true, 0]);
    outside.clock.pass(90_000);
    await call(outside, 'session:act', 'end');
    await call(outside, 'session:act', 'end');
    await call(outside, 'session:reflect', { ...emptyReflection, tension: 3, mind: 2 });
    expect(told.kept.at(-1)?.drafts).toMatchObject([{ kind: 'check-in', tension: 3, mind: 2 }]);
    await expect.poll(journalPushes, { timeout: 20_000, interval: 2 }).toBe(1);
  });

  it('says what went wrong with it', async () => {
    const { outside } = await started({ savedState: known });
    outside.keepNotices = [{ key: 'journal.failure.diskFull', values: {} }];
    outside.raise.choice({ type: 'calm' });
    await settled();
    expect(await noticesOf(outside)).toEqual(['journal.failure.diskFull']);
  });
});
