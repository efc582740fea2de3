import { useEffect } from 'react';

const WRITES_ITSELF = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea';

/** Control or Command and Z, wherever no field has an undoing of its own. */
export function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (undo === null) return;
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      const inText = event.target instanceof Element && event.target.matches(WRITES_ITSELF);
      if (!isUndo || event.shiftKey || event.altKey || inText) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}
