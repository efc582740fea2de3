import { expect, it } from 'vitest';
import { reliefSentence } from './sentences.ts';

const estimate = { value: -2.04, low: -3.12, high: -0.96, p: 0.001 };
const found = { setupId: 'legs-wall', n: 12, estimate };

it('counts the interval the same way as the difference', () => {
  expect(reliefSentence(found, 'less', 'tension').values).toMatchObject({
    by: 2,
    low: 1,
    high: 3.1,
  });
  const more = { ...found, estimate: { value: 2.04, low: 0.96, high: 3.12, p: 0.001 } };
  expect(reliefSentence(more, 'more', 'tension').values).toMatchObject({
    by: 2,
    low: 1,
    high: 3.1,
  });
});

it('leaves the signs where nothing is told', () => {
  expect(reliefSentence(found, 'unclear', 'tension').values).toMatchObject({
    low: -3.1,
    high: -1,
  });
});
