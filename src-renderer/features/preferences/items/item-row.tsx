import type { JSX } from 'react';
import { partsOf, type PreferenceName } from '../../../../src-core/preferences/sections.ts';
import type { Preferences } from '../../../../src-core/preferences/preferences.ts';
import { useFormats, useWords, type PageWords } from '../../../app/words.ts';
import { ChoiceMany } from '../../../ui/choice-many.tsx';
import { Level } from '../../../ui/level.tsx';
import { Stepper } from '../../../ui/stepper.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { TimeInput } from '../../../ui/time-input.tsx';
import type { Book } from '../use-book.ts';
import { amountIn, formatOf, numberIn } from './amounts.ts';
import { ownParts } from './own-parts.tsx';
import { wordsOf, type Item } from './item.ts';
import { OneOf } from '../../../ui/one-of.tsx';
import { Row } from './row.tsx';

interface ItemRowProps {
  readonly item: Item;
  readonly preferences: Preferences;
  readonly book: Book;
}

/** One line of the page, whatever it sets. */
export function ItemRow({ item, preferences, book }: ItemRowProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const formats = useFormats();
  const label = t(`${wordsOf(item)}.label`);
  const hint = t(`${wordsOf(item)}.hint`);
  if (item.kind === 'own') {
    const Own = ownParts[item.name];
    if (Own === undefined) throw new Error(`${item.name} has no part of its own`);
    return <Own label={label} hint={hint} preferences={preferences} book={book} />;
  }
  const value = valueOf(preferences, item.name);
  const set = (next: unknown): void => book.set(item.name, next);
  switch (item.kind) {
    case 'number':
      return (
        <Row label={label} hint={hint} bounds={boundsIn(item, t)}>
          {(ids) => (
            <Stepper
              value={Number(value)}
              {...item.bounds}
              onChange={set}
              labelledBy={ids.label}
              describedBy={ids.hint}
              format={formatOf(item.unit)}
              fewer={t('preferences.fewer', { what: label })}
              more={t('preferences.more', { what: label })}
            />
          )}
        </Row>
      );
    case 'switch': {
      const { part } = item;
      const parts = value as Readonly<Record<string, boolean>>;
      return (
        <Row label={label} hint={hint}>
          {(ids) => (
            <Switch
              isOn={part === undefined ? value === true : parts[part] === true}
              onChange={(on) => set(part === undefined ? on : { ...parts, [part]: on })}
              labelledBy={ids.label}
              describedBy={ids.hint}
            />
          )}
        </Row>
      );
    }
    case 'level':
      return (
        <Row label={label} hint={hint}>
          {(ids) => <Level value={Number(value)} onChange={set} labelledBy={ids.label} />}
        </Row>
      );
    case 'time':
      return (
        <Row label={label} hint={hint}>
          {(ids) => (
            <TimeInput
              value={String(value)}
              onChange={set}
              labelledBy={ids.label}
              written={formats.clock}
            />
          )}
        </Row>
      );
    case 'one':
      return (
        <Row label={label} hint={hint} isWide>
          {(ids) => (
            <OneOf
              labelledBy={ids.label}
              describedBy={ids.hint}
              options={optionsIn(item, t)}
              value={String(value)}
              onChange={set}
            />
          )}
        </Row>
      );
    case 'many':
      return (
        <Row label={label} hint={hint} isWide>
          {(ids) => (
            <ChoiceMany
              labelledBy={ids.label}
              describedBy={ids.hint}
              options={optionsIn(item, t)}
              chosen={value as readonly string[]}
              onChange={set}
              least={item.name === 'schedule.places' ? 1 : 0}
            />
          )}
        </Row>
      );
  }
}

function valueOf(preferences: Preferences, name: PreferenceName): unknown {
  const [group, field] = partsOf(name);
  const fields: Readonly<Record<string, unknown>> = preferences[group];
  return fields[field];
}

const optionsIn = (
  item: Extract<Item, { readonly kind: 'one' | 'many' }>,
  t: PageWords['t'],
): readonly { readonly value: string; readonly label: string }[] =>
  item.options.map(({ value, words }) => ({ value, label: t(words) }));

function boundsIn(item: Extract<Item, { readonly kind: 'number' }>, t: PageWords['t']): string {
  const { least, most, standard } = item.bounds;
  const amount = (value: number): string => amountIn(value, item.unit, t);
  return t('preferences.bounds', {
    least: numberIn(least, item.unit),
    most: amount(most),
    standard: numberIn(standard, item.unit),
  });
}
