import type { ToldRest } from '../../../src-core/app/elsewhere.ts';
import { MINUTE_MS } from '../../../src-core/time/units.ts';
import type { Database } from './database.ts';

/** The way there and out, beside what was rested. A rest is not known to have ended later than that. */
const LONGEST_AROUND_MS = 30 * MINUTE_MS;

/** Rests that other machines have written down as ended since then. When: as the end was written. */
export const restsElsewhere = (
  db: Database,
  machine: string,
  sinceMs: number,
): readonly ToldRest[] =>
  db
    .all(
      `SELECT id, at_ms, updated_at_ms, rested_ms, "end" FROM session
       WHERE deleted_at_ms IS NULL AND machine <> ? AND at_ms >= ? AND "end" <> 'open'
         AND rested_ms > 0 ORDER BY at_ms`,
      machine,
      sinceMs,
    )
    .map((row) => {
      const restedMs = Number(row['rested_ms']);
      const latestMs = Number(row['at_ms']) + restedMs + LONGEST_AROUND_MS;
      return {
        id: String(row['id']),
        endedWallMs: Math.min(Number(row['updated_at_ms']), latestMs),
        restedMs,
        finished: row['end'] === 'finished',
      };
    });
