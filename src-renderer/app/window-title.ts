import { useEffect } from 'react';

/** The window says what it holds; the program's own name stands beside it. */
export function useWindowTitle(holds: string): void {
  useEffect(() => {
    document.title = `${holds} · Drape`;
  }, [holds]);
}
