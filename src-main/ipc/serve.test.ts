import { expect, it } from 'vitest';
import type { CallName } from '../../src-core/ipc/names.ts';
import type { Clock } from '../../src-core/time/clock.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { createAnswering, type CallHandlers } from './serve.ts';

/** One call, served; none of the others is asked for. */
function served<N extends CallName>(name: N, handle: CallHandlers[N], rate = 1) {
  const clock = createFakeClock(0);
  const fast: Clock = { ...clock, rate };
  const logged: string[] = [];
  const note = (message: string): void => void logged.push(message);
  const handlers = { [name]: handle } as unknown as CallHandlers;
  const answer = createAnswering(handlers, fast, { info: note, warn: note, error: note });
  const flood = async (count: number): Promise<number> => {
    let answered = 0;
    for (let asked = 0; asked < count; asked += 1) {
      if ((await answer(name, null)).ok) answered += 1;
    }
    return answered;
  };
  return { answer, logged, flood, pass: (ms: number) => clock.pass(ms) };
}

it('answers a call that has its shape, once what is asked has come', async () => {
  const { answer } = served('preferences:export', () => Promise.resolve('saved'));
  expect(await answer('preferences:export', null)).toEqual({ ok: true, value: 'saved' });
});

it.each([
  ['no-such-call', null],
  ['toString', null],
  ['welcome:turn', 'nowhere'],
  ['welcome:turn', 7],
])('refuses %s with %j before anything sees it', async (name, input) => {
  let seen = 0;
  const { answer } = served('welcome:turn', () => {
    seen += 1;
    return null;
  });
  expect(await answer(name, input)).toEqual({ ok: false, code: 'refused' });
  expect(seen).toBe(0);
});

it.each([
  [
    'throws',
    () => {
      throw new Error('secret path');
    },
  ],
  ['rejects', () => Promise.reject(new Error('secret path'))],
])('says no more than that it failed when what is asked %s', async (_, handle) => {
  const { answer, logged } = served('app:notices', handle);
  expect(await answer('app:notices', null)).toEqual({ ok: false, code: 'failed' });
  expect(logged).toHaveLength(1);
});

it('answers sixty calls in a second and refuses the others, second by second', async () => {
  const { flood, pass } = served('app:notices', () => []);
  expect(await flood(200)).toBe(60);
  pass(999);
  expect(await flood(1)).toBe(0);
  pass(1);
  expect(await flood(200)).toBe(60);
});

it('gives no more a second where the clock runs fast', async () => {
  const { flood, pass } = served('app:notices', () => [], 60);
  expect(await flood(200)).toBe(60);
  pass(1_000);
  expect(await flood(200)).toBe(0);
  pass(59_000);
  expect(await flood(200)).toBe(60);
});
