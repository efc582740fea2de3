import { useEffect } from 'react';
import { letterOf } from '../../../src-core/session/key-map.ts';

const WRITES_ITSELF = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea';

/** Control or Command and Z, by its place where the layout has no such letter, wherever no field has an undoing of its own. */
export function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (undo === null) return;
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = letterOf(event.key, event.code) === 'Z' && (event.ctrlKey || event.metaKey);
      const inText = event.target instanceof Element && event.target.matches(WRITES_ITSELF);
      if (!isUndo || event.shiftKey || event.altKey || inText) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}
