import type { Database, Row, Value } from './database.ts';

/**
 * Rows that come over as one text: handing each cell over by itself is most of the time of a long read. The
 * columns are those of the statement, in its order; rows keep the order it gives them.
 */
export function rowsAtOnce(
  db: Database,
  columns: readonly string[],
  sql: string,
  ...values: Value[]
): readonly Row[] {
  const { found } = db.one(
    `SELECT json_group_array(json_array(${columns.join(', ')})) AS found FROM (${sql})`,
    ...values,
  );
  return (JSON.parse(String(found)) as readonly (readonly Value[])[]).map((cells) => {
    const row: Record<string, Value> = {};
    for (const [at, column] of columns.entries()) row[column] = cells[at] ?? null;
    return row;
  });
}
