import type { PracticeEntry } from '../../src-core/practice/library.ts';
import { told } from '../history/told.ts';
import type { Ports } from '../ports.ts';
import type { CallHandlers } from './serve.ts';

type InsightCall = Extract<keyof CallHandlers, `insight:${string}`>;
/** The same page for the same records: an interval that flickers between two looks would not be trusted. */
const SEED = 1;

/** What main does for each call about what the journal teaches. */
export function createInsightHandlers(
  { history, clock, timeZone }: Pick<Ports, 'history' | 'clock' | 'timeZone'>,
  entries: readonly PracticeEntry[],
): Pick<CallHandlers, InsightCall> {
  return {
    'insight:view': async ({ measure, weeks }) => {
      const nowMs = clock.now().wallMs;
      const question = { measure, weeks, nowMs, timeZone: timeZone(), seed: SEED };
      const [insight, tags] = await Promise.all([
        history.store.insight(question),
        history.store.list('tag', {}),
      ]);
      if (!insight.ok) return told(insight);
      return {
        ok: true,
        value: {
          insight: insight.value,
          nowMs,
          setups: Object.fromEntries(entries.map(({ setup, script }) => [setup.id, script.title])),
          // Where the labels cannot be read the numbers still can.
          tags: tags.ok ? Object.fromEntries(tags.value.map(({ id, label }) => [id, label])) : {},
        },
      };
    },
  };
}
