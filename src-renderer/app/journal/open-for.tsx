import type { JSX } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../words.ts';
import { spellNames, type OpenSpell } from './open-spell.ts';

interface OpenForProps {
  readonly spell: OpenSpell;
  readonly onChange: (spell: OpenSpell) => void;
}

/** For how long it stays open; afterwards, and after a sleep of the machine, it closes by itself. */
export function OpenFor({ spell, onChange }: OpenForProps): JSX.Element {
  const { t } = useWords();
  return (
    <Choice
      legend={t('journal.lock.openFor')}
      value={spell}
      options={spellNames.map((value) => ({ value, label: t(`journal.lock.spell.${value}`) }))}
      onChange={onChange}
    />
  );
}
