import './safety-lists.css';
import { useEffect, useState, type JSX } from 'react';
import type { SafetyItem } from '../../../src-core/safety/items.ts';
import { listsOf, type ItemList } from '../../../src-core/safety/lists.ts';
import type { SafetyView } from '../../../src-core/safety/view.ts';
import { PressGuard } from '../../ui/press-guard.tsx';
import { useBridge } from '../bridge.ts';
import { useWords } from '../words.ts';
import { ListPage, type Said } from './list-page.tsx';

interface SafetyListsProps {
  readonly safety: SafetyView;
  /** What is asked, on as many pages as it needs. It is read once, when the lists open. */
  readonly items: readonly SafetyItem[];
  /** What the page with the gates is called, where it asks for one practice, several, or a part of them. */
  readonly practiceTitle: string;
  /** How much of the window's foot is covered by what the page keeps there. */
  readonly footPx?: number;
  /** Every list was gone through. */
  readonly onDone: () => void;
}

/** The safety questions, wherever they are asked: one list after the other. Each item is kept by itself. */
export function SafetyLists(props: SafetyListsProps): JSX.Element | null {
  const { safety, practiceTitle, onDone } = props;
  const bridge = useBridge();
  const { t } = useWords();
  const [lists] = useState(() => listsOf(props.items));
  const [index, setIndex] = useState(0);
  const [state, setState] = useState<'asking' | 'keeping' | 'failed'>('asking');
  const list: ItemList | undefined = lists[index];
  useEffect(() => {
    if (index > 0) window.scrollTo(0, 0);
  }, [index]);
  if (list === undefined) return null;

  const keep = async (said: Said): Promise<void> => {
    if (state === 'keeping') return;
    setState('keeping');
    const replies = await Promise.all(
      said.map(([item, value]) => bridge.call('safety:answer', { item, value })),
    );
    if (!replies.every(({ ok }) => ok)) {
      setState('failed');
      return;
    }
    setState('asking');
    if (index + 1 < lists.length) setIndex(index + 1);
    else onDone();
  };
  return (
    <PressGuard shown={list.name} isNew>
      <ListPage
        key={list.name}
        list={list}
        title={list.name === 'practice' ? practiceTitle : t(`safety.lists.${list.name}`)}
        ticked={list.items.filter((item) => isYes(safety, item))}
        hasFailed={state === 'failed'}
        footPx={props.footPx ?? 0}
        onSay={(said) => void keep(said)}
      />
    </PressGuard>
  );
}

/** What was ticked before is ticked again: a "yes" is never lost by somebody who looks at other lines. */
const isYes = ({ kept }: SafetyView, asked: SafetyItem): boolean =>
  kept.some(({ item, value }) => item === asked && value === 'yes');
