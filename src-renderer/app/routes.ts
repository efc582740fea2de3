import { useSyncExternalStore } from 'react';
import { homePages, type HomePage, type PageName } from '../../src-core/ipc/pages.ts';

/** What a window shows, by the part of the address after the #. */
export type Shown = PageName | 'nudge' | 'summary';

const shown: readonly Shown[] = ['guide', 'nudge', 'summary', ...homePages];

export const isHomePage = (page: Shown): page is HomePage =>
  (homePages as readonly Shown[]).includes(page);

export const pageOf = (hash: string): Shown =>
  shown.find((page) => page === hash.replace(/^#\/?/, '')) ?? 'guide';

const hearHash = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The page this window shows now. It turns when main opens another one or a link is followed. */
export const useShown = (): Shown => pageOf(useSyncExternalStore(hearHash, hash));
const hash = (): string => window.location.hash;
