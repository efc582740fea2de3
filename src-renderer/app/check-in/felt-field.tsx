import './felt-field.css';
import { useId, type JSX } from 'react';
import { feltWords, type Felt } from '../../../src-core/journal/felt.ts';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../words.ts';

export interface SaidOfBody {
  readonly felt: Felt | null;
  /** Whether it hurts more than before, or goes down a leg or an arm; null where nobody said. */
  readonly worse: boolean | null;
}

interface FeltFieldProps {
  readonly legend: string;
  readonly said: SaidOfBody;
  readonly onChange: (said: SaidOfBody) => void;
  /** "Tighter" asks whether it is more than that, unless it is known already. */
  readonly asksMore: boolean;
}

/** The body after a rest in one word: three calm buttons, which are one choice to the keyboard. */
export function FeltField({ legend, said, onChange, asksMore }: FeltFieldProps): JSX.Element {
  const { t } = useWords();
  const name = useId();
  return (
    <div className="felt">
      <fieldset className="felt-words">
        <legend>{legend}</legend>
        <div className="felt-row">
          {feltWords.map((word) => (
            <label key={word} className="felt-one">
              <input
                type="radio"
                name={name}
                value={word}
                checked={said.felt === word}
                onChange={() => onChange({ felt: word, worse: null })}
              />
              <span>{t(`journal.felt.${word}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="felt-more" role="status">
        {asksMore && said.felt === 'tighter' ? (
          <WorseField
            worse={said.worse}
            onChange={(worse) => onChange({ felt: said.felt, worse })}
            ifNot={t('journal.felt.tighterHint')}
          />
        ) : null}
      </div>
    </div>
  );
}

interface WorseFieldProps {
  readonly worse: boolean | null;
  readonly onChange: (worse: boolean) => void;
  /** What follows from a no. */
  readonly ifNot?: string;
}

/** Whether it is a flare. What follows from either answer is said at once. */
export function WorseField({ worse, onChange, ifNot }: WorseFieldProps): JSX.Element {
  const { t } = useWords();
  const hint = worse === true ? t('journal.felt.worseHint') : worse === false ? ifNot : undefined;
  return (
    <div className="worse">
      <Choice
        legend={t('journal.felt.worse')}
        value={worse === null ? null : worse ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t('journal.felt.worseNo') },
          { value: 'yes', label: t('journal.felt.worseYes') },
        ]}
        onChange={(value) => onChange(value === 'yes')}
        {...(hint === undefined ? {} : { hint })}
      />
    </div>
  );
}
