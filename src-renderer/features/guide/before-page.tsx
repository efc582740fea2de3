import { useState, type JSX } from 'react';
import type { Length } from '../../../src-core/practice/vocabulary.ts';
import type { PracticeCard } from '../../../src-core/safety/view.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Sources } from '../../app/sources.tsx';
import { Figure } from '../../figure/figure.tsx';
import { Notes } from './notes.tsx';
import { wholeMinutes } from './whole-minutes.ts';

interface BeforeProps {
  readonly card: PracticeCard;
  readonly onStart: (setupId: string, length: Length) => void;
  readonly onBack: () => void;
}

/** One way to rest, opened: what to have ready, how long, when to stop. */
export function BeforePage({ card, onStart, onBack }: BeforeProps): JSX.Element {
  const { t, line } = useWords();
  const [length, setLength] = useState<Length>(
    card.lengths.includes(5) ? 5 : (card.lengths[0] ?? 5),
  );
  const wholeMs = card.wholeMs[length] ?? null;
  const name = (one: Length): string =>
    one === 'untimed' ? t('guide.length.untimed') : t('guide.length.minutes', { count: one });
  return (
    <main className="page before">
      <div className="before-figure">
        {card.pose === null ? null : (
          <Figure pose={card.pose} from={null} progress={1} breath={0.35} still />
        )}
      </div>
      <div className="before-text">
        <h1>{line(card.title)}</h1>
        <p className="lead">{line(card.intro.text)}</p>
        <Choice
          legend={t('guide.length.label')}
          value={String(length)}
          options={card.lengths.map((one) => ({ value: String(one), label: name(one) }))}
          onChange={(value) => setLength(card.lengths.find((one) => String(one) === value) ?? 5)}
          hint={
            wholeMs === null
              ? t('guide.length.untimedHint')
              : t('guide.before.whole', { count: wholeMinutes(wholeMs) })
          }
        />
        <div className="row">
          <Button look="main" takesFocus onPress={() => onStart(card.setupId, length)}>
            {t('guide.before.begin')}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {t('guide.before.back')}
          </Button>
        </div>
        <div className="notes">
          <Notes title={t('guide.before.bring')} sayings={card.bring} />
          <Notes title={t('guide.before.expect')} sayings={card.expect} />
          <Notes title={t('guide.before.stopIf')} sayings={card.stopIf} />
        </div>
        <Sources
          sources={[card.intro, ...card.bring, ...card.expect, ...card.stopIf].map(
            ({ source }) => source,
          )}
        />
      </div>
    </main>
  );
}
