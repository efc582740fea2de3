import { expect, it } from 'vitest';
import { lastOfTurn } from './last-of-turn.ts';

const never = (cause: unknown): void => {
  throw cause;
};

it('hands on what came last in a turn, and nothing that came before it', async () => {
  const taken: string[] = [];
  const give = lastOfTurn<string>((value) => taken.push(value), never);
  give('a');
  give('b');
  expect(taken).toEqual([]);
  await Promise.resolve();
  give('c');
  await Promise.resolve();
  expect(taken).toEqual(['b', 'c']);
});

it('goes on after one that could not be taken', async () => {
  const taken: string[] = [];
  const causes: unknown[] = [];
  const give = lastOfTurn<string>(
    (value) => {
      if (value === 'bad') throw new Error('not this one');
      taken.push(value);
    },
    (cause) => causes.push(cause),
  );
  give('bad');
  await Promise.resolve();
  give('good');
  await Promise.resolve();
  expect(causes).toEqual([new Error('not this one')]);
  expect(taken).toEqual(['good']);
});
