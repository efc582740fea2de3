import { expect, it } from 'vitest';
import { parseArgs } from './simulate-args.ts';

it.each([
  [[], 'no trace given'],
  [['a.json', 'b.json', 'c.json'], 'one trace at a time, not also b.json, c.json'],
  [['a.json', '--tz'], '--tz needs a value'],
  [['a.json', '--prefs', '--json'], '--prefs needs a value'],
  [['a.json', '--loud'], 'unknown option --loud'],
])('says what is wrong with %j', (args, said) => {
  expect(parseArgs(args)).toBe(said);
});

it('takes the options in any order', () => {
  const asked = { file: 'a.json', preferences: 'p.json', zone: 'Asia/Tokyo', json: true };
  expect(parseArgs(['--tz', 'Asia/Tokyo', '--json', 'a.json', '--prefs', 'p.json'])).toEqual(asked);
  expect(parseArgs(['a.json'])).toEqual({
    file: 'a.json',
    preferences: null,
    zone: null,
    json: false,
  });
});
