import text from '../../docs/sources.md?raw';

export interface SourceRow {
  readonly id: string;
  readonly says: string;
  readonly restsOn: string;
}

/** The rows of the document that every line's source id refers to: one place to keep them true. */
export function rowsOf(markdown: string): ReadonlyMap<string, SourceRow> {
  const rows = new Map<string, SourceRow>();
  for (const line of markdown.split('\n')) {
    const [, id, says, restsOn] = line.split('|').map((cell) => cell.trim());
    if (id === undefined || says === undefined || restsOn === undefined) continue;
    if (/^[A-Z]{1,2}-\d/.test(id)) rows.set(id, { id, says, restsOn });
  }
  return rows;
}

export const sourceRows = rowsOf(text);
