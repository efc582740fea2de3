import { weekdays } from '../../../../src-core/preferences/schedule-preferences.ts';
import { isRecord } from '../../../../src-core/preferences/migrate.ts';
import type { PageWords } from '../../../app/words.ts';
import { amountIn } from '../items/amounts.ts';
import { contents } from '../items/contents.ts';
import type { Item } from '../items/item.ts';

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
      value.map((fact) => t(`sight.fact.${String(fact)}`)),
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

const items: readonly Item[] = Object.values(contents).flatMap((blocks) =>
  blocks.flatMap((block) => block.items),
);
const itemOf = (name: string): Item | undefined => items.find((item) => item.name === name);
const onOff = (value: boolean, t: Say): string => t(`preferences.transfer.${value ? 'yes' : 'no'}`);
const listIn = (words: readonly string[], t: Say): string =>
  words.length === 0 ? t('preferences.transfer.none') : words.join(', ');

function optionIn(item: Item | undefined, value: string, t: Say): string {
  return item?.kind === 'one' || item?.kind === 'many'
    ? t(`preferences.options.${item.words}.${value}`)
    : value;
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
  return Object.entries(parts)
    .map(([part, on]) => {
      const label = t(`preferences.items.${group}.${field}.${part}.label`);
      return `${label}: ${onOff(on === true, t)}`;
    })
    .join('; ');
}
