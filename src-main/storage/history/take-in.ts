import type { BadLine, TakenIn } from '../../../src-core/journal/data-view.ts';
import { readLine } from '../../../src-core/journal/record-lines.ts';
import type { HistoryRecord, RecordKind } from '../../../src-core/journal/records.ts';
import type { Database } from './database.ts';
import { HistoryFailure } from './failure.ts';
import type { FileLine } from './line-files.ts';
import { putRecord } from './rows.ts';

const MOST_SHOWN = 20;

/**
 * Merges every readable line; what cannot be read is counted and passed over. Within the caller's
 * transaction. Throws `notADrapeFile` when not one line is ours.
 */
export function takeIn(
  db: Database,
  lines: Iterable<FileLine>,
  kept: (record: HistoryRecord) => void,
): TakenIn {
  const counts = { added: 0, newer: 0, same: 0, older: 0 };
  const byKind: Partial<Record<RecordKind, number>> = {};
  const firstBad: BadLine[] = [];
  let badLines = 0;
  let heads = 0;
  let newer = false;
  const bad = (line: BadLine): void => {
    badLines += 1;
    if (firstBad.length < MOST_SHOWN) firstBad.push(line);
  };
  for (const { number, text } of lines) {
    if (text === null) {
      bad({ line: number, why: 'too-long', field: '' });
      continue;
    }
    const outcome = readLine(text);
    switch (outcome.kind) {
      case 'blank':
        break;
      case 'head':
        heads += 1;
        break;
      case 'newer':
        newer = true;
        break;
      case 'bad':
        bad({ line: number, why: outcome.why, field: outcome.field });
        break;
      case 'record': {
        const { record } = outcome;
        const put = putRecord(db, record);
        counts[put] += 1;
        byKind[record.kind] = (byKind[record.kind] ?? 0) + 1;
        if (put === 'added' || put === 'newer') kept(record);
      }
    }
  }
  const records = counts.added + counts.newer + counts.same + counts.older;
  if (heads === 0 && records === 0 && !newer) throw new HistoryFailure('notADrapeFile');
  return { counts, byKind, badLines, firstBad, newer };
}
