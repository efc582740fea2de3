import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppBridge, CallOutput } from '../../../src-core/ipc/contract.ts';
import type { SessionPhase } from '../../../src-core/session/view.ts';
import { BridgeProvider } from '../../app/bridge.ts';
import { useToday } from './use-today.ts';

afterEach(cleanup);

type Day = CallOutput<'today:view'>;

/** Main as Today sees it, which answers when the test says so. */
function slowMain() {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const asked: ((day: Day) => void)[] = [];
  const bridge = {
    call: (name: string) =>
      name === 'today:view'
        ? new Promise((resolve) => {
            asked.push((day) => resolve({ ok: true, value: day }));
          })
        : Promise.resolve({ ok: true, value: name === 'app:notices' ? [] : null }),
    on: (name: string, listener: (payload: never) => void) => {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => all.delete(listener);
    },
  } as unknown as AppBridge;
  const hook = renderHook(() => useToday(), {
    wrapper: ({ children }) => <BridgeProvider value={bridge}>{children}</BridgeProvider>,
  });
  return {
    ...hook,
    asked,
    push: (name: string, payload: unknown) =>
      act(() => listeners.get(name)?.forEach((listener) => listener(payload as never))),
    answer: (at: number, name: string) =>
      act(async () => {
        asked[at]?.({ name } as unknown as Day);
        await Promise.resolve();
      }),
    listeners: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

describe('Today', () => {
  it('asks once more for what became new while it was asking, and not for each piece of news', async () => {
    const main = slowMain();
    await waitFor(() => expect(main.asked).toHaveLength(1));
    for (let news = 0; news < 3; news += 1) main.push('history:changed', null);
    expect(main.asked).toHaveLength(1);
    await main.answer(0, 'before');
    expect(main.asked).toHaveLength(2);
    await main.answer(1, 'after');
    expect(main.asked).toHaveLength(2);
    expect(main.result.current.day).toEqual({ name: 'after' });
  });

  it.each<readonly [SessionPhase, boolean]>([
    ['preparing', true],
    ['running', true],
    ['paused', true],
    ['exiting', true],
    ['reflecting', true],
    ['done', false],
    ['stopped', false],
  ])('knows whether a rest goes on: %s', async (phase, isResting) => {
    const main = slowMain();
    await waitFor(() => expect(main.asked).toHaveLength(1));
    main.push('session:changed', { phase });
    expect(main.result.current.isResting).toBe(isResting);
  });

  it('hears nobody any more once it is left', async () => {
    const main = slowMain();
    await waitFor(() => expect(main.asked).toHaveLength(1));
    main.unmount();
    expect(main.listeners()).toBe(0);
  });
});
