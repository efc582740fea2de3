import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { keyInField } from './key-in-field.ts';

afterEach(cleanup);

it('is the key, and none while it may be the end of a word that is being composed', () => {
  const heard: (string | null)[] = [];
  render(<input onKeyDown={(event) => heard.push(keyInField(event))} />);
  const field = screen.getByRole('textbox');
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  expect(heard).toEqual([null, 'Enter', null]);
});
