import type { Facts } from '../../../src-core/journal/insight/facts.ts';
import type { HelpQuestion, WhatHelped } from '../../../src-core/journal/insight/what-helped.ts';
import { CALM_LOOKS_BACK_DAYS, whatHelped } from '../../../src-core/journal/insight/what-helped.ts';
import { DAY_MS } from '../../../src-core/time/units.ts';
import { checkInsOfRests, latestRests } from './facts-query.ts';
import type { Database } from './database.ts';

/** Reads just what prescribing leans on: the rests that were rated, and the last weeks of check-ins. */
export function readHelp(db: Database, question: HelpQuestion): WhatHelped {
  const sessions = latestRests(db, question.nowMs);
  // A day more on either side: days begin elsewhere in other zones.
  const calmFromMs = question.nowMs - (CALM_LOOKS_BACK_DAYS + 2) * DAY_MS;
  const facts: Pick<Facts, 'checkIns' | 'sessions'> = {
    sessions,
    checkIns: checkInsOfRests(db, sessions, calmFromMs, question.nowMs),
  };
  const { at } = db.one(
    `SELECT max(at_ms) AS at FROM session
     WHERE deleted_at_ms IS NULL AND "end" = 'sharp' AND at_ms <= ?`,
    question.nowMs,
  );
  return whatHelped(facts, typeof at === 'number' ? at : null, question);
}
