import { expect, it } from 'vitest';
import { scaleAsked } from './text-scale.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = { ctrlKey: true },
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

it('grows, shrinks and goes back by the keys that do so everywhere', () => {
  expect(scaleAsked(press('+'), 1)).toBe(1.1);
  expect(scaleAsked(press('='), 1.1)).toBe(1.2);
  expect(scaleAsked(press('-'), 1)).toBe(0.9);
  expect(scaleAsked(press('0'), 1.7)).toBe(1);
  expect(scaleAsked(press('+', { metaKey: true }), 1)).toBe(1.1);
});

it('stops at either end, and hears no key that is meant for something else', () => {
  expect(scaleAsked(press('+'), 2)).toBe(2);
  expect(scaleAsked(press('-'), 0.8)).toBe(0.8);
  expect(scaleAsked(press('+', {}), 1)).toBeNull();
  expect(scaleAsked(press('0', { ctrlKey: true, altKey: true }), 1)).toBeNull();
  expect(scaleAsked(press('c'), 1)).toBeNull();
});
