import type { JSX } from 'react';
import { useWords } from '../../app/words.ts';
import type { Doing } from './use-data.ts';

/** One line that says what is going on; screen readers hear it change. */
export function Status({ doing }: { readonly doing: Doing }): JSX.Element {
  const { t } = useWords();
  const text =
    doing.kind === 'told'
      ? t(doing.sentence.key, doing.sentence.values)
      : doing.kind === 'working'
        ? t('data.working')
        : '';
  return (
    <p role="status" className="data-status">
      {text}
    </p>
  );
}
