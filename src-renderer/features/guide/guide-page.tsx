import '../../../src-core/app/no-eval.ts';
import './guide.css';
import './session.css';
import './way-there.css';
import './dark-window.css';
import './book.css';
import './questions.css';
import { useCallback, useState, type JSX } from 'react';
import type { Length } from '../../../src-core/practice/vocabulary.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWindowTitle } from '../../app/window-title.ts';
import { useWords } from '../../app/words.ts';
import { PressGuard } from '../../ui/press-guard.tsx';
import { useFromTheTop } from '../../ui/use-from-the-top.ts';
import { AfterPage } from './after-page.tsx';
import { BeforePage } from './before-page.tsx';
import { CalmPage } from './calm-page.tsx';
import { ContentsPage } from './contents-page.tsx';
import { GatePage } from './gate-page.tsx';
import { SessionPage } from './session-page.tsx';
import { useGuideSound } from './sound/use-guide-sound.ts';
import { useGuideState } from './use-session.ts';

/** The guide window. What it shows follows from what main tells; only leafing through is its own. */
export function GuidePage(): JSX.Element {
  const bridge = useBridge();
  const { t, line } = useWords();
  const { told, safety, isReady, hasFailed } = useGuideState();
  const hearing = useGuideSound(told);
  const [leafedTo, leafTo] = useState<string | null>(null);
  const start = useCallback(
    (setupId: string, length: Length | null) => {
      leafTo(null);
      void bridge.call('session:start', { setupId, length });
    },
    [bridge],
  );
  const leave = useCallback(() => {
    leafTo(null);
    void bridge.call('safety:confirm', { kind: 'leave' });
  }, [bridge]);

  const isOpen = told !== null && told.view.phase !== 'done' && told.view.phase !== 'stopped';
  const shown = safety?.pending?.setupId ?? leafedTo;
  const card = safety?.cards.find(({ setupId }) => setupId === shown) ?? null;
  const titled = isOpen ? told.view.title : card?.title;
  useWindowTitle(titled === undefined ? t('guide.contents.title') : line(titled));
  const isAfter = told?.view.phase === 'reflecting';
  const leafed = `${card?.setupId ?? 'contents'} ${card?.lock?.kind ?? ''}`;
  useFromTheTop(isAfter ? 'after' : isOpen ? 'rest' : leafed);

  if (hasFailed) {
    return (
      <main className="page page-plain">
        <p>{t('guide.failed')}</p>
      </main>
    );
  }
  if (!isReady || safety === null) return <main className="page" aria-busy="true" />;
  if (isOpen) {
    if (told.view.isCalm) {
      return <CalmPage key={told.view.sessionId} told={told} safety={safety} />;
    }
    return isAfter ? (
      <AfterPage key={told.view.sessionId} view={told.view} safety={safety} />
    ) : (
      <SessionPage key={told.view.sessionId} told={told} hearing={hearing} />
    );
  }
  if (card === null) return <ContentsPage safety={safety} onOpen={leafTo} />;
  if (safety.pending !== null || card.lock !== null) {
    return (
      <PressGuard shown={leafed}>
        <GatePage
          key={card.setupId}
          card={card}
          safety={safety}
          length={safety.pending?.length ?? null}
          onStart={start}
          onLeave={leave}
          onOpen={leafTo}
        />
      </PressGuard>
    );
  }
  return (
    <PressGuard shown={leafed}>
      <BeforePage card={card} onStart={start} onBack={() => leafTo(null)} />
    </PressGuard>
  );
}
