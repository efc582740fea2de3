import { useEffect, useState, type ComponentType, type JSX } from 'react';
import type { CallName } from '../../src-core/ipc/names.ts';
import type { Shown } from './routes.ts';

/** Each is loaded when it is turned to: nothing of another page stands between the order for one and its first frame. */
const loaders: Readonly<Record<Shown, () => Promise<ComponentType>>> = {
  guide: async () => (await import('../features/guide/guide-page.tsx')).GuidePage,
  nudge: async () => (await import('../features/nudge/nudge-page.tsx')).NudgePage,
  // Drawn for the printer alone, in a window that nobody sees.
  summary: async () => (await import('../features/insight/summary-page.tsx')).SummaryPage,
  today: async () => (await import('../features/today/today-page.tsx')).TodayPage,
  journal: async () => (await import('../features/journal/journal-page.tsx')).JournalPage,
  insight: async () => (await import('../features/insight/insight-page.tsx')).InsightPage,
  help: async () => (await import('../features/help/help-page.tsx')).HelpPage,
  data: async () => (await import('../features/data/data-page.tsx')).DataPage,
  learn: async () => (await import('../features/learn/learn-page.tsx')).LearnPage,
  preferences: async () =>
    (await import('../features/preferences/preferences-page.tsx')).PreferencesPage,
  welcome: async () => (await import('../features/welcome/welcome-page.tsx')).WelcomePage,
  sight: async () => (await import('../features/what-drape-sees/sight-page.tsx')).SightPage,
};
/** What a page is drawn from: where a window opens on it, main has answered before the first frame. */
export const wantedFirst = (page: Shown): readonly CallName[] =>
  page === 'today'
    ? ['schedule:view', 'today:view', 'session:view', 'app:notices', 'safety:view']
    : [];
const loaded = new Map<Shown, ComponentType>();

/** Null until it has been loaded. */
export function drawPage(page: Shown): JSX.Element | null {
  const Page = loaded.get(page);
  return Page === undefined ? null : <Page key={page} />;
}

/**
 * Not React's own `lazy`: it shows an empty page first and then keeps it for 300 ms, so that nothing flickers. Here the
 * page before stays until the next one is there.
 */
export async function loadPage(page: Shown): Promise<void> {
  if (!loaded.has(page)) loaded.set(page, await loaders[page]());
}

/** The page to draw: the one that stands until the one that is asked for has been loaded. */
export function usePage<P extends Shown>(asked: P): P {
  // Null where the address was changed before the first frame: what was loaded for that is another page.
  const [standing, setStanding] = useState(drawPage(asked) === null ? null : asked);
  useEffect(() => {
    let isGone = false;
    void loadPage(asked).then(() => {
      if (!isGone) setStanding(asked);
    });
    return () => {
      isGone = true;
    };
  }, [asked]);
  return drawPage(asked) === null && standing !== null ? standing : asked;
}
