import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyZones } from '../../src-core/journal/body-zones.ts';
import { fedByTags } from '../../src-core/journal/fed-by-tags.ts';
import { journal } from '../../src-core/words/en/journal.ts';
import { createWords } from './words.ts';

beforeAll(() => createWords('en'));

describe('what the journal says', () => {
  it('names every zone and every tag', () => {
    expect(Object.keys(journal.zone).sort()).toEqual([...bodyZones].sort());
    expect(Object.keys(journal.tag).sort()).toEqual(fedByTags.map(({ id }) => id).sort());
  });

  it('fills ids in with their names', () => {
    expect(
      i18next.t('journal.insight.tagMore', {
        tag: 'Deadline',
        measure: 'mind',
        by: 1.2,
        low: 0.4,
        high: 2,
        nWith: 12,
        nWithout: 40,
      }),
    ).toBe(
      'Deadline tends to go with a racing mind that is 1.2 higher that day (90% interval 0.4 to 2, 12 days with it, 40 without).',
    );
  });

  it('tells patterns as going with, carries counts, and never says why', () => {
    for (const [name, sentence] of Object.entries(journal.insight)) {
      expect(sentence).not.toMatch(
        /\b(cause[sd]?|because|due to|leads? to|fail(ed)?|streak|score)\b/i,
      );
      if (/(More|Less)$/.test(name)) expect(sentence).toMatch(/tends to go with/);
      if (/(More|Less|Unclear)$/.test(name)) expect(sentence).toMatch(/\{\{n(With)?\}\}/);
      if (/(More|Less|Unclear)$/.test(name)) expect(sentence).toMatch(/90% interval/);
    }
  });
});
