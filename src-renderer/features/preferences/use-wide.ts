import { useSyncExternalStore } from 'react';

/** Room for the list of groups beside the page. The same width as in preferences-page.css. */
const WIDE = '(min-width: 56rem)';

const onChange = (listener: () => void): (() => void) => {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Which arrow keys go from group to group depends on where the list stands. */
export const useWide = (): boolean =>
  useSyncExternalStore(onChange, () => window.matchMedia(WIDE).matches);
