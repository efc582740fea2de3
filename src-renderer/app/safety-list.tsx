import './safety-list.css';
import { useId, type JSX } from 'react';
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
import { useFormats, useWords } from './words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';

const groups: readonly {
  readonly name: 'any' | 'flexion' | 'legs-up' | 'comfort';
  readonly items: readonly SafetyItem[];
}[] = [
  { name: 'any', items: [...emergencyItems, ...urgentItems] },
  { name: 'flexion', items: flexionGates },
  { name: 'legs-up', items: legsUpGates },
  { name: 'comfort', items: preferOtherItems },
];
const values = ['no', 'yes', 'unsaid'] as const;

/** Every safety question with its answer and its date, to be given and changed one by one. */
export function SafetyList({ safety }: { readonly safety: SafetyView }): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  return (
    <div className="safety-list">
      <GraveNotice safety={safety} />
      {groups.map(({ name, items }) => {
        const open = items.filter((item) => safety.answers[item] === undefined).length;
        return (
          <section key={name}>
            <header>
              <h2>{t(`safety.list.${name}`)}</h2>
              <p className="safety-note">
                {open === 0 ? t('safety.list.leftNone') : t('safety.list.left', { count: open })}
              </p>
            </header>
            {name === 'any' || name === 'comfort' ? (
              <p className="safety-note">{t(`safety.list.${name}Hint`)}</p>
            ) : null}
            {items.map((item) => (
              <Question key={item} item={item} safety={safety} />
            ))}
          </section>
        );
      })}
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

function Question(props: { readonly item: SafetyItem; readonly safety: SafetyView }): JSX.Element {
  const { item, safety } = props;
  const bridge = useBridge();
  const { t } = useWords();
  const noteId = useId();
  const kept = safety.kept.find((answer) => answer.item === item);
  const formats = useFormats();
  const note =
    kept === undefined
      ? null
      : kept.askAgain === null
        ? t('safety.list.said', { date: formats.date(kept.atWallMs) })
        : t('safety.list.again');
  return (
    <div className="safety-question" aria-describedby={note === null ? undefined : noteId}>
      <Choice
        legend={t(`safety.ask.${item}`)}
        value={safety.answers[item] ?? null}
        options={values.map((value) => ({ value, label: t(`safety.${value}`) }))}
        onChange={(value) => void bridge.call('safety:answer', { item, value })}
      />
      <p className="safety-note" id={noteId}>
        {note}
      </p>
    </div>
  );
}
