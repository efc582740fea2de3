import { act, cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUIET_AFTER_MS, useQuiet } from './use-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const watched = (mayFade = true) =>
  renderHook(({ may }) => useQuiet(may), { initialProps: { may: mayFade } });
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

describe('what stands round a rest', () => {
  it('fades once nobody has stirred for a while', () => {
    const { result } = watched();
    pass(QUIET_AFTER_MS - 1);
    expect(result.current).toBe(false);
    pass(1);
    expect(result.current).toBe(true);
  });

  it.each([
    ['a moved pointer', () => fireEvent.pointerMove(window)],
    ['a key', () => fireEvent.keyDown(window, { key: 'Tab' })],
    ['a press', () => fireEvent.pointerDown(window)],
    ['the focus', () => fireEvent.focusIn(window)],
  ])('is there again at once with %s, and stays as long as before', (_, stir) => {
    const { result } = watched();
    pass(QUIET_AFTER_MS);
    act(() => void stir());
    expect(result.current).toBe(false);
    pass(QUIET_AFTER_MS - 1);
    expect(result.current).toBe(false);
    pass(1);
    expect(result.current).toBe(true);
  });

  it('never fades where it may not, and is there when the rest is over', () => {
    const { result, rerender } = watched(false);
    pass(10 * QUIET_AFTER_MS);
    expect(result.current).toBe(false);
    rerender({ may: true });
    pass(QUIET_AFTER_MS);
    rerender({ may: false });
    expect(result.current).toBe(false);
    rerender({ may: true });
    expect(result.current).toBe(false);
  });
});
