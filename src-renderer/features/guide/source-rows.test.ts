import { describe, expect, it } from 'vitest';
import { library } from '../../../src-core/practice/library.ts';
import { sourceRows } from './source-rows.ts';

describe('the sources that can be opened', () => {
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
