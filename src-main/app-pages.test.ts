import { describe, expect, it, vi } from 'vitest';
import { noScales } from '../src-core/journal/measures.ts';
import { MINUTE_MS } from '../src-core/time/units.ts';
import { NINE_MS } from './testing/fake-ports.ts';
import { call, endEach, known, started } from './testing/running-app.ts';

/** What pages may ask of the app, and what they hear; on an outside that is played. */

endEach();

/** Waits until something holds that another thread answers, or a file that is loaded. */
const until = (holds: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(holds()).toBe(true), { timeout: 20_000, interval: 2 });

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
    const scales = { moment: 'any', ...noScales };
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
