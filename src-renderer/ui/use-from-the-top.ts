import { useLayoutEffect } from 'react';

/** Whatever has just been turned to, by its name, is read from its beginning: large letters may not fit the window. */
export function useFromTheTop(page: string): void {
  useLayoutEffect(() => window.scrollTo(0, 0), [page]);
}
