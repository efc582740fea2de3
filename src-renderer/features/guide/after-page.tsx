import { useCallback, useId, useState, type JSX } from 'react';
import type { SafetyView } from '../../../src-core/safety/view.ts';
import type { SessionAction } from '../../../src-core/session/event.ts';
import { emptyReflection, type Reflection } from '../../../src-core/session/reflection.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { FeltField } from '../../app/check-in/felt-field.tsx';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { AfterHeading } from './after-heading.tsx';
import { AfterLinesField, useAfterLines } from './after-lines.tsx';
import { AfterMore } from './after-more.tsx';
import { AfterWays } from './after-ways.tsx';
import { useEscape } from './use-escape.ts';
import { useSign } from './use-sign.ts';

interface AfterProps {
  readonly view: SessionView;
  readonly safety: SafetyView;
}

/**
 * After a rest: how it ended, one word for the body, and more only for who likes. Main closes it by itself; what was
 * said until then is told to main as it is said, so nothing is lost with the window.
 */
export function AfterPage({ view, safety }: AfterProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const [said, setSaid] = useState<Reflection>(view.said ?? emptyReflection);
  const [isMore, setMore] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [isSeen, setSeen] = useState(view.said !== null);
  const moreId = useId();
  const lines = useAfterLines(view.sessionId);
  const showsLines = isMore || isWriting || lines.text !== '';
  useSign(
    showsLines,
    useCallback(() => setSeen(true), []),
  );
  const act = (action: SessionAction): void => void bridge.call('session:act', action);
  const say = (more: Partial<Reflection>): void => {
    const next = { ...said, ...more };
    setSaid(next);
    void bridge.call('session:say', next);
  };
  const done = async (): Promise<void> => {
    // The page closes with what was said: the words have to be safe before.
    if (await lines.keep()) void bridge.call('session:reflect', said);
    else setWriting(true);
  };
  useEscape(() => void done());
  const wasSharp = view.stopReason === 'sharp';
  const wasTooMuch = view.stopReason === 'feelings';
  // In bed one may have fallen asleep over it: nothing lights up before somebody is there.
  if (view.fadesOut && view.stopReason === null && !isSeen) {
    return (
      <main className="page after">
        <h1 className="unseen">{t('guide.after.title')}</h1>
        <div className="dark" />
      </main>
    );
  }
  const ways = <AfterWays safety={safety} onWrite={() => setWriting(true)} />;
  return (
    <main className={`page after ${isMore ? 'after-open' : ''}`}>
      <AfterHeading view={view} act={act} />
      {wasTooMuch ? ways : null}
      {view.isStopUnsure ? null : (
        <>
          <FeltField
            legend={t('journal.felt.ask')}
            said={said}
            onChange={say}
            asksMore={!wasSharp}
          />
          <div className="after-more" id={moreId}>
            {isMore ? (
              <AfterMore
                said={said}
                onSay={say}
                asksWorse={!wasSharp && said.felt !== 'tighter'}
                asksCameUp={!wasTooMuch}
                ways={ways}
              />
            ) : null}
            {showsLines ? (
              <AfterLinesField lines={lines} takesFocus={isWriting} onOpened={() => void done()} />
            ) : null}
          </div>
          <footer className="row">
            <Button look="main" onPress={() => void done()}>
              {t(wasSharp ? 'guide.after.close' : 'guide.after.done')}
            </Button>
            <button
              type="button"
              className="button button-quiet"
              aria-expanded={isMore}
              aria-controls={moreId}
              onClick={() => setMore(!isMore)}
            >
              {t(isMore ? 'guide.after.less' : 'guide.after.more')}
            </button>
            {wasSharp ? (
              <Button look="quiet" onPress={() => act('not-sharp')}>
                {t('guide.act.notSharp')}
              </Button>
            ) : null}
          </footer>
        </>
      )}
    </main>
  );
}
