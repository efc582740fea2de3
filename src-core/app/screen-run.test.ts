import { describe, expect, it } from 'vitest';
import type { Draft } from '../journal/records.ts';
import { HOUR_MS, MINUTE_MS } from '../time/units.ts';
import { advanceScreen, restoredScreen, type ScreenRun } from './screen-run.ts';

const START_MS = 1_780_000_000_000;

/** Lives through minutes, each told active (#) or not (.), and gives what was kept. */
function live(minutes: string, begin: ScreenRun | null = null) {
  let run = begin;
  const drafts: Draft<'screen'>[] = [];
  for (let at = 0; at < minutes.length; at += 1) {
    const mark = minutes[at];
    const wallMs = START_MS + at * MINUTE_MS;
    const step = advanceScreen(run, mark === '#', wallMs, () => `run-${String(at)}`);
    run = step.run;
    drafts.push(...step.drafts);
  }
  return { run, drafts };
}
const kept = (drafts: readonly Draft<'screen'>[]) =>
  [...new Map(drafts.map((draft) => [draft.id, draft])).values()].map(({ atMs, minutes }) => [
    (atMs - START_MS) / MINUTE_MS,
    minutes,
  ]);

describe('time at the screen', () => {
  it('is told as runs without a gap', () => {
    expect(kept(live('.####..###.').drafts)).toEqual([
      [1, 3],
      [7, 2],
    ]);
  });

  it('leaves nothing for a glance', () => {
    expect(live('.#.#.').drafts).toEqual([]);
  });

  it('is written every ten minutes under one id, so that a power cut costs no more', () => {
    const { drafts, run } = live('#'.repeat(36));
    expect(drafts.map(({ minutes }) => minutes)).toEqual([10, 20, 30]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
    expect(run?.keptMinutes).toBe(30);
  });

  it('ends where beats were missing or the clock was set back', () => {
    const { run } = live('####');
    for (const wallMs of [START_MS + 20 * MINUTE_MS, START_MS - MINUTE_MS]) {
      const step = advanceScreen(run, true, wallMs, () => 'next');
      expect(step.drafts).toMatchObject([{ minutes: 3 }]);
      expect(step.run).toMatchObject({ id: 'next', fromWallMs: wallMs, keptMinutes: 0 });
      expect(advanceScreen(run, false, wallMs, () => 'next').run).toBeNull();
    }
  });

  it('is never longer than a day in one run', () => {
    const { drafts } = live('#'.repeat((25 * HOUR_MS) / MINUTE_MS));
    expect(Math.max(...drafts.map(({ minutes }) => minutes))).toBeLessThanOrEqual(1_440);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(2);
  });

  it('is taken up again from a saved state, and given up where that is damaged', () => {
    const { run } = live('######');
    expect(restoredScreen(JSON.parse(JSON.stringify(run)))).toEqual(run);
    expect(restoredScreen({ ...run, fromWallMs: 'yesterday' })).toBeNull();
    expect(restoredScreen(undefined)).toBeNull();
  });
});
