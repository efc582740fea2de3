import type { JSX } from 'react';
import type { Saying } from '../../../src-core/practice/script.ts';
import { useWords } from '../../app/words.ts';

/** A few short lines under a heading; nothing where there are none. */
export function Notes(props: {
  readonly title: string;
  readonly sayings: readonly Saying[];
}): JSX.Element | null {
  const { line } = useWords();
  if (props.sayings.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        {props.sayings.map(({ text }) => (
          <li key={JSON.stringify(text)}>{line(text)}</li>
        ))}
      </ul>
    </section>
  );
}
