import { expect, it } from 'vitest';
import { replayContext, unusedIn } from './standard-context.ts';

it.each([
  [{}, []],
  [{ stretchMinutes: 60, holds: { typing: false } }, []],
  [{ stretchMinutes: 'long', nonsense: 1 }, ['stretchMinutes', 'nonsense']],
  [{ holds: { typing: 'no' } }, ['holds.typing']],
])('says what of %j cannot be used', (given, unused) => {
  expect(unusedIn(given, replayContext(given).preferences)).toEqual(unused);
});
