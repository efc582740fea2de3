import { emergencyItems, preferOtherItems, urgentItems, type SafetyItem } from './items.ts';

/** Warning signs of now, signs of the last weeks, what a practice asks, and what only makes it comfortable. */
export const listNames = ['now', 'weeks', 'practice', 'comfort'] as const;
export type ListName = (typeof listNames)[number];

/** One page: a few items that are ticked where they are so. */
export interface ItemList {
  readonly name: ListName;
  readonly items: readonly SafetyItem[];
}

/** Items as the pages on which they are asked; a page with nothing to ask is left out. */
export function listsOf(items: readonly SafetyItem[]): readonly ItemList[] {
  return listNames
    .map((name) => ({ name, items: [...new Set(items)].filter((item) => listOf(item) === name) }))
    .filter((list) => list.items.length > 0);
}

function listOf(item: SafetyItem): ListName {
  const isIn = (items: readonly SafetyItem[]): boolean => items.includes(item);
  if (isIn(emergencyItems)) return 'now';
  if (isIn(urgentItems)) return 'weeks';
  return isIn(preferOtherItems) ? 'comfort' : 'practice';
}
