import { beforeAll, describe, expect, it } from 'vitest';
import i18next from 'i18next';
import { createFormats } from '../../../src-core/words/formats.ts';
import { englishLocale } from '../../../src-core/words/language.ts';
import { createWords } from '../../app/words.ts';
import { saysOf } from './say.ts';

beforeAll(() => createWords('en'));

const says = () =>
  saysOf(
    { setups: { mine: { plain: 'my own way' } }, tags: { kids: 'kids ill at home' } },
    {
      t: (key, values) => i18next.t(key, { ...values }),
      line: (text) => ('plain' in text ? text.plain : i18next.t(`practice.${text.line}`)),
    },
    createFormats(englishLocale),
  );

describe('the sentences of the page', () => {
  it('carry the names of setups and tags, and begin like sentences', () => {
    const values = { measure: 'tension', by: 2, low: 1.2, high: 2.8, n: 9, nWith: 9, nWithout: 20 };
    const relief = {
      key: 'journal.insight.reliefLess',
      values: { ...values, setup: 'mine' },
    } as const;
    expect(says().sentence(relief)).toBe(
      'My own way tends to go with tension that is 2 lower afterwards (90% interval 1.2 to 2.8, 9 rests).',
    );
    const tag = {
      key: 'journal.insight.tagUnclear',
      values: { ...values, tag: 'kids', low: -0.4 },
    } as const;
    expect(says().sentence(tag)).toBe(
      'Kids ill at home and tension: no clear pattern (90% interval −0.4 to 2.8, 9 days with it, 20 without).',
    );
  });

  it('call what is no longer known by its id', () => {
    expect(says().setup('gone-setup')).toBe('gone setup');
    expect(says().tag('gone-tag')).toBe('gone tag');
    expect(says().tag('deadline')).toBe('a deadline');
  });

  it('write numbers with one digit, a true minus, and no minus before nothing', () => {
    expect([-1.24, 2, -0.04, 0].map(says().number)).toEqual(['−1.2', '2', '0', '0']);
  });
});
