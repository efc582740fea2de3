import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AskedRest, DayView } from '../../../src-core/today/view.ts';
import { createWords } from '../../app/words.ts';
import { AfterRest } from './after-rest.tsx';

beforeAll(() => createWords('en'));
afterEach(cleanup);

const rest: AskedRest = { sessionId: 's1', setupId: 'child', felt: null, worse: null };
const day = (lastRest: AskedRest | null): DayView => ({
  timeZone: 'UTC',
  picture: null,
  titles: { child: { plain: 'My way' } },
  isFirst: false,
  latest: null,
  lastRest,
  ways: [],
});
/** Today as it is told of this rest, and what it says in turn. */
function today(lastRest: AskedRest | null) {
  const onSay = vi.fn();
  const { rerender } = render(<AfterRest day={day(lastRest)} onSay={onSay} />);
  return {
    onSay,
    tell: (next: AskedRest | null) =>
      act(() => rerender(<AfterRest day={day(next)} onSay={onSay} />)),
  };
}
const word = (name: string): HTMLElement => screen.getByRole('radio', { name });

describe('what Today asks after a rest', () => {
  it('is nothing where there was none, or where it was said already', () => {
    const { tell } = today(null);
    expect(screen.queryByRole('radio')).toBeNull();
    tell({ ...rest, felt: 'softer' });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('names the rest, takes one tap, and may be changed while the page stands', () => {
    const { onSay, tell } = today(rest);
    expect(screen.getByText('My way')).toBeTruthy();
    fireEvent.click(word('softer'));
    expect(onSay).toHaveBeenLastCalledWith('s1', { felt: 'softer', worse: null });
    tell({ ...rest, felt: 'softer' });
    expect(screen.getByText('Kept.')).toBeTruthy();
    fireEvent.click(word('the same'));
    expect(onSay).toHaveBeenLastCalledWith('s1', { felt: 'same', worse: null });
    tell({ ...rest, sessionId: 's2', felt: 'same' });
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('is whether it hurts more, where "tighter" was left half said', () => {
    const { onSay } = today({ ...rest, felt: 'tighter' });
    expect((word('tighter') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(word('Yes'));
    expect(onSay).toHaveBeenLastCalledWith('s1', { felt: 'tighter', worse: true });
  });
});
