import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { SightView } from '../../src-core/sight/view.ts';
import { createSlowBridge } from '../testing/slow-bridge.ts';
import { withBridge } from '../testing/with-bridge.tsx';
import { useSight } from './use-sight.ts';

afterEach(cleanup);

const facts: readonly Fact[] = ['microphone', 'camera', 'full-screen'];
const seeing = (...off: readonly Fact[]): SightView => ({
  lines: facts.map((fact) => ({
    fact,
    isOn: !off.includes(fact),
    hasSource: true,
    value: null,
    source: null,
    ageMs: null,
  })),
  idle: null,
  timeZone: 'Europe/Berlin',
  nudges: { way: null, carriesButtons: true, trial: 'none' },
});

function looking() {
  const bridge = createSlowBridge();
  const hook = renderHook(() => useSight(), { wrapper: withBridge(bridge) });
  return {
    ...hook,
    bridge,
    set: (fact: Fact, isOn: boolean) => act(() => hook.result.current.setOn(fact, isOn)),
    off: () => bridge.asked('preferences:change').map(({ value }) => value),
    drawnOff: () =>
      hook.result.current.sight?.lines.filter(({ isOn }) => !isOn).map(({ fact }) => fact),
  };
}

it('keeps both of two switches that are turned before main has told of the first', async () => {
  const { bridge, set, off } = looking();
  await bridge.answer('sight:view', seeing('full-screen'));
  set('microphone', false);
  set('camera', false);
  set('full-screen', true);
  expect(off()).toEqual([
    ['microphone', 'full-screen'],
    ['microphone', 'camera', 'full-screen'],
    ['microphone', 'camera'],
  ]);
});

it('goes on from what main tells once it has answered, where that is something else', async () => {
  const { bridge, set, off } = looking();
  await bridge.answer('sight:view', seeing());
  set('microphone', false);
  await bridge.answer('preferences:change', null);
  bridge.push('sight:changed', seeing('camera'));
  set('full-screen', false);
  expect(off().at(-1)).toEqual(['camera', 'full-screen']);
});

it('shows what was told while the first answer was under way', async () => {
  const { bridge, drawnOff, unmount } = looking();
  bridge.push('sight:changed', seeing('camera'));
  await bridge.answer('sight:view', seeing());
  expect(drawnOff()).toEqual(['camera']);
  unmount();
  expect(bridge.listeners()).toBe(0);
});
