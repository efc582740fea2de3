import type { Database, Value } from './database.ts';

/**
 * Rows that come over as one text: handing each cell over by itself is most of the time of a long read. The cells of a row
 * are in the order of the columns, which are those of the statement; rows keep the order it gives them.
 */
export function rowsAtOnce(
  db: Database,
  columns: readonly string[],
  sql: string,
  ...values: Value[]
): readonly (readonly Value[])[] {
  const { found } = db.one(
    `SELECT json_group_array(json_array(${columns.join(', ')})) AS found FROM (${sql})`,
    ...values,
  );
  return JSON.parse(String(found)) as readonly (readonly Value[])[];
}
