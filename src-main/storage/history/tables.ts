import { recordBase } from '../../../src-core/journal/record-base.ts';
import {
  recordSchemas,
  type RecordKind,
  type RecordOf,
} from '../../../src-core/journal/records.ts';

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

/** The fields of a kind that are its own. */
export type OwnField<K extends RecordKind> = Exclude<
  keyof RecordOf<K>,
  keyof typeof recordBase | 'kind'
>;
type SetField<K extends RecordKind> = Extract<OwnField<K>, 'zones' | 'tags'>;
type SingleField<K extends RecordKind> = Exclude<OwnField<K>, SetField<K>>;
/** A STRICT column holds one type: what may be two, or a list, is written as JSON. */
type JsonField<K extends RecordKind> = {
  [F in SingleField<K>]: RecordOf<K>[F] extends string | null
    ? never
    : RecordOf<K>[F] extends number | null
      ? never
      : F;
}[SingleField<K>];

/** What the shape of a record does not tell. A field that has to be named here and is not does not compile. */
const places: {
  readonly [K in RecordKind]: {
    readonly table: string;
    readonly json: Readonly<Record<JsonField<K>, true>>;
    readonly sets: Readonly<Record<SetField<K>, string>>;
  };
} = {
  screen: { table: 'screen', json: {}, sets: {} },
  nudge: { table: 'nudge', json: {}, sets: {} },
  session: { table: 'session', json: { length: true, stepsDone: true }, sets: {} },
  'check-in': {
    table: 'check_in',
    json: {},
    sets: { zones: 'check_in_zone', tags: 'check_in_tag' },
  },
  entry: { table: 'entry', json: {}, sets: { zones: 'entry_zone', tags: 'entry_tag' } },
  tag: { table: 'tag', json: {}, sets: {} },
  lock: { table: 'lock', json: { cost: true }, sets: {} },
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`);
const isBase = (field: string): boolean => field === 'kind' || Object.hasOwn(recordBase, field);

export const baseColumns: readonly Column[] = Object.keys(recordBase).map((field) => ({
  field,
  column: snake(field),
}));

/** Columns follow from the shape of the records. */
function tableOf(kind: RecordKind): Table {
  const { table, json, sets } = places[kind];
  const columns = Object.keys(recordSchemas[kind].shape)
    .filter((field) => !isBase(field) && !Object.hasOwn(sets, field))
    .map((field) => ({
      field,
      column: snake(field),
      ...(Object.hasOwn(json, field) ? ({ json: true } as const) : {}),
    }));
  return {
    table,
    columns,
    sets: Object.entries(sets).map(([field, setTable]) => ({ field, table: setTable })),
  };
}

export const tables: Readonly<Record<RecordKind, Table>> = {
  screen: tableOf('screen'),
  nudge: tableOf('nudge'),
  session: tableOf('session'),
  'check-in': tableOf('check-in'),
  entry: tableOf('entry'),
  tag: tableOf('tag'),
  lock: tableOf('lock'),
};
