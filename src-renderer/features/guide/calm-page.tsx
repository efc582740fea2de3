import './calm.css';
import { useCallback, type JSX } from 'react';
import { CALM_ASKS_MS, CALM_MINUTES } from '../../../src-core/practice/scripts/calm.ts';
import { keyPhaseOf } from '../../../src-core/session/key-map.ts';
import type { SessionAction } from '../../../src-core/session/event.ts';
import type { SafetyView } from '../../../src-core/safety/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { UrgentHelp } from '../../app/urgent-help.tsx';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { shortcutsOf, useKeys } from './keys.ts';
import { Pacer } from './pacer.tsx';
import { useHere, useStill } from './use-now.ts';
import type { Told } from './use-session.ts';

/** It lies on the side, asks nothing beforehand, and is open to everybody whom nothing grave closes it to. */
const LYING_DOWN = 'side-lying';
/** As long before its end it begins to fade. */
const FADES_MS = 20_000;

interface CalmProps {
  readonly told: Told;
  readonly safety: SafetyView;
}

/** A bad moment: the circle at once, few words, and a way to leave. Nothing is asked before two minutes are over. */
export function CalmPage({ told, safety }: CalmProps): JSX.Element {
  const bridge = useBridge();
  const { t, line } = useWords();
  const { view } = told;
  const act = useCallback(
    (action: SessionAction) => void bridge.call('session:act', action),
    [bridge],
  );
  const here = useHere(told);
  useKeys(keyPhaseOf(view, here.step), act);
  const nowMs = here.step.startMs + here.intoStepMs;
  const asks = nowMs >= CALM_ASKS_MS;
  const { cue } = here;
  const caption = cue === null || (asks && here.step.kind === 'hold') ? '' : line(cue.text);
  const fades = nowMs >= CALM_MINUTES * 60_000 - FADES_MS;
  const mayLie = safety.cards.some(({ setupId, lock }) => setupId === LYING_DOWN && lock === null);
  return (
    <main className={`page calm${fades ? ' calm-fades' : ''}`} data-phase={view.phase}>
      <h1 className="unseen">{line(view.title)}</h1>
      {safety.grave === null ? null : (
        <section className="calm-advice" role="alert">
          <p>{t(`safety.locked.${safety.grave.kind === 'urgent' ? 'urgent' : 'emergency'}`)}</p>
        </section>
      )}
      <div className="calm-circle">
        <Pacer told={told} still={useStill()} />
      </div>
      <p className="calm-words" aria-live="polite" key={caption}>
        {caption}
      </p>
      {asks ? (
        <div className="row calm-choice" role="group" aria-label={t('guide.calm.next')}>
          <Button onPress={() => act('again')}>{t('guide.calm.more')}</Button>
          {mayLie ? (
            <Button
              onPress={() => void bridge.call('session:start', { setupId: LYING_DOWN, length: 5 })}
            >
              {t('guide.calm.lie')}
            </Button>
          ) : null}
          <Button look="main" shortcut={shortcutsOf('calm', 'end')} onPress={() => act('end')}>
            {t('guide.calm.enough')}
          </Button>
        </div>
      ) : (
        <div className="row calm-choice">
          <Button shortcut={shortcutsOf('calm', 'end')} onPress={() => act('end')}>
            {t('guide.calm.enough')}
          </Button>
        </div>
      )}
      <details className="quietly calm-help">
        <summary>{t('help.title')}</summary>
        <UrgentHelp />
      </details>
    </main>
  );
}
