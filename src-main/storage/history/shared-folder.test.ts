import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryDraft, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';

let desk: TestHistory;
let home: TestHistory;
let shared = '';
beforeEach(() => {
  desk = testHistory('desk');
  home = testHistory('home');
  shared = fs.mkdtempSync(path.join(path.dirname(desk.folder), 'shared-'));
  desk.engine.share(shared);
  home.engine.share(shared);
});
afterEach(() => {
  desk.remove();
  home.remove();
});

const own = (machine: string): string => path.join(shared, `drape-history-${machine}.jsonl`);
const texts = ({ engine }: TestHistory): readonly (string | null)[] =>
  engine
    .entries({})
    .map(({ text }) => text)
    .sort();
const rounds = (): void => {
  for (const each of [desk, home, desk, home]) each.engine.shareRound();
};

describe('two machines and a folder', () => {
  it('come to see one journal, each writing only its own file', () => {
    desk.engine.append([entryDraft('at work', { id: 'd' })]);
    home.engine.append([entryDraft('at home', { id: 'h' })]);
    rounds();
    expect(texts(desk)).toEqual(['at home', 'at work']);
    expect(texts(home)).toEqual(['at home', 'at work']);
    expect(fs.readdirSync(shared).sort()).toEqual([
      'drape-history-desk.jsonl',
      'drape-history-home.jsonl',
    ]);
    expect(fs.readFileSync(own('desk'), 'utf8')).not.toContain('at home');
  });

  it('learn of rests at the other one, as they ended there', () => {
    const rest = (id: string, end: 'finished' | 'open', restedMs: number) =>
      ({
        kind: 'session',
        id,
        atMs: home.nowMs,
        occasion: 'on-demand',
        practiceId: 'legs-up',
        setupId: 'legs-wall',
        length: 5,
        feeling: null,
        nudgeId: null,
        restedMs,
        end,
        stepsDone: [],
        felt: null,
      }) as const;
    home.engine.append([rest('r1', 'open', 0), rest('r2', 'open', 0)]);
    const beganMs = home.nowMs;
    home.nowMs += 400_000;
    home.engine.edit('session', 'r1', { end: 'finished', restedMs: 300_000 });
    rounds();
    expect(desk.engine.restsElsewhere(beganMs)).toEqual([
      { id: 'r1', endedWallMs: beganMs + 400_000, restedMs: 300_000, finished: true },
    ]);
    expect(desk.engine.restsElsewhere(beganMs + 1)).toEqual([]);
    expect(home.engine.restsElsewhere(0)).toEqual([]);
  });

  it('share edits, deletions and their undoing, the later one standing', () => {
    desk.engine.append([entryDraft('draft', { id: 'd' })]);
    rounds();
    home.nowMs += 10;
    home.engine.edit('entry', 'd', { text: 'from home' });
    desk.engine.remove('entry', 'd');
    rounds();
    expect([texts(desk), texts(home)]).toEqual([['from home'], ['from home']]);
    desk.nowMs += 20;
    desk.engine.remove('entry', 'd');
    rounds();
    expect([texts(desk), texts(home)]).toEqual([[], []]);
  });

  it('read a file only when it has changed, and append only what is new', () => {
    desk.engine.append([entryDraft('one')]);
    rounds();
    expect(desk.engine.shareRound()).toMatchObject({ filesRead: 0, appended: 0 });
    const before = fs.readFileSync(own('desk'), 'utf8');
    desk.engine.append([entryDraft('two')]);
    expect(desk.engine.shareRound()).toMatchObject({ appended: 1 });
    expect(fs.readFileSync(own('desk'), 'utf8').startsWith(before)).toBe(true);
  });

  it.each([
    'drape-history-desk.sync-conflict-20260528-101010-ABCDEFG.jsonl',
    "drape-history-desk (somebody's conflicted copy 2026-05-28).jsonl",
    'drape-history-desk (conflicted copy 2026-05-28 101010).jsonl',
    'drape-history-desk(1).jsonl',
    'drape-history-desk.jsonl.conflict',
  ])('read a conflict copy named %s', (name) => {
    desk.engine.append([entryDraft('in the copy')]);
    desk.engine.shareRound();
    fs.renameSync(own('desk'), path.join(shared, name));
    home.engine.shareRound();
    expect(texts(home)).toEqual(['in the copy']);
    // The machine whose file went away writes it again.
    desk.engine.shareRound();
    expect(fs.existsSync(own('desk'))).toBe(true);
  });

  it('hear of what was taken in from a file while they share', () => {
    const away = testHistory('away');
    away.engine.append([entryDraft('from a file')]);
    const file = path.join(path.dirname(desk.folder), 'lines.jsonl');
    away.engine.exportLines(file);
    away.remove();
    rounds();
    desk.engine.importLines(file);
    expect(desk.engine.shareRound()).toMatchObject({ appended: 1 });
    home.engine.shareRound();
    expect(texts(home)).toEqual(['from a file']);
  });

  it('survive files that are half written, empty or garbled, and read them once they are whole', () => {
    desk.engine.append([entryDraft('one'), entryDraft('two')]);
    desk.engine.shareRound();
    const whole = fs.readFileSync(own('desk'));
    fs.writeFileSync(own('desk'), whole.subarray(0, whole.length - 20));
    fs.writeFileSync(path.join(shared, 'drape-history-x.jsonl'), '');
    fs.writeFileSync(path.join(shared, 'drape-history-y.jsonl'), Buffer.alloc(4_096));
    expect(home.engine.shareRound()).toMatchObject({ taken: 1 });
    fs.writeFileSync(own('desk'), whole);
    home.engine.shareRound();
    expect(texts(home)).toEqual(['one', 'two']);
  });

  it('lose no line after a write that was cut short', () => {
    desk.engine.append([entryDraft('one')]);
    desk.engine.shareRound();
    fs.appendFileSync(own('desk'), '{"kind":"entry","id":"half');
    desk.engine.append([entryDraft('two')]);
    desk.engine.shareRound();
    home.engine.shareRound();
    expect(texts(home)).toEqual(['one', 'two']);
  });

  it('get back through the folder what a damaged history lost', () => {
    desk.engine.append([entryDraft('shared')]);
    desk.engine.shareRound();
    desk.engine.erase([], false);
    expect(texts(desk)).toEqual([]);
    expect(fs.existsSync(own('desk'))).toBe(false);
    home.engine.append([entryDraft('kept at home')]);
    home.engine.shareRound();
    desk.engine.share(shared);
    desk.engine.shareRound();
    expect(texts(desk)).toEqual(['kept at home']);
  });

  it('leave nothing in the folder when everything is erased', () => {
    desk.engine.append([entryDraft('one')]);
    home.engine.append([entryDraft('two')]);
    rounds();
    desk.engine.erase([], true);
    expect(fs.readdirSync(shared)).toEqual([]);
  });

  it('write their file anew once most of it is old', () => {
    desk.engine.append([entryDraft('v0', { id: 'd' })]);
    for (let version = 1; version <= 210; version += 1) {
      desk.engine.edit('entry', 'd', { text: `v${String(version)}` });
      desk.engine.shareRound();
    }
    expect(fs.readFileSync(own('desk'), 'utf8').split('\n').length).toBeLessThan(200);
    home.engine.shareRound();
    expect(texts(home)).toEqual(['v210']);
  });

  it('say that the folder is gone, and go on once it is back', () => {
    fs.renameSync(shared, `${shared}-away`);
    expect(() => desk.engine.shareRound()).toThrow(/ENOENT/);
    fs.renameSync(`${shared}-away`, shared);
    expect(desk.engine.shareRound()).toMatchObject({ appended: 0 });
    expect(() => desk.engine.share(`${shared}-nowhere`)).toThrow('notFound');
  });
});
