import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../testing/arbitrary-records.ts';
import { canonicalText, compareVersions, editedAtMs } from './merge-order.ts';
import { readLine, recordLine } from './record-lines.ts';
import type { HistoryRecord } from './records.ts';

const merge = (records: readonly HistoryRecord[]): readonly string[] => {
  const standing = new Map<string, HistoryRecord>();
  for (const record of records) {
    const known = standing.get(record.id);
    if (known === undefined || compareVersions(record, known) > 0) standing.set(record.id, record);
  }
  return [...standing.values()].map(canonicalText).sort();
};

describe('merging', () => {
  it('ends the same in any order and any number of times', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryRecord, { maxLength: 30 }).chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray([...records, ...records], {
              minLength: records.length * 2,
            }),
          ),
        ),
        ([records, again]) => {
          expect(merge(again)).toEqual(merge(records));
        },
      ),
    );
  });

  it('prefers exactly one of two different versions', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (one, other) => {
        const same = canonicalText(one) === canonicalText(other);
        expect(Math.sign(compareVersions(one, other))).toBe(
          -Math.sign(compareVersions(other, one)),
        );
        expect(compareVersions(one, other) === 0).toBe(same);
      }),
    );
  });

  it('keeps what was said in a field that an older Drape, which hands the record on, does not know', () => {
    const known: HistoryRecord = {
      kind: 'session',
      id: 's1',
      atMs: 1,
      updatedAtMs: 2,
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
    const { felt, ...older } = known;
    const handedOn = readLine(JSON.stringify(older));
    if (handedOn.kind !== 'record') throw new Error('no record');
    expect(handedOn.record).toEqual({ ...known, felt: null });
    expect(compareVersions(known, handedOn.record)).toBeGreaterThan(0);
    expect(felt).toBe('softer');
  });

  it('lets an edit win over what it edits, even when the clock was set back', () => {
    expect(editedAtMs(5, { updatedAtMs: 9 })).toBe(10);
    expect(editedAtMs(50, { updatedAtMs: 9 })).toBe(50);
    expect(editedAtMs(50, null)).toBe(50);
  });
});

describe('a line', () => {
  it('gives back the record it was made of, and is one line', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const line = recordLine(record);
        expect(line).not.toMatch(/[\r\n]/);
        expect(readLine(line)).toEqual({ kind: 'record', record });
      }),
    );
  });

  it('that is cut anywhere is not taken for a record', () => {
    fc.assert(
      fc.property(
        arbitraryRecord,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (record, share) => {
          const line = recordLine(record);
          expect(readLine(line.slice(0, Math.floor(line.length * share))).kind).not.toBe('record');
        },
      ),
    );
  });

  it.each([
    ['nothing', '  ', { kind: 'blank' }],
    ['garbage', '{"kind":', { kind: 'bad', why: 'not-json', field: '' }],
    ['another kind', '{"kind":"mood"}', { kind: 'bad', why: 'unknown-kind', field: 'kind' }],
    ['a bare value', '7', { kind: 'bad', why: 'unknown-kind', field: 'kind' }],
    ['a head', '{"drape":"history","version":1}', { kind: 'head' }],
    ['a newer head', '{"drape":"history","version":2}', { kind: 'newer' }],
  ])('tells %s', (_what, line, outcome) => {
    expect(readLine(line)).toEqual(outcome);
  });

  it('names the field that is not as it should be', () => {
    const line =
      '{"kind":"screen","id":"a","atMs":1,"updatedAtMs":1,"deletedAtMs":null,"machine":"desk","minutes":0}';
    expect(readLine(line)).toEqual({ kind: 'bad', why: 'bad-field', field: 'minutes' });
  });
});
