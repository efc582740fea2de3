import { useId, useState, type JSX } from 'react';
import { scheduleBounds } from '../../../../src-core/preferences/bounds.ts';
import { occasions } from '../../../../src-core/practice/vocabulary.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceMany } from '../../../ui/choice-many.tsx';
import { keyInField } from '../../../ui/key-in-field.ts';
import { Stepper } from '../../../ui/stepper.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { formatOf } from '../items/amounts.ts';
import type { Mode } from './mode.ts';

interface ModeFieldsProps {
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
  readonly onRemove: () => void;
}

/** What a mode may say of its own, each with the bounds and the unit of the field it stands in for. */
const numbers = [
  { field: 'maxNudgesADay', unit: 'times', bounds: { ...scheduleBounds.maxNudgesADay, least: 0 } },
  { field: 'distanceMinutes', unit: 'minutes', bounds: scheduleBounds.distanceMinutes },
  { field: 'stretchMinutes', unit: 'minutes', bounds: scheduleBounds.stretchMinutes },
] as const;
const offered = occasions.filter((occasion) => occasion !== 'on-demand');

export function ModeFields({ mode, onChange, onRemove }: ModeFieldsProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const name = mode.name === '' ? t('preferences.modes.unnamed') : mode.name;
  return (
    <fieldset className="mode">
      <legend className="unseen">{name}</legend>
      <div className="mode-head">
        <ModeName name={mode.name} onName={(next) => onChange({ ...mode, name: next })} />
        <label className="mode-switch">
          <span>{t('preferences.modes.on')}</span>
          <Switch isOn={mode.on} onChange={(on) => onChange({ ...mode, on })} />
        </label>
      </div>
      {numbers.map(({ field, unit, bounds }) => {
        const label = t(`preferences.items.schedule.${field}.label`);
        const own = mode[field];
        return (
          <div key={field} className="mode-line">
            <span id={`${id}${field}`}>{label}</span>
            {own === undefined ? (
              <span className="mode-usual">{t('preferences.modes.asUsual')}</span>
            ) : (
              <Stepper
                value={own}
                {...bounds}
                labelledBy={`${id}${field}`}
                format={formatOf(unit)}
                fewer={t('preferences.fewer', { what: label })}
                more={t('preferences.more', { what: label })}
                onChange={(value) => onChange({ ...mode, [field]: value })}
              />
            )}
            <Switch
              isOn={own !== undefined}
              label={t('preferences.modes.own', { what: label })}
              onChange={(isOwn) => {
                onChange(isOwn ? { ...mode, [field]: bounds.standard } : without(mode, field));
              }}
            />
          </div>
        );
      })}
      <div className="mode-line">
        <span id={`${id}quiet`}>{t('preferences.modes.quiet')}</span>
        <span />
        <Switch
          isOn={mode.quiet === true}
          labelledBy={`${id}quiet`}
          onChange={(quiet) => onChange({ ...mode, quiet })}
        />
      </div>
      <p id={`${id}silent`} className="mode-silent">
        {t('preferences.modes.silent')}
      </p>
      <ChoiceMany
        labelledBy={`${id}silent`}
        options={offered.map((value) => ({ value, label: t(`preferences.occasion.${value}`) }))}
        chosen={(mode.silent ?? []).filter((one) => one !== 'on-demand')}
        onChange={(silent) => onChange({ ...mode, silent: [...silent] })}
      />
      <div className="mode-remove">
        <Button look="quiet" onPress={onRemove}>
          {t('preferences.modes.remove', { name })}
        </Button>
      </div>
    </fieldset>
  );
}

const without = (mode: Mode, field: string): Mode =>
  Object.fromEntries(Object.entries(mode).filter(([name]) => name !== field)) as Mode;

/** Told when it is written to its end: a name half typed is none. */
function ModeName(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
}): JSX.Element {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    if (typed !== null && typed !== props.name) props.onName(typed);
    setTyped(null);
  };
  return (
    <input
      className="mode-name"
      aria-label={t('preferences.modes.name')}
      maxLength={64}
      value={typed ?? props.name}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (keyInField(event) === 'Enter') settle();
      }}
    />
  );
}
