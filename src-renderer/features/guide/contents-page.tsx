import { useEffect, useState, type JSX } from 'react';
import type { SkippedPractice } from '../../../src-core/practice/own-practices.ts';
import type { PracticeCard, SafetyView } from '../../../src-core/safety/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Figure } from '../../figure/figure.tsx';

interface ContentsProps {
  readonly safety: SafetyView;
  readonly onOpen: (setupId: string) => void;
}

const known = ['passive-flexion', 'legs-up', 'quiet-rest'] as const;
const chapterOf = ({ practiceId }: PracticeCard): (typeof known)[number] | 'own' =>
  known.find((chapter) => chapter === practiceId) ?? 'own';

/** Every way to rest, as the contents of a book. */
export function ContentsPage({ safety, onOpen }: ContentsProps): JSX.Element {
  const { t } = useWords();
  const bridge = useBridge();
  const [skipped, setSkipped] = useState<readonly SkippedPractice[]>([]);
  useEffect(() => {
    let isGone = false;
    void bridge.call('practice:skipped', null).then((reply) => {
      if (reply.ok && !isGone) setSkipped(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [bridge]);
  return (
    <main className="page contents">
      <header className="contents-head">
        <h1>{t('guide.contents.title')}</h1>
        <p>{t('guide.contents.lead')}</p>
      </header>
      {[...known, 'own' as const].map((chapter) => {
        const cards = safety.cards.filter((card) => chapterOf(card) === chapter);
        return cards.length === 0 ? null : (
          <section key={chapter} className="chapter">
            <h2>{t(`guide.contents.${chapter}`)}</h2>
            <ul className="cards">
              {cards.map((card) => (
                <Card key={card.setupId} card={card} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        );
      })}
      {skipped.length === 0 ? null : (
        <section className="chapter skipped" role="note">
          <h2>{t('guide.contents.skipped')}</h2>
          <ul>
            {skipped.map(({ file, line, reason }) => (
              <li key={file}>{t('guide.contents.skippedAt', { file, line, reason })}</li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function Card({ card, onOpen }: { card: PracticeCard; onOpen: (id: string) => void }): JSX.Element {
  const { t, line } = useWords();
  const { lock } = card;
  return (
    <li>
      <button type="button" className="card" onClick={() => onOpen(card.setupId)}>
        <span className={lock === null ? 'card-figure' : 'card-figure card-figure-shut'}>
          {card.pose === null ? null : (
            <Figure pose={card.pose} from={null} progress={1} breath={0.35} still />
          )}
        </span>
        <span className="card-title">{line(card.title)}</span>
        {lock === null ? null : (
          <span className="card-note">
            {t(lock.kind === 'unanswered' ? 'guide.contents.locked' : 'guide.contents.ruledOut')}
          </span>
        )}
      </button>
    </li>
  );
}
