import { useEffect, useId, useRef, useState, type JSX } from 'react';
import type { ItemList } from '../../../src-core/safety/lists.ts';
import type { SafetyItem } from '../../../src-core/safety/items.ts';
import type { SafetyAnswer } from '../../../src-core/safety/profile.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../words.ts';
import { useSeenToEnd } from './use-seen-to-end.ts';

export type Said = readonly (readonly [SafetyItem, SafetyAnswer['value']])[];

interface ListPageProps {
  readonly list: ItemList;
  readonly title: string;
  readonly ticked: readonly SafetyItem[];
  /** The answers could not be kept. */
  readonly hasFailed: boolean;
  /** How much of the window's foot is covered. */
  readonly footPx: number;
  readonly onSay: (said: Said) => void;
}

/** One list: tick what is so, or say that nothing is. Nothing is kept before a button under it is pressed. */
export function ListPage(props: ListPageProps): JSX.Element {
  const { list, title, hasFailed, onSay } = props;
  const { t } = useWords();
  const id = useId();
  const [ticked, setTicked] = useState<ReadonlySet<SafetyItem>>(new Set(props.ticked));
  const heading = useRef<HTMLHeadingElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const isAwake = useSeenToEnd(end, list.name, props.footPx);
  useEffect(() => {
    // The person has just turned to it: it is read from its title, and Return there answers nothing.
    heading.current?.focus({ preventScroll: true });
  }, []);

  const toggle = (item: SafetyItem): void => {
    const next = new Set(ticked);
    if (!next.delete(item)) next.add(item);
    setTicked(next);
  };
  const say = (rest: 'no' | 'unsaid'): void => {
    // What is ticked goes first: there is no moment at which a list with a sign in it looks clean.
    const yes = list.items.filter((item) => ticked.has(item));
    const others = list.items.filter((item) => !ticked.has(item));
    onSay([
      ...yes.map((item) => [item, 'yes'] as const),
      ...others.map((item) => [item, rest] as const),
    ]);
  };
  return (
    <div className="list-page">
      <fieldset className="list-items" aria-describedby={`${id}hint`}>
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </legend>
        <p className="safety-note" id={`${id}hint`}>
          {t(`safety.lists.${list.name}Hint`)}
        </p>
        {list.items.map((item) => (
          <label key={item} className="list-item">
            <input type="checkbox" checked={ticked.has(item)} onChange={() => toggle(item)} />
            <span>{t(`safety.ask.${item}`)}</span>
          </label>
        ))}
        <div ref={end} className="list-end" />
      </fieldset>
      <div className="list-answers">
        <Button
          look="main"
          isOff={!isAwake}
          describedBy={`${id}wakes`}
          onPress={() => {
            if (isAwake) say('no');
          }}
        >
          {t(ticked.size === 0 ? 'safety.lists.none' : 'safety.lists.ticked')}
        </Button>
        <Button look="quiet" describedBy={`${id}rather`} onPress={() => say('unsaid')}>
          {t('safety.lists.rather')}
        </Button>
      </div>
      <p className="safety-note list-wakes" id={`${id}wakes`} role="status">
        {hasFailed
          ? t('safety.lists.failed')
          : t(isAwake ? 'safety.lists.awake' : 'safety.lists.asleep')}
      </p>
      <p className="safety-note" id={`${id}rather`}>
        {t('safety.lists.ratherHint')}
      </p>
    </div>
  );
}
