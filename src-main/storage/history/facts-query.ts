import { feltSchema } from '../../../src-core/journal/felt.ts';
import type { CheckInFact, Facts } from '../../../src-core/journal/insight/facts.ts';
import type { InsightQuestion } from '../../../src-core/journal/insight/insight.ts';
import { eachMeasure, measures, type Scales } from '../../../src-core/journal/measures.ts';
import { DAY_MS } from '../../../src-core/time/units.ts';
import type { Database, Value } from './database.ts';
import { rowsAtOnce } from './rows-at-once.ts';

/** Patterns look at a year, and a little more for days that begin elsewhere. */
const YEAR_MS = 367 * DAY_MS;
/** What the slow bands need beyond their weeks: the window behind each, and the look back. */
const BEHIND_MS = (28 + 84 + 2) * DAY_MS;
/** Latest rests that relief looks at; older ones tell what used to help. */
const MOST_RESTS = 1_500;

const orNull = (value: Value | undefined): number | null => (value === null ? null : Number(value));

const tagsOf = (value: Value | undefined): readonly string[] =>
  typeof value === 'string' ? value.split(' ') : [];

/** Their columns are called as they are. */
const SCALES = measures.join(', ');
const CHECK_IN = ['at_ms', 'moment', 'session_id', 'tags', ...measures];

const scalesFrom = (cells: readonly Value[]): Scales => {
  const values = new Map(measures.map((measure, at) => [measure, cells[at]]));
  return eachMeasure((measure) => orNull(values.get(measure)));
};

/** Reads just the columns and years that insight looks at, oldest first. */
export function readFacts(db: Database, { nowMs, weeks }: InsightQuestion): Facts {
  const yearMs = nowMs - YEAR_MS;
  const sessions = latestRests(db, nowMs);
  // A check-in before a rest comes a little before the rest itself.
  const recentMs = Math.min(yearMs, (sessions[0]?.atMs ?? nowMs) - DAY_MS);
  const bandsMs = nowMs - weeks * 7 * DAY_MS - BEHIND_MS;
  return {
    sessions,
    checkIns: [
      ...olderBaseline(db, bandsMs, recentMs),
      ...recentCheckIns(db, yearMs, recentMs, nowMs),
    ],
    screen: rowsAtOnce(
      db,
      ['at_ms', 'minutes'],
      `SELECT at_ms, minutes FROM screen
         WHERE deleted_at_ms IS NULL AND at_ms BETWEEN ? AND ? ORDER BY at_ms`,
      yearMs,
      nowMs,
    ).map(([atMs, minutes]) => ({ atMs: Number(atMs), minutes: Number(minutes) })),
    entries: rowsAtOnce(
      db,
      ['at_ms', 'tags'],
      `SELECT at_ms, (SELECT group_concat(value, ' ') FROM entry_tag WHERE owner = entry.row) AS tags
       FROM entry WHERE deleted_at_ms IS NULL AND at_ms BETWEEN ? AND ? ORDER BY at_ms`,
      yearMs,
      nowMs,
    ).map(([atMs, tags]) => ({ atMs: Number(atMs), tags: tagsOf(tags) })),
  };
}

/** The latest rests, oldest first. */
export const latestRests = (db: Database, nowMs: number): Facts['sessions'] =>
  rowsAtOnce(
    db,
    ['id', 'at_ms', 'setup_id', 'rested_ms', 'felt'],
    `SELECT id, at_ms, setup_id, rested_ms, felt FROM session
       WHERE deleted_at_ms IS NULL AND at_ms <= ? AND rested_ms > 0 ORDER BY at_ms DESC LIMIT ?`,
    nowMs,
    MOST_RESTS,
  )
    .map(([id, atMs, setupId, restedMs, felt]) => ({
      id: String(id),
      atMs: Number(atMs),
      setupId: String(setupId),
      restedMs: Number(restedMs),
      felt: feltSchema.safeParse(felt).data ?? null,
    }))
    .reverse();

/** Check-ins that belong to one of these rests, or lie within the span; without their tags. */
export const checkInsOfRests = (
  db: Database,
  rests: Facts['sessions'],
  fromMs: number,
  toMs: number,
): readonly CheckInFact[] =>
  rowsAtOnce(
    db,
    CHECK_IN,
    `SELECT at_ms, moment, session_id, NULL AS tags, ${SCALES} FROM check_in
       WHERE deleted_at_ms IS NULL AND at_ms BETWEEN ? AND ?
         AND (at_ms >= ? OR session_id IS NOT NULL) ORDER BY at_ms`,
    Math.min(fromMs, (rests[0]?.atMs ?? fromMs) - DAY_MS),
    toMs,
    fromMs,
  ).map(checkInFact);

/** Years ago only the slow bands look, and only at what was felt outside of rests. */
const olderBaseline = (db: Database, fromMs: number, toMs: number): readonly CheckInFact[] =>
  rowsAtOnce(
    db,
    ['at_ms', ...measures],
    `SELECT at_ms, ${SCALES} FROM check_in
       WHERE deleted_at_ms IS NULL AND moment <> 'after' AND at_ms >= ? AND at_ms < ? ORDER BY at_ms`,
    fromMs,
    toMs,
  ).map(([atMs, ...scales]) => ({
    atMs: Number(atMs),
    moment: 'any',
    sessionId: null,
    ...scalesFrom(scales),
    tags: [],
  }));

const recentCheckIns = (
  db: Database,
  tagsFromMs: number,
  fromMs: number,
  toMs: number,
): readonly CheckInFact[] =>
  rowsAtOnce(
    db,
    CHECK_IN,
    `SELECT at_ms, moment, session_id, CASE WHEN at_ms >= ? THEN
           (SELECT group_concat(value, ' ') FROM check_in_tag WHERE owner = check_in.row) END AS tags,
         ${SCALES}
       FROM check_in WHERE deleted_at_ms IS NULL AND at_ms BETWEEN ? AND ? ORDER BY at_ms`,
    tagsFromMs,
    fromMs,
    toMs,
  ).map(checkInFact);

/** From the cells of `CHECK_IN`. */
const checkInFact = ([
  atMs,
  moment,
  sessionId,
  tags,
  ...scales
]: readonly Value[]): CheckInFact => ({
  atMs: Number(atMs),
  moment: moment as CheckInFact['moment'],
  sessionId: sessionId as string | null,
  ...scalesFrom(scales),
  tags: tagsOf(tags),
});
