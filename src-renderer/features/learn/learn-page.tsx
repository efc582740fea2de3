import './learn-page.css';
import { useId, type JSX } from 'react';
import { learnCards, type LearnCard } from '../../../src-core/learn/cards.ts';
import { Sources } from '../../app/sources.tsx';
import { useWords } from '../../app/words.ts';
import { Figure } from '../../figure/figure.tsx';

/** Six things worth knowing, each with where it comes from. */
export function LearnPage(): JSX.Element {
  const { t } = useWords();
  return (
    <main className="learn">
      <header>
        <h1>{t('learn.title')}</h1>
        <p className="learn-lead">{t('learn.lead')}</p>
      </header>
      {learnCards.map((card) => (
        <Card key={card.id} card={card} />
      ))}
    </main>
  );
}

function Card({ card: { id, pose, lines } }: { readonly card: LearnCard }): JSX.Element {
  const { t } = useWords();
  const titleId = useId();
  return (
    <article className="learn-card" aria-labelledby={titleId}>
      <div className="learn-figure">
        <Figure pose={pose} from={null} progress={1} breath={0} still />
      </div>
      <div className="learn-words">
        <h2 id={titleId}>{t(`learn.titles.${id}`)}</h2>
        {lines.map(({ line }) => (
          <p key={line}>{t(`learn.lines.${line}`)}</p>
        ))}
        <Sources sources={lines.map(({ source }) => source)} />
      </div>
    </article>
  );
}
