import type { ComponentType, JSX } from 'react';
import type { HomePage } from '../../src-core/ipc/pages.ts';

/** Nothing of them stands between Start and the guide's first frame: each is loaded when it is turned to. */
const loaders: Readonly<Record<HomePage, () => Promise<ComponentType>>> = {
  today: async () => (await import('../features/today/today-page.tsx')).TodayPage,
  journal: async () => (await import('../features/journal/journal-page.tsx')).JournalPage,
  insight: async () => (await import('../features/insight/insight-page.tsx')).InsightPage,
  data: async () => (await import('../features/data/data-page.tsx')).DataPage,
  learn: async () => (await import('../features/learn/learn-page.tsx')).LearnPage,
  preferences: async () =>
    (await import('../features/preferences/preferences-page.tsx')).PreferencesPage,
  welcome: async () => (await import('../features/welcome/welcome-page.tsx')).WelcomePage,
  sight: async () => (await import('../features/what-drape-sees/sight-page.tsx')).SightPage,
};
const loaded = new Map<HomePage, ComponentType>();

/** Null until it has been loaded. */
export function drawPage(page: HomePage): JSX.Element | null {
  const Page = loaded.get(page);
  return Page === undefined ? null : <Page key={page} />;
}

/**
 * Not React's own `lazy`: it shows an empty page first and then keeps it for 300 ms, so that nothing flickers. Here the
 * page before stays until the next one is there.
 */
export async function loadPage(page: HomePage): Promise<void> {
  if (!loaded.has(page)) loaded.set(page, await loaders[page]());
}
