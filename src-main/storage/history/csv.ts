import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { localDays } from '../../../src-core/journal/insight/local-days.ts';
import { eachMeasure } from '../../../src-core/journal/measures.ts';
import type { RecordKind } from '../../../src-core/journal/records.ts';
import { replaceFromPieces } from '../whole-file.ts';
import type { Held } from './held.ts';
import { eachRecord } from './rows.ts';
import type { OwnField } from './tables.ts';

/** Whether each field of a kind goes out, in the order of the columns. A field without an answer does not compile. */
const goesOut: { readonly [K in CsvKind]: Readonly<Record<OwnField<K>, boolean>> } = {
  'check-in': {
    moment: true,
    ...eachMeasure(() => true),
    zones: true,
    tags: true,
    sessionId: true,
  },
  session: {
    occasion: true,
    setupId: true,
    length: true,
    restedMs: true,
    end: true,
    felt: true,
    feeling: true,
    stepsDone: true,
    practiceId: false,
    nudgeId: false,
  },
  entry: { text: true, zones: true, tags: true, sessionId: true, sealedBy: false },
  nudge: { occasion: true, setupId: true, fate: true, answeredAtMs: false },
  screen: { minutes: true },
};

/** One file a kind: a table has one shape. Tags and locks are none of a spreadsheet's. */
const files = {
  'check-in': 'drape-check-ins.csv',
  session: 'drape-rests.csv',
  entry: 'drape-entries.csv',
  nudge: 'drape-nudges.csv',
  screen: 'drape-screen-time.csv',
} as const satisfies Partial<Record<RecordKind, string>>;
type CsvKind = keyof typeof files;

/**
 * What a spreadsheet would run. The library's own pattern stops at a line break, so a text of two lines
 * would slip through; and blanks or full-width signs before the formula are signs too for some programs.
 */
const FORMULA = /^[\s\0]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

/** A cell as text: lists by semicolon, nothing for null. */
const cell = (value: unknown): string | number => {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' || typeof value === 'string' ? value : '';
};

const isoSeconds = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

/** Writes the tables into a folder, deleted records left out. Gives the names of the files. */
export function exportTables(held: Held, folder: string, timeZone: string): readonly string[] {
  const local = localDays(timeZone);
  fs.mkdirSync(folder, { recursive: true });
  return (Object.keys(files) as CsvKind[]).map((kind) => {
    const name = files[kind];
    const fields = Object.entries(goesOut[kind]).flatMap(([field, goes]) => (goes ? [field] : []));
    const rows: (readonly (string | number)[])[] = [];
    for (const record of eachRecord(held.db, kind)) {
      if (record.deletedAtMs !== null) continue;
      const values: Readonly<Record<string, unknown>> =
        record.kind === 'entry' ? { ...record, text: held.vault.opened(record) } : record;
      rows.push([
        record.id,
        `${isoSeconds(record.atMs)}Z`,
        isoSeconds(local(record.atMs).localMs),
        ...fields.map((field) => cell(values[field])),
      ]);
    }
    const text = Papa.unparse(
      { fields: ['id', 'atUtc', 'atLocal', ...fields], data: rows as (string | number)[][] },
      { escapeFormulae: FORMULA, newline: '\r\n' },
    );
    // The mark at the beginning is how spreadsheets know UTF-8.
    replaceFromPieces(path.join(folder, name), [Buffer.from(`\ufeff${text}\r\n`, 'utf8')]);
    return name;
  });
}
