import { expect, it } from 'vitest';
import { newElsewhere, restoredElsewhere } from './elsewhere.ts';

const rest = (id: string, endedWallMs = 1) => ({
  id,
  endedWallMs,
  restedMs: 300_000,
  finished: true,
});

it('a rest that is told again is counted once, and the earlier one first', () => {
  const first = newElsewhere([], [rest('b', 5), rest('a', 2), rest('b', 5)]);
  expect(first.fresh.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(newElsewhere(first.known, [rest('a', 2), rest('c', 9)]).fresh.map(({ id }) => id)).toEqual(
    ['c'],
  );
  expect(newElsewhere(first.known, [rest('a', 2)]).known).toBe(first.known);
});

it('what is known stays short, and a damaged list begins anew', () => {
  const many = Array.from({ length: 100 }, (_, at) => rest(`r${String(at)}`, at));
  const { known } = newElsewhere([], many);
  expect(known).toHaveLength(64);
  expect(restoredElsewhere(known)).toEqual(known);
  expect(restoredElsewhere(['not an id!', 3])).toEqual([]);
  expect(restoredElsewhere(undefined)).toEqual([]);
});
