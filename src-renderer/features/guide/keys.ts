import { useEffect, useLayoutEffect } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import type { SessionView } from '../../../src-core/session/view.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
const isButton = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a') !== null;

/** Which action a key stands for. In the dark window every key is the same one. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'target' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  view: Pick<SessionView, 'phase' | 'choices' | 'route'>,
): SessionAction | null {
  if (view.phase === 'reflecting' || view.phase === 'done' || view.phase === 'stopped') return null;
  if (view.choices.eyesClosed && view.phase !== 'exiting' && view.phase !== 'paused') {
    return event.key.startsWith('Media') || event.key.startsWith('Audio') ? null : 'sharp';
  }
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  switch (event.key) {
    case 'Escape':
      return 'end';
    case 's':
    case 'S':
      return 'sharp';
    case ' ':
      if (isButton(event.target) || isField(event.target)) return null;
      return view.phase === 'paused' ? 'resume' : 'pause';
    case 'ArrowLeft':
      return isField(event.target) ? null : 'back';
    case 'ArrowRight':
      return isField(event.target) ? null : 'skip';
    default:
      return null;
  }
}

/** Lets keys, and the media keys of the system, act on the session. */
export function useKeys(view: SessionView, act: (action: SessionAction) => void): void {
  // A key may follow on the picture it was read from: what it means then has to be in force when that is drawn.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.repeat || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      const action = actionOf(event, view);
      if (action === null) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [view, act]);
  const { eyesClosed } = view.choices;
  useEffect(() => {
    if (!('mediaSession' in navigator)) return undefined;
    const media: [MediaSessionAction, SessionAction][] = [
      ['play', 'resume'],
      ['pause', 'pause'],
      ['stop', eyesClosed ? 'sharp' : 'end'],
      ['previoustrack', 'back'],
      ['nexttrack', 'skip'],
    ];
    for (const [name, action] of media) {
      navigator.mediaSession.setActionHandler(name, () => act(action));
    }
    return () => {
      for (const [name] of media) navigator.mediaSession.setActionHandler(name, null);
    };
  }, [eyesClosed, act]);
}
