import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryDraft, START_MS, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';

let history: TestHistory;
beforeEach(() => {
  history = testHistory();
});
afterEach(() => history.remove());

/** Leafs through all there is, so many at a time. */
function leafThrough(limit: number): readonly string[] {
  const seen: string[] = [];
  for (let page = history.engine.list('entry', { limit }); page.length > 0;) {
    seen.push(...page.map(({ id }) => id));
    const last = page.at(-1);
    if (last === undefined) break;
    page = history.engine.list('entry', { limit, beyond: { atMs: last.atMs, id: last.id } });
  }
  return seen;
}

describe('leafing through the journal', () => {
  it.each([1, 2, 3, 5])('shows entries of one millisecond once each, %i at a time', (limit) => {
    const ids = ['d', 'a', 'c', 'b', 'e', 'f', 'g'];
    history.engine.append(ids.map((id) => entryDraft(id, { id, atMs: START_MS })));
    history.engine.append([entryDraft('later', { id: 'z', atMs: START_MS + 1 })]);
    history.engine.append([entryDraft('earlier', { id: 'y', atMs: START_MS - 1 })]);
    expect(leafThrough(limit)).toEqual(['z', ...[...ids].sort(), 'y']);
  });
});
