import { useEffect, useState, type JSX } from 'react';
import type { SkippedPractice } from '../../../src-core/practice/own-practices.ts';
import { listsOf } from '../../../src-core/safety/lists.ts';
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

const counted = [null, 'one', 'two', 'three'] as const;

/** On how many pages all that is still open is asked; null where nothing is. */
const pagesLeft = (cards: readonly PracticeCard[]): 'one' | 'two' | 'three' | null =>
  counted[
    listsOf(cards.flatMap(({ lock }) => (lock?.kind === 'unanswered' ? lock.items : []))).length
  ] ?? null;

/** What is open comes first, each half in the order of the book. */
const openFirst = <T,>(all: readonly T[], isOpen: (one: T) => boolean): readonly T[] => [
  ...all.filter(isOpen),
  ...all.filter((one) => !isOpen(one)),
];
const isOpenCard = ({ lock }: PracticeCard): boolean => lock === null;

/** Every way to rest, as the contents of a book: the open ones first. */
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
  const left = pagesLeft(safety.cards);
  const chapters = openFirst(
    [...known, 'own' as const].map((chapter) => ({
      chapter,
      cards: openFirst(
        safety.cards.filter((card) => chapterOf(card) === chapter),
        isOpenCard,
      ),
    })),
    ({ cards }) => cards.some(isOpenCard),
  );
  return (
    <main className="page contents">
      <header className="contents-head">
        <h1>{t('guide.contents.title')}</h1>
        <p>{t('guide.contents.lead')}</p>
        {left === null ? null : (
          <p className="contents-asks">
            <Lock />
            {t(`guide.contents.asks.${left}`)}
          </p>
        )}
      </header>
      {chapters.map(({ chapter, cards }) => {
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
        <span className="card-figure">
          {card.pose === null ? null : (
            <Figure pose={card.pose} from={null} progress={1} breath={0.35} still />
          )}
        </span>
        <span className="card-title">
          {line(card.title)} {lock === null ? null : <Lock label={t('guide.contents.closed')} />}
        </span>
        {lock === null || lock.kind === 'unanswered' ? null : (
          <span className="card-note">{t('guide.contents.ruledOut')}</span>
        )}
      </button>
    </li>
  );
}

/** Beside the line that says what opens them all it needs no words. */
function Lock({ label }: { readonly label?: string }): JSX.Element {
  return (
    <svg
      className="card-lock"
      viewBox="0 0 16 16"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d="M5 7V5a3 3 0 0 1 6 0v2M3.5 7h9v6.5h-9z" />
    </svg>
  );
}
