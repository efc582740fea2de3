import type { Page } from '@playwright/test';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import type { Language } from '../../src-core/words/language.ts';

/** Something a person may come to see, and how to get there. `name` is the name of its picture too. */
export interface State<H> {
  readonly name: string;
  /** False where it shows the same as the state before it. */
  readonly reach: (hand: H) => Promise<unknown>;
  /** The next state shows all of this one and more, unless it says that there is no more. */
  readonly isWithinNext?: true;
  /** The page has tests of its own that look for faults in all of its states. */
  readonly hasOwnLook?: boolean;
}

/** Opens all that folds away; false where nothing was folded. */
export const openEverything = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const more of folded) more.open = true;
    return folded.length > 0;
  });

/** Speaks another language from now on, and waits until the page does. */
export const speakIn = (page: Page, language: Language): Promise<void> =>
  page.evaluate(async (value) => {
    const root = document.documentElement;
    const spoken = new Promise<void>((resolve) => {
      const look = (): void => {
        if (root.lang === value) resolve();
      };
      new MutationObserver(look).observe(root, { attributes: true });
      look();
    });
    const { app } = globalThis as unknown as { app: AppBridge };
    await app.call('preferences:change', { group: 'look', field: 'language', value });
    await spoken;
  }, language);

/** Reaches each state, one from the other, and looks at it where it shows something new. */
export async function visit<H>(
  hand: H,
  states: readonly State<H>[],
  look: (state: State<H>) => Promise<void>,
): Promise<void> {
  let within: State<H> | null = null;
  for (const state of states) {
    const isNew = (await state.reach(hand)) !== false;
    const shown = isNew ? state : within;
    within = isNew && state.isWithinNext === true ? state : null;
    if (shown !== null && within === null) await look(shown);
  }
  if (within !== null) await look(within);
}

/** Lays another paper on the page that stands. */
export const layPaper = (page: Page, theme: string): Promise<void> =>
  page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
