import { useState, type JSX } from 'react';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';

const PROMPTS = 6;

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
  return (
    <div className="prompt">
      <p role="status">{t(`journal.prompts.p${String((first + turn) % PROMPTS)}`)}</p>
      <Button look="quiet" onPress={() => setTurn(turn + 1)}>
        {t('journal.prompts.another')}
      </Button>
      <Button look="quiet" onPress={() => setTurn(null)}>
        {t('journal.prompts.none')}
      </Button>
    </div>
  );
}
