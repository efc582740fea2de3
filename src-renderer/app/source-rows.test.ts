import { describe, expect, it } from 'vitest';
import { library } from '../../src-core/practice/library.ts';
import { learnCards } from '../../src-core/learn/cards.ts';
import { sourceRows } from './source-rows.ts';

describe('the sources that can be opened', () => {
  it('name what every line of every card rests on', () => {
    const ids = learnCards.flatMap(({ lines }) => lines.map(({ source }) => source));
    expect(ids.filter((id) => !sourceRows.has(id))).toEqual([]);
  });

  it('name what every line of every practice rests on', () => {
    const ids = library.flatMap(({ script }) => [
      script.intro.source,
      ...[...script.bring, ...script.expect, ...script.stopIf].map(({ source }) => source),
      ...script.steps.flatMap(({ cues }) => cues.map(({ source }) => source)),
    ]);
    const missing = ids.filter((id) => id !== 'own' && id !== 'app' && !sourceRows.has(id));
    expect(missing).toEqual([]);
  });
});
