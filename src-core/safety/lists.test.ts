import { describe, expect, it } from 'vitest';
import { emergencyItems, legsUpGates, safetyItems, urgentItems } from './items.ts';
import { listsOf } from './lists.ts';

describe('the lists', () => {
  it('ask legs up the wall on three pages, the gravest first', () => {
    expect(listsOf([...legsUpGates, ...urgentItems, ...emergencyItems])).toEqual([
      { name: 'now', items: emergencyItems },
      { name: 'weeks', items: urgentItems },
      { name: 'practice', items: legsUpGates },
    ]);
  });

  it('leave out a page with nothing to ask, and ask nothing twice', () => {
    expect(listsOf(['late-pregnancy', 'chest-pain', 'late-pregnancy'])).toEqual([
      { name: 'now', items: ['chest-pain'] },
      { name: 'practice', items: ['late-pregnancy'] },
    ]);
    expect(listsOf([])).toEqual([]);
  });

  it('hold every item there is', () => {
    expect(listsOf(safetyItems).flatMap(({ items }) => items)).toHaveLength(safetyItems.length);
  });
});
