import { expect, it, vi } from 'vitest';
import v8 from 'node:v8';
import { withFastCode } from './code-size.ts';

it('code is made fast for as long as the work lasts, and no longer when it fails', () => {
  const set = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => undefined);
  const flags = () => set.mock.calls.map(([flag]) => flag);
  const fast = '--max-optimized-bytecode-size=61440';
  const small = '--max-optimized-bytecode-size=0';
  expect(withFastCode(() => flags())).toEqual([fast]);
  expect(flags()).toEqual([fast, small]);
  expect(() =>
    withFastCode(() => {
      throw new Error('full');
    }),
  ).toThrow('full');
  expect(flags().at(-1)).toBe(small);
  set.mockRestore();
});
