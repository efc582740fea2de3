import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';

const MINUTE_MS = 60_000;
let history: TestHistory;
beforeEach(() => {
  history = testHistory();
});
afterEach(() => history.remove());

const onDisk = (): string =>
  fs
    .readdirSync(history.folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => fs.readFileSync(path.join(found.parentPath, found.name), 'latin1'))
    .join('\n');

describe('what is being written', () => {
  it('is there again after a restart, until it is let go', () => {
    history.engine.keepDraft('new', 'half a sent');
    history.engine.keepDraft('new', 'half a sentence');
    expect(history.restart().drafts()).toEqual([{ for: 'new', body: 'half a sentence' }]);
    history.engine.keepDraft('new', null);
    expect(history.restart().drafts()).toEqual([]);
  });

  it('is no record: nothing exports it', () => {
    history.engine.keepDraft('new', 'unfinished');
    const filePath = path.join(path.dirname(history.folder), 'export.jsonl');
    history.engine.exportLines(filePath);
    expect(fs.readFileSync(filePath, 'utf8')).not.toContain('unfinished');
  });

  it('is sealed with the texts, and plain again without the lock', () => {
    history.engine.keepDraft('new', 'xylophonic beginnings');
    expect(onDisk()).toContain('xylophonic');
    history.engine.setLock('correct horse', MINUTE_MS);
    expect(onDisk()).not.toContain('xylophonic');
    history.engine.keepDraft('other', 'xylophonic once more');
    history.engine.lockNow();
    expect(onDisk()).not.toContain('xylophonic');
    expect(history.engine.drafts().map(({ body }) => body)).toEqual([null, null]);
    expect(() => history.engine.keepDraft('new', 'lost?')).toThrow('locked');
    history.engine.unlock('correct horse', MINUTE_MS);
    expect(history.engine.drafts()[0]?.body).toBe('xylophonic beginnings');
    history.engine.removeLock('correct horse');
    expect(history.engine.drafts()[1]?.body).toBe('xylophonic once more');
  });
});
