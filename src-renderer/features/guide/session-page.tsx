import { useCallback, type JSX } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import { textFor } from '../../../src-core/practice/placing.ts';
import { restLeft, type Position } from '../../../src-core/session/position.ts';
import { nearlyDoneBeforeMs } from '../../../src-core/session/cue-plan.ts';
import { isDark, keyPhaseOf } from '../../../src-core/session/key-map.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Announcer } from './announcer.tsx';
import { Controls } from './controls.tsx';
import { DarkWindow } from './dark-window.tsx';
import { useKeys } from './keys.ts';
import { Plate } from './plate.tsx';
import { TimeLine } from './time-line.tsx';
import { useHere } from './use-now.ts';
import type { Told } from './use-session.ts';
import type { GuideHearing } from './sound/use-guide-sound.ts';
import { isHeard } from './sound/sound-choices.ts';
import { useQuiet } from './use-quiet.ts';
import { WayThere } from './way-there.tsx';

interface SessionProps {
  readonly told: Told;
  readonly hearing: GuideHearing;
}

/** A rest as it plays: the drawing, one line of words, and always a way out. */
export function SessionPage({ told, hearing }: SessionProps): JSX.Element {
  const bridge = useBridge();
  const { t, line } = useWords();
  const { view } = told;
  const act = useCallback(
    (action: SessionAction) => void bridge.call('session:act', action),
    [bridge],
  );
  const here = useHere(told);
  const { step, cue } = here;
  const keyPhase = keyPhaseOf(view, step);
  useKeys(keyPhase, act);
  const isPaused = view.phase === 'paused';
  const isWalking = step.kind === 'walk-over' && !isPaused;
  const isQuiet = useQuiet(view.phase === 'running' && step.kind === 'hold' && !isDark(view));
  const caption =
    view.phase === 'paused'
      ? t(`guide.paused.${view.pausedBy ?? 'person'}`)
      : line(cue === null ? step.title : textFor(cue, isHeard(hearing)));
  const announced = (
    <Announcer
      here={here}
      caption={caption}
      isPaused={isPaused}
      isSpoken={hearing.choices.voice && hearing.voice.available}
    />
  );
  if (isDark(view)) {
    // Nothing is drawn behind the dark: it would cost as much as in the light.
    return (
      <main className="page" data-phase={view.phase}>
        <h1 className="unseen">{line(view.title)}</h1>
        {announced}
        <DarkWindow phase={keyPhase} act={act} isSilent={!isHeard(hearing)} />
      </main>
    );
  }
  return (
    <main
      className={`page session session-${step.kind}${isQuiet ? ' session-quiet' : ''}`}
      data-phase={view.phase}
    >
      {announced}
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
        {isWalking || isPaused ? (
          <WayThere view={view} hearing={hearing} act={act} isWalking={isWalking} />
        ) : null}
      </div>
      <footer className="session-foot">
        <TimeLine view={view} here={here} />
        <Controls view={view} phase={keyPhase} act={act} isNearEnd={isNearEnd(view, here)} />
      </footer>
    </main>
  );
}

const LEAST_NOTICE_MS = 20_000;

/** Where "a little longer" is offered: from the tone that says it is nearly done. */
function isNearEnd({ timeline }: SessionView, { step, intoStepMs }: Position): boolean {
  if (step.kind !== 'hold') return false;
  const from = timeline.steps.find(({ kind }) => kind === 'hold')?.startMs ?? 0;
  const nowMs = step.startMs + intoStepMs;
  const leftMs = restLeft(timeline, nowMs);
  if (leftMs === null) return false;
  return leftMs <= Math.max(LEAST_NOTICE_MS, nearlyDoneBeforeMs(nowMs + leftMs - from) ?? 0);
}
