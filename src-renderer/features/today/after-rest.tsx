import { useState, type JSX } from 'react';
import type { AskedRest, DayView } from '../../../src-core/today/view.ts';
import { FeltField, type SaidOfBody } from '../../app/check-in/felt-field.tsx';
import { useWords } from '../../app/words.ts';

interface AfterRestProps {
  readonly day: DayView;
  readonly onSay: (sessionId: string, said: SaidOfBody) => void;
}

/** Asks after the last rest where nobody has answered yet. One tap does, and another changes it while the page stands. */
export function AfterRest({
  day: { lastRest, titles },
  onSay,
}: AfterRestProps): JSX.Element | null {
  const { t, line } = useWords();
  const [answered, setAnswered] = useState<string | null>(null);
  if (lastRest === null || (isAnswered(lastRest) && answered !== lastRest.sessionId)) return null;
  const { sessionId, setupId, felt } = lastRest;
  const title = titles[setupId];
  return (
    <section className="today-part" aria-label={t('journal.felt.askLater')}>
      <FeltField
        legend={t('journal.felt.askLater')}
        said={lastRest}
        asksMore
        onChange={(said) => {
          setAnswered(sessionId);
          onSay(sessionId, said);
        }}
      />
      <p className="today-aside" role="status">
        {felt !== null ? t('journal.felt.kept') : title === undefined ? '' : line(title)}
      </p>
    </section>
  );
}

/** "Tighter" is half an answer: whether it hurts more is asked until it is said. */
const isAnswered = ({ felt, worse }: AskedRest): boolean =>
  felt !== null && !(felt === 'tighter' && worse === null);
