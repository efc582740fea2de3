import { expect, it } from 'vitest';
import { library } from '../../src-core/practice/library.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import type { Ports } from '../ports.ts';
import { createInsightHandlers } from './insight-handlers.ts';

const clock = {
  rate: 1,
  now: () => ({ wallMs: wallMs(5_000), steadyMs: steadyMs(1) }),
  after: () => () => undefined,
};

function handlers(insight: unknown, tags: unknown) {
  const asked: unknown[] = [];
  const store = {
    insight: (question: unknown) => {
      asked.push(question);
      return Promise.resolve(insight);
    },
    list: () => Promise.resolve(tags),
  };
  const history = { store } as unknown as Ports['history'];
  return {
    asked,
    calls: createInsightHandlers({ history, clock, timeZone: () => 'UTC' }, library),
  };
}

it('asks for now and here, and puts the names to the ids', async () => {
  const tags = { ok: true, value: [{ id: 'own-kids', label: 'Kids ill' }] };
  const { asked, calls } = handlers({ ok: true, value: { measure: 'mind' } }, tags);
  const answer = await calls['insight:view']({ measure: 'mind', weeks: 52 });
  expect(asked).toEqual([{ measure: 'mind', weeks: 52, nowMs: 5_000, timeZone: 'UTC', seed: 1 }]);
  expect(answer).toMatchObject({
    ok: true,
    value: { nowMs: 5_000, tags: { 'own-kids': 'Kids ill' }, insight: { measure: 'mind' } },
  });
  expect(answer.ok && Object.keys(answer.value.setups)).toContain('legs-wall');
});

it('says why it cannot, and does without names that cannot be read', async () => {
  const refused = { ok: false, code: 'busy', values: {} };
  const none = handlers(refused, refused);
  expect(await none.calls['insight:view']({ measure: 'pain', weeks: 4 })).toEqual({
    ok: false,
    why: { key: 'journal.failure.busy', values: {} },
  });
  const nameless = handlers({ ok: true, value: {} }, refused);
  expect(await nameless.calls['insight:view']({ measure: 'pain', weeks: 4 })).toMatchObject({
    ok: true,
    value: { tags: {} },
  });
});
