import type { RecordKind } from '../../../src-core/journal/records.ts';

/** How a field is kept: as it is, or as JSON where it is more than one value. */
interface Column {
  readonly field: string;
  readonly column: string;
  readonly json?: true;
}

/** Where the records of a kind live. */
export interface Table {
  readonly table: string;
  /** Columns beside those that every record has. */
  readonly columns: readonly Column[];
  /** Fields that are sets of ids, each in a table of its own. */
  readonly sets: readonly { readonly field: string; readonly table: string }[];
}

const plain = (...names: readonly string[]): readonly Column[] =>
  names.map((field) => ({ field, column: snake(field) }));
const asJson = (...names: readonly string[]): readonly Column[] =>
  names.map((field) => ({ field, column: snake(field), json: true }));

const snake = (name: string): string => name.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`);

export const baseColumns = plain('id', 'atMs', 'updatedAtMs', 'deletedAtMs', 'machine');

export const tables: Readonly<Record<RecordKind, Table>> = {
  screen: { table: 'screen', columns: plain('minutes'), sets: [] },
  nudge: {
    table: 'nudge',
    columns: plain('occasion', 'setupId', 'fate', 'answeredAtMs'),
    sets: [],
  },
  session: {
    table: 'session',
    columns: [
      ...plain('occasion', 'practiceId', 'setupId', 'feeling', 'nudgeId', 'restedMs', 'end'),
      // A length is a number or a word, and STRICT columns hold one type.
      ...asJson('length', 'stepsDone'),
    ],
    sets: [],
  },
  'check-in': {
    table: 'check_in',
    columns: plain('moment', 'sessionId', 'tension', 'breath', 'mind', 'pain'),
    sets: [
      { field: 'zones', table: 'check_in_zone' },
      { field: 'tags', table: 'check_in_tag' },
    ],
  },
  entry: {
    table: 'entry',
    columns: plain('text', 'sealedBy', 'sessionId'),
    sets: [
      { field: 'zones', table: 'entry_zone' },
      { field: 'tags', table: 'entry_tag' },
    ],
  },
  tag: { table: 'tag', columns: plain('label'), sets: [] },
  lock: { table: 'lock', columns: [...plain('salt', 'wrappedKey'), ...asJson('cost')], sets: [] },
};
