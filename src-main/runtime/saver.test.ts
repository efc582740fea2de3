import { expect, it } from 'vitest';
import { wasCutShort } from '../../src-core/app/run-mark.ts';
import { restoreApp } from '../../src-core/app/state.ts';
import type { Clock } from '../../src-core/time/clock.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { createSaver } from './saver.ts';

const at = { wallMs: wallMs(1_772_400_000_000), steadyMs: steadyMs(0) };
const clock: Clock = { rate: 1, now: () => at, after: () => () => undefined };
const { state } = restoreApp(null, { seed: 7, at, timeZone: 'Europe/Berlin' });

it('what is saved while the system goes down says nothing of an end that nobody asked for', () => {
  let saved: unknown = null;
  const file = {
    load: () => null,
    save: (next: unknown): boolean => {
      saved = next;
      return true;
    },
  };
  const saver = createSaver(file, clock, '4');
  saver.changed(state, true);
  expect(wasCutShort(saved, '4')).toBe(true);
  saver.last(state);
  expect(wasCutShort(saved, '4')).toBe(false);
  saver.changed(state, true);
  saver.now(state);
  expect(wasCutShort(saved, '4')).toBe(false);
});
