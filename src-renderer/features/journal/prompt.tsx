import { useState, type JSX } from 'react';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';

const prompts = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] as const;

interface PromptProps {
  /** Which one stands, or null. Begins with another one each time the page opens. */
  readonly first: number;
}

/** A question for whoever would like one. It stays beside the text and never gets into it. */
export function Prompt({ first }: PromptProps): JSX.Element {
  const { t } = useWords();
  const [turn, setTurn] = useState<number | null>(null);
  if (turn === null) {
    return (
      <Button look="quiet" onPress={() => setTurn(0)}>
        {t('journal.prompts.offer')}
      </Button>
    );
  }
  const asked = prompts[(first + turn) % prompts.length] ?? 'p0';
  return (
    <div className="prompt">
      <p role="status">{t(`journal.prompts.${asked}`)}</p>
      <Button look="quiet" onPress={() => setTurn(turn + 1)}>
        {t('journal.prompts.another')}
      </Button>
      <Button look="quiet" onPress={() => setTurn(null)}>
        {t('journal.prompts.none')}
      </Button>
    </div>
  );
}
