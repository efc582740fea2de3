import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { library } from './library.ts';
import { withOwnPractices } from './own-practices.ts';

const mine = (id: string): string =>
  JSON.stringify(
    library.find(({ setup }) => setup.id === 'seated-breath'),
    null,
    2,
  ).replaceAll('"seated-breath"', `"${id}"`);

describe('practices of one’s own', () => {
  it('come after those that are there already', () => {
    const { entries, skipped } = withOwnPractices([
      { file: 'window-seat.json', text: mine('window-seat') },
    ]);
    expect(entries).toHaveLength(library.length + 1);
    expect(entries.at(-1)?.setup.id).toBe('window-seat');
    expect(skipped).toEqual([]);
  });

  it('cost only themselves where they cannot be used', () => {
    const { entries, skipped } = withOwnPractices([
      { file: 'a.json', text: '{ "setup": ' },
      { file: 'b.json', text: mine('window-seat') },
      { file: 'c.json', text: mine('window-seat') },
      { file: 'd.json', text: mine('legs-wall') },
    ]);
    expect(entries).toHaveLength(library.length + 1);
    expect(skipped).toMatchObject([
      { file: 'a.json', line: 1, reason: 'this is not valid JSON' },
      { file: 'c.json', reason: 'setup.id: there is another practice named window-seat' },
      { file: 'd.json', reason: 'setup.id: there is another practice named legs-wall' },
    ]);
    const lines = mine('legs-wall').split('\n');
    expect(lines[(skipped[2]?.line ?? 0) - 1]).toContain('"id": "legs-wall"');
  });

  it('are written as the docs show', () => {
    const page = readFileSync(new URL('../../docs/own-practices.md', import.meta.url), 'utf8');
    const shown = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(withOwnPractices([{ file: 'shown.json', text: shown }]).skipped).toEqual([]);
  });
});
