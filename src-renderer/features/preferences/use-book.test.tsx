import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { PreferencesView } from '../../../src-core/preferences/view.ts';
import type { AppBridge } from '../../../src-core/ipc/contract.ts';
import { BridgeProvider } from '../../app/bridge.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
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
  await waitFor(() => expect(result.current.view).not.toBeNull());
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

it('draws again what holds where main refuses a change', async () => {
  const bridge = createFakeBridge();
  const refusing = {
    ...bridge,
    call: (name: string, input: unknown) =>
      name === 'preferences:change'
        ? Promise.resolve({ ok: true, value: null })
        : bridge.call(name as 'preferences:view', input as null),
  } as unknown as AppBridge;
  const { result } = renderHook(() => useBook(), {
    wrapper: ({ children }) => <BridgeProvider value={refusing}>{children}</BridgeProvider>,
  });
  await waitFor(() => expect(result.current.view).not.toBeNull());
  const drawn = (): number | undefined => result.current.view?.preferences.schedule.stretchMinutes;
  const before = drawn();
  act(() => result.current.set('schedule.stretchMinutes', 60));
  expect(drawn()).toBe(60);
  await waitFor(() => expect(drawn()).toBe(before));
});
