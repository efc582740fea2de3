import { useEffect, useLayoutEffect, useRef } from 'react';

/** What has a use of its own for Escape. */
const KEEPS_IT =
  'textarea, input:not([type="radio"], [type="checkbox"]), [contenteditable], dialog';

/** Escape, pressed once and meant for the page. */
export function useEscape(leave: () => void): void {
  const latest = useRef(leave);
  useLayoutEffect(() => {
    latest.current = leave;
  }, [leave]);
  useEffect(() => {
    // One listener for as long as the page stands: one that is put anew while others hear the key would miss it.
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(KEEPS_IT) !== null) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
