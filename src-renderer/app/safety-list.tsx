import './safety-list.css';
import { useState, type JSX } from 'react';
import {
  emergencyItems,
  flexionGates,
  legsUpGates,
  preferOtherItems,
  urgentItems,
  type SafetyItem,
} from '../../src-core/safety/items.ts';
import type { SafetyView } from '../../src-core/safety/view.ts';
import { useBridge } from './bridge.ts';
import { GraveNotice } from './grave-notice.tsx';
import { SafetyLists } from './safety-lists/safety-lists.tsx';
import { useFormats, useWords } from './words.ts';
import { Button } from '../ui/button.tsx';

const groups = [
  { title: 'safety.lists.now', items: emergencyItems },
  { title: 'safety.lists.weeks', items: urgentItems },
  { title: 'safety.list.rounding', items: flexionGates },
  { title: 'safety.list.legs-up', items: legsUpGates },
  { title: 'safety.lists.comfort', items: preferOtherItems },
] as const;
type Group = (typeof groups)[number];

/** Every safety answer with its date, list by list; a list is opened to change what it says. */
export function SafetyList({ safety }: { readonly safety: SafetyView }): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const [open, setOpen] = useState<Group['title'] | null>(null);
  const [closed, setClosed] = useState<Group['title'] | null>(null);
  return (
    <div className="safety-list">
      <GraveNotice safety={safety} />
      {groups.map(({ title, items }) =>
        title === open ? (
          <SafetyLists
            key={title}
            safety={safety}
            items={items}
            practiceTitle={t(title)}
            onDone={() => {
              setOpen(null);
              setClosed(title);
            }}
          />
        ) : (
          <Answers
            key={title}
            title={t(title)}
            items={items}
            safety={safety}
            takesFocus={title === closed}
            onOpen={() => setOpen(title)}
          />
        ),
      )}
      {safety.kept.length === 0 ? null : (
        <p className="safety-changed">
          <Button
            look="quiet"
            onPress={() => void bridge.call('safety:confirm', { kind: 'changed' })}
          >
            {t('safety.list.changed')}
          </Button>
          <span className="safety-note">{t('safety.list.changedHint')}</span>
        </p>
      )}
    </div>
  );
}

interface AnswersProps {
  readonly title: string;
  readonly items: readonly SafetyItem[];
  readonly safety: SafetyView;
  /** Its list was open a moment ago. */
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
}

function Answers({ title, items, safety, takesFocus, onOpen }: AnswersProps): JSX.Element {
  const { t } = useWords();
  const formats = useFormats();
  const open = items.filter((item) => safety.answers[item] === undefined).length;
  const way = t(open === 0 ? 'safety.list.change' : 'safety.list.tell');
  return (
    <section>
      <header>
        <h2>{title}</h2>
        <p className="safety-note">
          {open === 0 ? t('safety.list.leftNone') : t('safety.list.left', { count: open })}
        </p>
        <Button look="quiet" takesFocus={takesFocus} label={`${way}: ${title}`} onPress={onOpen}>
          {way}
        </Button>
      </header>
      <dl className="safety-answers">
        {items.map((item) => {
          const kept = safety.kept.find((answer) => answer.item === item);
          return (
            <div key={item} className="safety-answer">
              <dt>{t(`safety.ask.${item}`)}</dt>
              <dd>
                {kept === undefined ? null : <span>{t(`safety.${kept.value}`)}</span>}
                {kept === undefined ? null : (
                  <span className="safety-note">
                    {kept.askAgain === null
                      ? t('safety.list.said', { date: formats.date(kept.atWallMs) })
                      : t('safety.list.again')}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
