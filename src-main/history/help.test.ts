import { beforeEach, expect, it } from 'vitest';
import type { HelpQuestion, WhatHelped } from '../../src-core/journal/insight/what-helped.ts';
import type { RecordKind } from '../../src-core/journal/records.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import type { History } from '../ports.ts';
import { createHelp } from './help.ts';

type Told = { readonly ok: true; readonly value: WhatHelped } | { readonly ok: false };
let questions: HelpQuestion[];
let answers: ((answer: Told) => void)[];
let listeners: Set<(kinds: ReadonlySet<RecordKind> | null) => void>;
let changes: number;

const calm = (calmDays: number): Told => ({ ok: true, value: { relief: {}, calmDays } });
const settled = () => new Promise((resolve) => setImmediate(resolve));

function help() {
  const history = {
    store: {
      helped: (question: HelpQuestion) => {
        questions.push(question);
        return new Promise((resolve) => answers.push(resolve));
      },
    },
    onChanged: (listener: (kinds: ReadonlySet<RecordKind> | null) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as History;
  const clock = {
    rate: 1,
    now: () => ({ wallMs: wallMs(1_000), steadyMs: steadyMs(1) }),
    after: () => () => undefined,
  };
  return createHelp({ history, clock, timeZone: () => 'Europe/Berlin' }, () => (changes += 1));
}

beforeEach(() => {
  questions = [];
  answers = [];
  listeners = new Set();
  changes = 0;
});

it('knows nothing until the history has answered, and tells once it has', async () => {
  const it = help();
  it.ask();
  expect(it.current()).toEqual({ relief: {}, calmDays: 0 });
  expect(questions).toEqual([{ nowMs: 1_000, timeZone: 'Europe/Berlin' }]);
  answers[0]?.(calm(3));
  await settled();
  expect([it.current().calmDays, changes]).toEqual([3, 1]);
});

it('asks one question at a time, and once more when something changed meanwhile', async () => {
  const it = help();
  it.ask();
  it.ask();
  it.ask();
  expect(questions).toHaveLength(1);
  answers[0]?.(calm(3));
  await settled();
  expect(questions).toHaveLength(2);
  answers[1]?.(calm(3));
  await settled();
  expect([questions.length, changes]).toEqual([2, 1]);
});

it('asks when check-ins or rests have changed, and leaves the history in peace for all else', () => {
  const it = help();
  const tell = (kinds: readonly RecordKind[] | null) => {
    for (const listener of listeners) listener(kinds === null ? null : new Set(kinds));
  };
  tell(['screen', 'nudge']);
  expect(questions).toHaveLength(0);
  tell(['check-in']);
  expect(questions).toHaveLength(1);
  it.stop();
  expect(listeners.size).toBe(0);
});

it('keeps what it knew where the history cannot be read', async () => {
  const it = help();
  it.ask();
  answers[0]?.(calm(5));
  await settled();
  it.ask();
  answers[1]?.({ ok: false });
  await settled();
  expect([it.current().calmDays, changes]).toEqual([5, 1]);
});
