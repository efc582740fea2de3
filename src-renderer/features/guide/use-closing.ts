import { useEffect } from 'react';

/** Calls `last` when the window is shut, while main still listens. */
export function useClosing(last: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', last);
    return () => window.removeEventListener('pagehide', last);
  }, [last]);
}
