import { isFedByTag } from '../../../src-core/journal/fed-by-tags.ts';
import type { InsightView } from '../../../src-core/journal/insight/insight-view.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import type { Formats } from '../../../src-core/words/formats.ts';
import type { PageWords } from '../../app/words.ts';

/** What the page says, with the names of what the findings carry as ids. */
export interface Says {
  readonly t: PageWords['t'];
  readonly setup: (id: string) => string;
  readonly tag: (id: string) => string;
  readonly sentence: (sentence: Sentence) => string;
  /** One digit at most, and a minus that is as wide as a plus. */
  readonly number: (value: number) => string;
  /** A day, counted as insight counts days. */
  readonly date: (day: number) => string;
}

const DAY_MS = 86_400_000;
const MINUS = '\u2212';

export function saysOf(
  { setups, tags }: Pick<InsightView, 'setups' | 'tags'>,
  { t, line }: Pick<PageWords, 't' | 'line'>,
  formats: Pick<Formats, 'number' | 'date'>,
): Says {
  // Rounded first, so that nothing is never below nothing.
  const number = (value: number): string =>
    formats.number(Math.round(value * 10) / 10 + 0, 1).replace('-', MINUS);
  const setup = (id: string): string => {
    const title = setups[id];
    return title === undefined ? id.replaceAll('-', ' ') : line(title);
  };
  const tag = (id: string): string => {
    const own = tags[id];
    if (own !== undefined) return own;
    return isFedByTag(id) ? t(`journal.tag.${id}`) : id.replaceAll('-', ' ');
  };
  return {
    t,
    setup,
    tag,
    number,
    date: (day) => formats.date(day * DAY_MS, 'UTC'),
    sentence: ({ key, values }) => {
      const named: Record<string, string | number> = { ...values };
      if ('setup' in named) named['setup'] = setup(String(named['setup']));
      if ('tag' in named) named['tag'] = tag(String(named['tag']));
      for (const end of ['low', 'high'] as const) {
        const value = named[end];
        if (typeof value === 'number') named[end] = number(value);
      }
      return capitalised(t(key, named));
    },
  };
}

export const capitalised = (text: string): string =>
  text === '' ? text : text.charAt(0).toLocaleUpperCase() + text.slice(1);
