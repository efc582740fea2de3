import type { JSX } from 'react';
import type { Position } from '../../../src-core/session/position.ts';
import { useWords } from '../../app/words.ts';

interface AnnouncerProps {
  readonly here: Position;
  /** What stands on the page. */
  readonly caption: string;
  /** Paused: the caption says why. */
  readonly isPaused: boolean;
  /** A voice says the lines already: then a screen reader says the steps alone. */
  readonly isSpoken: boolean;
}

/**
 * What a screen reader says of a rest: each step, and each line that opens one or keeps a body safe, these at once. Lines that
 * keep company, and the time, are left to the eye.
 */
export function Announcer({ here, caption, isPaused, isSpoken }: AnnouncerProps): JSX.Element {
  const { line } = useWords();
  const { step, cue } = here;
  const said = isSpoken || isPaused ? undefined : cue?.priority;
  return (
    <>
      <p className="unseen" aria-live="polite">
        <span>{isPaused ? caption : line(step.title)}</span>{' '}
        <span>{said === 'step' ? caption : ''}</span>
      </p>
      <p className="unseen" aria-live="assertive">
        {said === 'safety' ? caption : ''}
      </p>
    </>
  );
}
