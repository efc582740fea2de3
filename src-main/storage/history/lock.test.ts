import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryDraft, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';

const MINUTE_MS = 60_000;
let history: TestHistory;
beforeEach(() => {
  history = testHistory();
  history.engine.append([entryDraft('xylophonic evening', { id: 'a', tags: ['travel'] })]);
});
afterEach(() => history.remove());

const texts = (): readonly (string | null)[] => history.engine.entries({}).map(({ text }) => text);

const bytesUnder = (folder: string): string =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => fs.readFileSync(path.join(found.parentPath, found.name), 'latin1'))
    .join('\n');

describe('the lock', () => {
  it('leaves the text plain nowhere on disk', () => {
    history.engine.backUpIfDue();
    const shared = fs.mkdtempSync(path.join(path.dirname(history.folder), 'shared-'));
    history.engine.share(shared);
    history.engine.shareRound();
    expect(bytesUnder(history.folder)).toContain('xylophonic');
    expect(bytesUnder(shared)).toContain('xylophonic');
    expect(history.engine.setLock('correct horse', MINUTE_MS)).toEqual([]);
    expect(bytesUnder(history.folder)).not.toContain('xylophonic');
    expect(bytesUnder(shared)).not.toContain('xylophonic');
    expect(history.engine.backups()).toHaveLength(1);
  });

  it('opens with the passphrase alone, for a while, and closes after a sleep or a set-back clock', () => {
    history.engine.setLock('correct horse', MINUTE_MS);
    history.restart();
    expect(texts()).toEqual([null]);
    expect(() => history.engine.unlock('wrong', MINUTE_MS)).toThrow('wrongPassphrase');
    const open = (): void => {
      history.engine.unlock('correct horse', MINUTE_MS);
      expect(texts()).toEqual(['xylophonic evening']);
    };
    open();
    history.steadyMs += MINUTE_MS;
    expect(texts()).toEqual([null]);
    open();
    history.nowMs += MINUTE_MS;
    expect(texts()).toEqual([null]);
    open();
    history.nowMs -= 2 * MINUTE_MS;
    expect(texts()).toEqual([null]);
    open();
    history.engine.lockNow();
    expect(texts()).toEqual([null]);
    expect(history.engine.lockState()).toEqual({ exists: true, open: false, openUntilMs: null });
  });

  it('searches in memory while open, and finds nothing while closed', () => {
    history.engine.setLock('correct horse', MINUTE_MS);
    expect(history.engine.search('xylo', {}).map(({ id }) => id)).toEqual(['a']);
    history.engine.lockNow();
    expect(history.engine.search('xylo', {})).toEqual([]);
    expect(history.engine.entries({ tag: 'travel' })).toHaveLength(1);
  });

  it('takes new texts and edits while open, and refuses them while closed', () => {
    history.engine.setLock('correct horse', MINUTE_MS);
    history.engine.append([entryDraft('second', { id: 'b' })]);
    history.engine.edit('entry', 'a', { text: 'edited' });
    history.engine.edit('entry', 'a', { tags: ['caffeine'] });
    expect(history.engine.get('entry', 'b')?.text).not.toBe('second');
    expect([...texts()].sort()).toEqual(['edited', 'second']);
    history.engine.lockNow();
    expect(() => history.engine.append([entryDraft('third')])).toThrow('locked');
    history.engine.remove('entry', 'b');
    expect(texts()).toEqual([null]);
  });

  it('changes its passphrase, and can be taken off', () => {
    history.engine.setLock('old', MINUTE_MS);
    expect(() => history.engine.changePassphrase('wrong', 'new')).toThrow('wrongPassphrase');
    history.engine.changePassphrase('old', 'new');
    expect(() => history.engine.unlock('old', MINUTE_MS)).toThrow('wrongPassphrase');
    history.engine.removeLock('new');
    expect(texts()).toEqual(['xylophonic evening']);
    expect(history.engine.search('xylo', {})).toHaveLength(1);
    expect(history.engine.lockState().exists).toBe(false);
  });

  it('travels with an export: another machine opens it with the same passphrase', () => {
    history.engine.setLock('correct horse', MINUTE_MS);
    const filePath = path.join(path.dirname(history.folder), 'export.jsonl');
    history.engine.exportLines(filePath);
    expect(fs.readFileSync(filePath, 'utf8')).not.toContain('xylophonic');
    const home = testHistory('home');
    home.engine.importLines(filePath);
    expect(home.engine.entries({})[0]?.text).toBeNull();
    home.engine.unlock('correct horse', MINUTE_MS);
    expect(home.engine.entries({})[0]?.text).toBe('xylophonic evening');
    home.remove();
  });

  it('seals at the next unlock what came in plain meanwhile', () => {
    const home = testHistory('home');
    home.engine.append([entryDraft('plain from home', { id: 'h' })]);
    const filePath = path.join(path.dirname(history.folder), 'export.jsonl');
    home.engine.exportLines(filePath);
    home.remove();
    history.engine.setLock('correct horse', MINUTE_MS);
    history.engine.lockNow();
    history.engine.importLines(filePath);
    expect(history.engine.get('entry', 'h')?.sealedBy).toBeNull();
    history.engine.unlock('correct horse', MINUTE_MS);
    expect(history.engine.get('entry', 'h')?.sealedBy).not.toBeNull();
    expect(bytesUnder(history.folder)).not.toContain('plain from home');
  });

  it('shows no text that was moved from one entry to another', () => {
    history.engine.append([entryDraft('other', { id: 'b' })]);
    history.engine.setLock('correct horse', MINUTE_MS);
    const filePath = path.join(path.dirname(history.folder), 'forged.jsonl');
    const a = history.engine.get('entry', 'a');
    const b = history.engine.get('entry', 'b');
    const forged = { ...b, text: a?.text, updatedAtMs: (b?.updatedAtMs ?? 0) + 1 };
    fs.writeFileSync(filePath, `${JSON.stringify(forged)}\n`);
    history.engine.importLines(filePath);
    expect(history.engine.entries({}).find(({ id }) => id === 'b')?.text).toBeNull();
  });
});
