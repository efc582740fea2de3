import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src-core/journal/merge-order.ts';
import { lives } from '../../../src-core/testing/effort.ts';
import { headLine, recordLine } from '../../../src-core/journal/record-lines.ts';
import type { HistoryRecord } from '../../../src-core/journal/records.ts';
import { recordKinds } from '../../../src-core/journal/records.ts';
import { arbitraryRecord } from '../../../src-core/testing/arbitrary-records.ts';
import { entryDraft, testHistory } from '../../testing/test-history.ts';
import type { TestHistory } from '../../testing/test-history.ts';
import type { HistoryEngine } from './engine.ts';

let history: TestHistory;
let outside = '';
beforeEach(() => {
  history = testHistory();
  outside = path.dirname(history.folder);
});
afterEach(() => history.remove());

const at = (name: string): string => path.join(outside, name);
const write = (name: string, lines: readonly string[]): string => {
  fs.writeFileSync(at(name), lines.join('\n'));
  return at(name);
};
const everything = (engine: HistoryEngine): readonly string[] =>
  recordKinds
    .flatMap((kind): readonly HistoryRecord[] => [
      ...engine.list(kind, {}),
      ...engine.list(kind, { deleted: true }),
    ])
    .map(canonicalText)
    .sort();

describe('export and import', () => {
  it('into an empty history gives an equal one', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord, { maxLength: 20 }), (records) => {
        const one = testHistory('desk');
        const other = testHistory('home');
        fs.writeFileSync(at('in.jsonl'), [headLine(), ...records.map(recordLine)].join('\n'));
        one.engine.importLines(at('in.jsonl'));
        one.engine.exportLines(at('out.jsonl'));
        other.engine.importLines(at('out.jsonl'));
        expect(everything(other.engine)).toEqual(everything(one.engine));
        other.engine.exportLines(at('again.jsonl'));
        // As text that has one character for each byte: `toEqual` is slow with buffers.
        const [out, again] = ['out.jsonl', 'again.jsonl'].map((name) =>
          fs.readFileSync(at(name), 'latin1'),
        );
        expect(again).toBe(out);
        one.remove();
        other.remove();
      }),
      lives(100),
    );
  });

  it('takes in what a Drape wrote that did not ask how it felt, and takes nothing away by it', () => {
    const { felt, ...older } = {
      kind: 'session',
      id: 'r1',
      atMs: 1_700_000_000_000,
      updatedAtMs: 1_700_000_000_001,
      deletedAtMs: null,
      machine: 'desk',
      occasion: 'on-demand',
      practiceId: 'legs-up',
      setupId: 'legs-wall',
      length: 5,
      feeling: null,
      nudgeId: null,
      restedMs: 300_000,
      end: 'finished',
      stepsDone: [],
      felt: 'softer',
    };
    const before = write('before.jsonl', [headLine(), JSON.stringify(older)]);
    const after = write('after.jsonl', [headLine(), JSON.stringify({ ...older, felt })]);
    const stands = () => history.engine.list('session', {})[0]?.felt;
    expect(history.engine.importLines(before)).toMatchObject({ badLines: 0 });
    expect(stands()).toBeNull();
    for (const file of [after, before]) history.engine.importLines(file);
    expect(stands()).toBe('softer');
    history.engine.exportTables(at('tables'), 'UTC');
    const table = fs.readFileSync(path.join(at('tables'), 'drape-rests.csv'), 'utf8');
    const [row] = Papa.parse<Record<string, string>>(table.replace(/^\ufeff/, ''), {
      header: true,
    }).data;
    expect(row).toMatchObject({ end: 'finished', felt: 'softer' });
  });

  it('in any order and any number of times gives the same', () => {
    const files = fc.array(fc.array(arbitraryRecord, { maxLength: 8 }), {
      minLength: 2,
      maxLength: 3,
    });
    const orders = files.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.shuffledSubarray([...each, ...each], { minLength: each.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(orders, ([once, twice]) => {
        const results = [once, twice].map((round) => {
          const target = testHistory('desk');
          for (const records of round) {
            fs.writeFileSync(at('in.jsonl'), [headLine(), ...records.map(recordLine)].join('\n'));
            target.engine.importLines(at('in.jsonl'));
          }
          const result = everything(target.engine);
          target.remove();
          return result;
        });
        expect(results[1]).toEqual(results[0]);
      }),
      lives(100),
    );
  });

  it('tells beforehand what would come of it, and changes nothing', () => {
    history.engine.append([entryDraft('mine', { id: 'a' })]);
    const mine = history.engine.get('entry', 'a') as HistoryRecord;
    const file = write('in.jsonl', [
      headLine(),
      recordLine(mine),
      recordLine({ ...mine, id: 'b' }),
      recordLine({ ...mine, updatedAtMs: mine.updatedAtMs + 1 }),
      recordLine({ ...mine, updatedAtMs: mine.updatedAtMs - 1 }),
      '{"kind":"entry","id"',
      '{"kind":"mood"}',
    ]);
    const preview = history.engine.previewImport(file);
    expect(preview).toEqual({
      counts: { added: 1, newer: 1, same: 1, older: 1 },
      byKind: { entry: 4 },
      badLines: 2,
      firstBad: [
        { line: 6, why: 'not-json', field: '' },
        { line: 7, why: 'unknown-kind', field: 'kind' },
      ],
      newer: false,
    });
    expect(history.engine.entries({})).toHaveLength(1);
    expect(history.engine.importLines(file)).toEqual(preview);
    expect(history.engine.importLines(file).counts).toMatchObject({ added: 0, newer: 0 });
  });

  it.each([
    ['a picture', '\x89PNG\r\n', 'notADrapeFile'],
    ['something squeezed that is broken', '\x1f\x8bno', 'notADrapeFile'],
    ['nothing', '', 'notADrapeFile'],
  ])('refuses %s', (_what, text, code) => {
    fs.writeFileSync(at('in'), text, 'latin1');
    expect(() => history.engine.previewImport(at('in'))).toThrow(code);
  });

  it('refuses what is too large, and passes over a line that is too long', () => {
    fs.writeFileSync(at('huge'), '');
    fs.truncateSync(at('huge'), 300 * 1024 * 1024);
    expect(() => history.engine.importLines(at('huge'))).toThrow('tooLarge');
    const file = write('long', [headLine(), 'x'.repeat(2 * 1024 * 1024)]);
    expect(history.engine.importLines(file).firstBad).toEqual([
      { line: 2, why: 'too-long', field: '' },
    ]);
  });

  it('says that a file comes from a newer Drape', () => {
    const file = write('newer', ['{"drape":"history","version":2}', '{"kind":"dream"}']);
    expect(history.engine.previewImport(file)).toMatchObject({ newer: true, badLines: 1 });
  });

  it('keeps an older file whole when the new one cannot be written', () => {
    history.engine.append([entryDraft('one')]);
    fs.mkdirSync(at('taken'));
    expect(() => history.engine.exportLines(at('taken'))).toThrow();
    expect(fs.readdirSync(outside).filter((name) => name.includes('.tmp-'))).toEqual([]);
  });
});

describe('tables for a spreadsheet', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '=cmd|\nsecond line',
    '|x',
    '＝1',
    '\n=1',
  ])('hold %j as text, never as a formula', (text) => {
    history.engine.append([entryDraft(text)]);
    history.engine.exportTables(outside, 'Europe/Berlin');
    const csv = fs.readFileSync(at('drape-entries.csv'), 'utf8').replace(/^\ufeff/, '');
    const rows = Papa.parse<Record<string, string>>(csv, { header: true }).data;
    expect(rows[0]?.['text']).toBe(`'${text}`);
  });

  it('tell local time, leave deleted records out and keep lists readable', () => {
    history.engine.append([
      entryDraft('kept, "quoted"', { id: 'a', tags: ['travel', 'caffeine'] }),
      entryDraft('gone', { id: 'b' }),
    ]);
    history.engine.remove('entry', 'b');
    expect(history.engine.exportTables(outside, 'Europe/Berlin')).toHaveLength(5);
    const csv = fs.readFileSync(at('drape-entries.csv'), 'utf8');
    expect(csv).toContain(
      'a,2026-05-28T20:26:40Z,2026-05-28T22:26:40,"kept, ""quoted""",,caffeine; travel,',
    );
    expect(csv).not.toContain('gone');
  });
});
