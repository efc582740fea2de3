import { useCallback, type JSX } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import { position } from '../../../src-core/session/position.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Controls } from './controls.tsx';
import { DarkWindow } from './dark-window.tsx';
import { useKeys } from './keys.ts';
import { Plate } from './plate.tsx';
import { TimeLine } from './time-line.tsx';
import { useNow } from './use-now.ts';
import { sessionMs, type Told } from './use-session.ts';
import { WayThere } from './way-there.tsx';

/** A rest as it plays: the drawing, one line of words, and always a way out. */
export function SessionPage({ told }: { readonly told: Told }): JSX.Element {
  const bridge = useBridge();
  const { t, line } = useWords();
  const { view } = told;
  const act = useCallback(
    (action: SessionAction) => void bridge.call('session:act', action),
    [bridge],
  );
  useKeys(view, act);
  const now = useNow(Math.min(30, 4 * Math.max(1, view.rate)), view.rate > 0);
  const here = position(view.timeline, sessionMs(told, Math.max(now, told.receivedAtMs)));
  const { step, cue } = here;
  const isDark = view.choices.eyesClosed && view.phase === 'running';
  const isWalking = step.kind === 'walk-over' && view.phase !== 'paused';
  const caption =
    view.phase === 'paused'
      ? t(`guide.paused.${view.pausedBy ?? 'person'}`)
      : line(cue?.text ?? step.title);

  return (
    <main className={`page session session-${step.kind}`} data-phase={view.phase}>
      <p className="unseen" aria-live="polite">
        {view.phase === 'paused' ? caption : line(step.title)}
      </p>
      {isDark ? <DarkWindow view={view} act={act} /> : null}
      <header className="session-head">
        <h1>{line(view.title)}</h1>
        <p>{isWalking ? view.why.map(({ key, values }) => t(key, values)).join(' ') : null}</p>
      </header>
      <Plate told={told} step={step} here={here} />
      <div className="session-words">
        <p className="step-name">{line(step.title)}</p>
        <p className="caption" key={caption}>
          {caption}
        </p>
        {isWalking ? <WayThere view={view} act={act} /> : null}
      </div>
      <footer className="session-foot">
        <TimeLine view={view} here={here} />
        <Controls view={view} act={act} />
      </footer>
    </main>
  );
}
