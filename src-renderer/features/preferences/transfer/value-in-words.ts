import { weekdays } from '../../../../src-core/preferences/schedule-preferences.ts';
import { isRecord } from '../../../../src-core/preferences/migrate.ts';
import { facts } from '../../../../src-core/sight/fact.ts';
import type { PageWords } from '../../../app/words.ts';
import { amountIn } from '../items/amounts.ts';
import { everyItem } from '../items/contents.ts';
import { wordsOf, type Item } from '../items/item.ts';

type Say = PageWords['t'];

/** What a field is set to, short enough for a table: of what has parts, those that the other has otherwise. */
export function valueInWords(
  group: string,
  field: string,
  value: unknown,
  other: unknown,
  t: Say,
): string {
  const item = itemOf(`${group}.${field}`);
  if (typeof value === 'boolean') return onOff(value, t);
  if (typeof value === 'number') {
    if (item?.kind === 'number') return amountIn(value, item.unit, t);
    return item?.kind === 'level' ? amountIn(value, 'percent', t) : String(value);
  }
  if (typeof value === 'string') return optionIn(item, value, t);
  if (field === 'off' && Array.isArray(value)) {
    return listIn(
      facts.filter((fact) => value.includes(fact)).map((fact) => t(`sight.fact.${fact}`)),
      t,
    );
  }
  if (field === 'modes' && Array.isArray(value)) {
    return listIn(
      value.map((mode) => (isRecord(mode) ? String(mode['name']) : '')),
      t,
    );
  }
  if (Array.isArray(value))
    return listIn(
      value.map((one) => optionIn(item, String(one), t)),
      t,
    );
  if (isRecord(value)) {
    const differing = differingFrom(value, other);
    return 'mon' in value ? weekIn(differing, t) : partsIn(group, field, differing, t);
  }
  return t('preferences.transfer.none');
}

function differingFrom(
  value: Readonly<Record<string, unknown>>,
  other: unknown,
): Readonly<Record<string, unknown>> {
  const parts = isRecord(other) ? other : {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([part, one]) => JSON.stringify(one) !== JSON.stringify(parts[part]),
    ),
  );
}

const itemOf = (name: string): Item | undefined => everyItem.find((item) => item.name === name);
const onOff = (value: boolean, t: Say): string => t(`preferences.transfer.${value ? 'yes' : 'no'}`);
const listIn = (words: readonly string[], t: Say): string =>
  words.length === 0 ? t('preferences.transfer.none') : words.join(', ');

function optionIn(item: Item | undefined, value: string, t: Say): string {
  if (item?.kind !== 'one' && item?.kind !== 'many') return value;
  const option = item.options.find((one) => one.value === value);
  // A value that the page does not offer, as a language for tests only, has no words.
  return option === undefined ? value : t(option.words);
}

/** Days that are alike stand together: "Mon, Tue 09:00–17:00; Sat none". */
function weekIn(week: Readonly<Record<string, unknown>>, t: Say): string {
  const told = new Map<string, string[]>();
  for (const day of weekdays.filter((one) => one in week)) {
    const what = timesIn(week[day], t);
    told.set(what, [...(told.get(what) ?? []), t(`preferences.week.short.${day}`)]);
  }
  return [...told].map(([what, days]) => `${days.join(', ')} ${what}`).join('; ');
}

function timesIn(times: unknown, t: Say): string {
  if (!isRecord(times) || times['on'] !== true) return t('preferences.week.off');
  const { at, start, end } = times;
  const clock = (time: unknown): string => t('preferences.time', { time: String(time) });
  return typeof at === 'string' ? clock(at) : `${clock(start)}–${clock(end)}`;
}

function partsIn(
  group: string,
  field: string,
  parts: Readonly<Record<string, unknown>>,
  t: Say,
): string {
  return everyItem
    .flatMap((item) => {
      if (item.kind !== 'switch' || item.part === undefined) return [];
      if (item.name !== `${group}.${field}` || !(item.part in parts)) return [];
      return [`${t(`${wordsOf(item)}.label`)}: ${onOff(parts[item.part] === true, t)}`];
    })
    .join('; ');
}
