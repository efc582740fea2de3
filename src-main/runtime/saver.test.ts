import { describe, expect, it } from 'vitest';
import { wasCutShort } from '../../src-core/app/run-mark.ts';
import { restoreApp } from '../../src-core/app/state.ts';
import type { Clock } from '../../src-core/time/clock.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { createSaver } from './saver.ts';

const at = { wallMs: wallMs(1_772_400_000_000), steadyMs: steadyMs(0) };
const clock: Clock = { rate: 1, now: () => at, after: () => () => undefined };
const { state } = restoreApp(null, { seed: 7, at, timeZone: 'Europe/Berlin' });

function onFile() {
  const saved: unknown[] = [];
  const file = {
    load: () => null,
    save: (next: unknown): boolean => {
      saved.push(next);
      return true;
    },
  };
  const failed = (cause: unknown): never => {
    throw cause;
  };
  const saver = createSaver({ file, clock, loginSession: '4', failed });
  return { saver, saved };
}

describe('the saver', () => {
  it('says nothing of an end that nobody asked for in what it saves while the system goes down', async () => {
    const { saver, saved } = onFile();
    saver.changed(state, true);
    await Promise.resolve();
    expect(wasCutShort(saved.at(-1), '4')).toBe(true);
    saver.last(state);
    expect(wasCutShort(saved.at(-1), '4')).toBe(false);
    saver.changed(state, true);
    await Promise.resolve();
    saver.now(state);
    expect(saved).toHaveLength(4);
    expect(wasCutShort(saved.at(-2), '4')).toBe(false);
    expect(wasCutShort(saved.at(-1), '4')).toBe(false);
  });

  it('saves what lasts once a turn, though passing time came after it', async () => {
    const { saver, saved } = onFile();
    saver.changed(state, false);
    await Promise.resolve();
    expect(saved).toHaveLength(1);
    saver.changed(state, true);
    saver.changed(state, true);
    saver.changed(state, false);
    await Promise.resolve();
    expect(saved).toHaveLength(2);
    saver.changed(state, false);
    await Promise.resolve();
    expect(saved).toHaveLength(2);
  });
});
