import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { withChange, type PreferenceChange } from '../../../src-core/preferences/change.ts';
import { defaultPreferences } from '../../../src-core/preferences/preferences.ts';
import type { PreferencesView } from '../../../src-core/preferences/view.ts';
import type { AppBridge } from '../../../src-core/ipc/contract.ts';
import { BridgeProvider } from '../../app/bridge.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { createSlowBridge } from '../../testing/slow-bridge.ts';
import { withBridge } from '../../testing/with-bridge.tsx';
import { useBook } from './use-book.ts';

afterEach(cleanup);

it('forgets nothing when what was told earlier is heard later', async () => {
  const bridge = createFakeBridge();
  const heard: PreferencesView[] = [];
  const listeners: ((view: PreferencesView) => void)[] = [];
  // Pushes are kept back: between two processes an answer may overtake them.
  const late = {
    ...bridge,
    on: (name: string, listener: (view: PreferencesView) => void) => {
      if (name !== 'preferences:changed') return () => undefined;
      listeners.push(listener);
      return bridge.on('preferences:changed', (view) => heard.push(view));
    },
  } as unknown as AppBridge;
  const { result } = renderHook(() => useBook(), {
    wrapper: ({ children }) => <BridgeProvider value={late}>{children}</BridgeProvider>,
  });
  await act(() => Promise.resolve());
  expect(result.current.view).not.toBeNull();
  act(() => result.current.set('schedule.stretchMinutes', 60));
  act(() => result.current.set('schedule.stretchMinutes', 75));
  await act(() => Promise.resolve());
  const [first, second] = heard;
  if (first === undefined || second === undefined) throw new Error('nothing was told');
  const drawn = (): number | undefined => result.current.view?.preferences.schedule.stretchMinutes;
  act(() => listeners.forEach((listener) => listener(first)));
  expect(drawn()).toBe(75);
  act(() => listeners.forEach((listener) => listener(second)));
  expect(drawn()).toBe(75);
});

const stretched = (minutes: number, revision: number): PreferencesView => {
  const change: PreferenceChange = { group: 'schedule', field: 'stretchMinutes', value: minutes };
  const preferences = withChange(defaultPreferences, change);
  if (preferences === null) throw new Error('no such stretch');
  return { revision, preferences, undo: null, isKept: true };
};

/** A page whose main has 90 minutes, and what is drawn of it. */
async function opened() {
  const bridge = createSlowBridge();
  const { result, unmount } = renderHook(() => useBook(), { wrapper: withBridge(bridge) });
  await bridge.answer('preferences:view', stretched(90, 1));
  return {
    bridge,
    unmount,
    set: (minutes: number) => act(() => result.current.set('schedule.stretchMinutes', minutes)),
    drawn: () => result.current.view?.preferences.schedule.stretchMinutes,
    hasFailed: () => result.current.hasFailed,
  };
}

it('draws what holds again once main has refused a change', async () => {
  const { bridge, set, drawn } = await opened();
  set(60);
  expect(drawn()).toBe(60);
  await bridge.answer('preferences:change', null);
  await bridge.answer('preferences:view', stretched(90, 1));
  expect(drawn()).toBe(90);
});

it('draws what holds again once main has failed at a change', async () => {
  const { bridge, set, drawn, hasFailed } = await opened();
  set(60);
  await bridge.refuse('preferences:change');
  await bridge.answer('preferences:view', stretched(90, 1));
  expect(drawn()).toBe(90);
  expect(hasFailed()).toBe(false);
});

it('draws the last of two changes throughout, though the first is refused', async () => {
  const { bridge, set, drawn } = await opened();
  set(60);
  set(75);
  await bridge.answer('preferences:change', null);
  // What holds is asked for, but it is not yet what the second change makes of it.
  await bridge.answer('preferences:view', stretched(90, 1));
  expect(drawn()).toBe(75);
  await bridge.answer('preferences:change', stretched(75, 2));
  expect(drawn()).toBe(75);
});

it('neither draws nor asks for what may not be', async () => {
  const { bridge, set, drawn } = await opened();
  set(-5);
  expect(drawn()).toBe(90);
  expect(bridge.asked('preferences:change')).toEqual([]);
});

it('keeps news that overtook the answer to a change made here before', async () => {
  const { bridge, set, drawn } = await opened();
  set(60);
  bridge.push('preferences:changed', stretched(120, 3));
  expect(drawn()).toBe(60);
  await bridge.answer('preferences:change', stretched(60, 2));
  expect(drawn()).toBe(120);
});

it('hears nothing once the page was left', async () => {
  const { bridge, unmount } = await opened();
  unmount();
  expect(bridge.listeners()).toBe(0);
});
