import { describe, expect, it } from 'vitest';
import { library } from '../practice/library.ts';
import type { Setup } from '../practice/setup.ts';
import { allClear, contextOf } from '../testing/setups.ts';
import { wallMs } from '../time/moment.ts';
import { restMore } from './rest-more.ts';

const at = wallMs(Date.parse('2026-06-03T12:00:00Z'));
const setups = library.map(({ setup }) => setup);
const found = (places: readonly string[], blocked: readonly string[] = [], all = setups) =>
  restMore(
    {
      ...contextOf({ places }),
      setups: all,
      safety: { ...allClear, blockedSetups: [...blocked] },
    },
    at,
  )?.id ?? null;

describe('resting a little more', () => {
  it('is lying on the side where there is room, else on a seat', () => {
    expect(found(['floor', 'desk'])).toBe('side-lying');
    expect(found(['bed'])).toBe('side-lying');
    expect(found(['desk'])).toBe('seated-breath');
  });

  it('is what is open, and nothing where nothing is', () => {
    expect(found(['floor'], ['side-lying'])).toBe('seated-breath');
    expect(found(['floor'], ['side-lying', 'seated-breath'])).toBeNull();
    const seat = setups.filter(({ id }) => id === 'side-lying');
    expect(found(['desk'], [], seat)).toBe('side-lying');
  });

  it('is never a practice of one’s own, which nobody has looked at', () => {
    const own = setups.map((setup): Setup => ({ ...setup, isOwn: true }));
    expect(found(['floor'], [], own)).toBeNull();
  });
});
