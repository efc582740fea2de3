import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PressGuard } from './press-guard.tsx';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pressed = vi.fn<(name: string) => void>();
function page(shown: string, isNew = false) {
  return (
    <PressGuard shown={shown} isNew={isNew}>
      <button onClick={() => pressed('one')}>one</button>
      <button onClick={() => pressed('two')}>two</button>
      <label>
        <input type="checkbox" />
        tick
      </label>
      <label>
        <input type="checkbox" />
        tock
      </label>
    </PressGuard>
  );
}
const open = (isNew = false) => {
  pressed.mockClear();
  const { rerender } = render(page('a', isNew));
  vi.advanceTimersByTime(isNew ? 0 : 5_000);
  return rerender;
};
const click = (name: string): void => void fireEvent.click(screen.getByText(name));
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the guard before the answers', () => {
  it('lets one press of a double click through, also where the second falls on another button', () => {
    open();
    click('one');
    vi.advanceTimersByTime(599);
    click('two');
    expect(pressed.mock.calls).toEqual([['one']]);
    vi.advanceTimersByTime(600);
    click('two');
    expect(pressed.mock.calls).toEqual([['one'], ['two']]);
  });

  it('lets nothing through to somebody who hammers', () => {
    open();
    for (let i = 0; i < 30; i += 1) {
      click('one');
      vi.advanceTimersByTime(200);
    }
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('answers nothing on a page that has just come, or just changed', () => {
    const rerender = open(true);
    vi.advanceTimersByTime(599);
    click('one');
    vi.advanceTimersByTime(600);
    act(() => rerender(page('b')));
    vi.advanceTimersByTime(599);
    click('one');
    expect(pressed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    click('one');
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('takes a held key for nothing', () => {
    open();
    const held = { key: 'Enter', repeat: true };
    expect(fireEvent.keyDown(screen.getByText('one'), held)).toBe(false);
    expect(fireEvent.keyDown(screen.getByText('one'), { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(screen.getByText('one'), { ...held, key: 'Tab' })).toBe(true);
  });

  it('keeps a tick that was double-clicked, and lets ticks follow each other quickly', () => {
    open();
    click('tick');
    click('tick');
    click('tock');
    expect([box('tick').checked, box('tock').checked]).toEqual([true, true]);
    vi.advanceTimersByTime(600);
    click('tick');
    expect(box('tick').checked).toBe(false);
  });
});
