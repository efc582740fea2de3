import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { JournalChoices } from '../../../src-core/journal/choices.ts';
import { createSlowBridge } from '../../testing/slow-bridge.ts';
import { withBridge } from '../../testing/with-bridge.tsx';
import { useChoices } from './use-choices.ts';

afterEach(cleanup);

const own = (...labels: readonly string[]): { ok: true; value: JournalChoices } => ({
  ok: true,
  value: { own: labels.map((label) => ({ id: label, label })), used: { tags: [], zones: [] } },
});
const done = { ok: true, value: null } as const;

function choosing() {
  const bridge = createSlowBridge();
  const hook = renderHook(() => useChoices(), { wrapper: withBridge(bridge) });
  const added = (): string => {
    const last = bridge.asked('journal:add').at(-1);
    if (last === undefined) throw new Error('nothing was added');
    return last.id;
  };
  return {
    ...hook,
    bridge,
    added,
    add: (label: string) => {
      let id: Promise<string | null> = Promise.resolve(null);
      act(() => void (id = hook.result.current.addOwn(label)));
      return id;
    },
    labels: () => hook.result.current.choices.own.map(({ label }) => label),
  };
}

it('has a word of one’s own at once and once, whether main tells of it sooner or later', async () => {
  const { bridge, add, added, labels, result } = choosing();
  await bridge.answer('journal:choices', own('garden'));
  const id = add('choir');
  await bridge.answer('journal:add', done);
  expect(await id).toBe(added());
  expect(labels()).toEqual(['choir', 'garden']);
  bridge.push('journal:changed', null);
  const known = own('garden').value;
  const value = { ...known, own: [{ id: added(), label: 'choir' }, ...known.own] };
  await bridge.answer('journal:choices', { ok: true, value });
  expect(labels()).toEqual(['choir', 'garden']);

  void add('choir two');
  bridge.push('journal:changed', null);
  const later = [{ id: added(), label: 'choir two' }, ...result.current.choices.own];
  await bridge.answer('journal:choices', { ok: true, value: { ...known, own: later } });
  await bridge.answer('journal:add', done);
  expect(labels()).toEqual(['choir two', 'choir', 'garden']);
});

it('has no word that could not be kept', async () => {
  const { bridge, add, labels } = choosing();
  await bridge.answer('journal:choices', own('garden'));
  const id = add('choir');
  const why = { key: 'journal.failure.diskFull', values: {} } as const;
  await bridge.answer('journal:add', { ok: false, isLocked: false, why });
  expect(await id).toBeNull();
  expect(labels()).toEqual(['garden']);
});

it('is not put back by an answer that a later one has overtaken', async () => {
  const { bridge, labels } = choosing();
  bridge.push('journal:changed', null);
  await bridge.answer('journal:choices', own('new'), 1);
  await bridge.answer('journal:choices', own('old'));
  expect(labels()).toEqual(['new']);
});
