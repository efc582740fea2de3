import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../src-core/time/units.ts';
import { NINE_MS } from '../testing/fake-ports.ts';
import { endEach, known, noticesOf, resting, started } from '../testing/running-app.ts';

/** What the next start makes of what the last one saved. */

endEach();

const run = (isOver: boolean, loginSession: string) => ({
  savedState: { ...known, run: { isOver, loginSession } },
});

describe('a start', () => {
  it('says that the saved day could not be read, and begins anew', async () => {
    const { outside, app } = await started({ savedState: { ...known, schedule: { version: 1 } } });
    expect(await noticesOf(outside)).toEqual(['notices.stateReset']);
    expect(app.state().schedule.at.wallMs).toBe(NINE_MS);
  });

  it.each([
    ['was cut short', run(false, 'c1'), ['notices.cutShort']],
    ['was asked to end', run(true, 'c1'), []],
    ['ended with another login', run(false, 'c0'), []],
  ])('after one that %s says so: %j', async (_, options, keys) => {
    expect(await noticesOf((await started(options)).outside)).toEqual(keys);
  });

  it('says what there was to say when the history was opened', async () => {
    const key = 'journal.notice.restored';
    const { outside, told } = await started({
      savedState: known,
      openingNotices: [{ key, values: {} }],
    });
    expect(await noticesOf(outside)).toEqual([key]);
    expect(told.pushed.filter(({ name }) => name === 'app:noticed')).toHaveLength(1);
  });

  it('believes no signal that the last run heard', async () => {
    const { app, raise, told } = await started({ savedState: known });
    raise.signal('call', true);
    app.save();
    const { app: next } = await started({ savedState: told.savedStates.at(-1) });
    expect(next.state().schedule.signals.call).toBe('unknown');
  });

  it('knows what the first sample says before anybody looks', async () => {
    const { app, told } = await started({ savedState: known });
    expect(told.counts).toMatchObject({ beats: 1, backUps: 1 });
    expect(app.state().schedule.sample).toBe(0);
  });

  it('counts a rest for what it was that ended unseen long ago', async () => {
    const { app, told, clock } = await resting();
    clock.pass(2 * MINUTE_MS);
    app.save();
    const saved = told.savedStates.at(-1);
    const next = await started({ savedState: saved, startWallMs: NINE_MS + 2 * HOUR_MS });
    expect(next.app.state().session).toBeNull();
    expect(next.told.opened).toEqual([]);
    expect(next.told.kept.flatMap(({ amendments }) => amendments)).toMatchObject([
      { kind: 'session', changes: { end: 'other' } },
    ]);
  });
});
