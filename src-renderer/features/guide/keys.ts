import { useEffect, useLayoutEffect, useRef } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import {
  actionOf,
  guideKeyOf,
  keyMap,
  keysFor,
  type KeyFocus,
  type KeyPhase,
} from '../../../src-core/session/key-map.ts';

/** What takes keys for itself: fields, lists, and all of a fold that stands open. */
const FIELDS =
  'input, textarea, select, [contenteditable], [role="listbox"], [role="combobox"], [role="slider"], details[open], dialog';
const BUTTONS = 'button, a, summary';

const focusOf = (target: EventTarget | null): KeyFocus => {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELDS) !== null) return 'field';
  return target.closest(BUTTONS) === null ? 'page' : 'button';
};

/** The keys that do this now, as `aria-keyshortcuts` wants them. */
export const shortcutsOf = (phase: KeyPhase | null, action: SessionAction): string | undefined =>
  phase === null ? undefined : keysFor(phase, action).join(' ') || undefined;

/** A media key may reach a page twice: as a key, and through the system's media controls. */
const SAME_PRESS_MS = 400;

/** Lets keys, and the media keys of the system, act on the session. */
export function useKeys(phase: KeyPhase | null, act: (action: SessionAction) => void): void {
  const mediaAtMs = useRef(-Infinity);
  // A key may follow on the picture it was read from: what it means then has to be in force when that is drawn.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event, focusOf(event.target), phase);
      if (action === null) return;
      event.preventDefault();
      if (guideKeyOf(event)?.startsWith('Media') === true) mediaAtMs.current = event.timeStamp;
      act(action);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [phase, act]);
  useEffect(() => {
    if (!('mediaSession' in navigator) || phase === null) return undefined;
    const meanings = keyMap[phase];
    const media: [MediaSessionAction, SessionAction | undefined][] = [
      ['play', phase === 'paused' ? meanings.MediaPlayPause : undefined],
      ['pause', phase === 'paused' ? undefined : meanings.MediaPlayPause],
      ['stop', meanings.MediaStop],
      ['previoustrack', meanings.MediaTrackPrevious],
      ['nexttrack', meanings.MediaTrackNext],
    ];
    for (const [name, action] of media) {
      navigator.mediaSession.setActionHandler(name, () => {
        if (action === undefined || performance.now() - mediaAtMs.current < SAME_PRESS_MS) return;
        act(action);
      });
    }
    return () => {
      for (const [name] of media) navigator.mediaSession.setActionHandler(name, null);
    };
  }, [phase, act]);
}
