import { cleanup, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useUndoKey } from './use-undo-key.ts';

afterEach(cleanup);

it('undoes at Control and Z, also on a keyboard that writes no Latin letters', () => {
  const undo = vi.fn();
  renderHook(() => useUndoKey(undo));
  fireEvent.keyDown(window, { key: 'z', code: 'KeyZ', ctrlKey: true });
  fireEvent.keyDown(window, { key: 'я', code: 'KeyZ', ctrlKey: true });
  expect(undo).toHaveBeenCalledTimes(2);
  // On a German keyboard Y lies where Z does elsewhere.
  fireEvent.keyDown(window, { key: 'y', code: 'KeyZ', ctrlKey: true });
  fireEvent.keyDown(window, { key: 'я', code: 'KeyZ' });
  expect(undo).toHaveBeenCalledTimes(2);
});
