import type { RecordOf } from '../journal/records.ts';
import type { LogLine } from '../schedule/effect.ts';
import type { NudgeAnswer } from '../schedule/nudge.ts';
import type { Standing } from '../schedule/state.ts';
import type { AppEvent } from './event.ts';
import type { Keeping } from './keeping.ts';

type Fate = RecordOf<'nudge'>['fate'];

const byAnswer: Readonly<Record<NudgeAnswer['kind'], Fate>> = {
  start: 'started',
  later: 'later',
  'not-today': 'not-today',
  dismissed: 'dismissed',
  expired: 'expired',
};

/** What the history learns of nudges: that one was made, and what became of it. */
export function nudgeKeeping(
  before: Standing | null,
  after: Standing | null,
  event: AppEvent,
  lines: readonly LogLine[],
  atMs: number,
): Keeping {
  if (before?.nudge.id === after?.nudge.id) return { drafts: [], amendments: [] };
  return {
    drafts: after === null ? [] : [draftOf(after, atMs)],
    amendments: before === null ? [] : [amendmentOf(before, event, lines, atMs)],
  };
}

const draftOf = ({ nudge }: Standing, atMs: number): Keeping['drafts'][number] => ({
  kind: 'nudge',
  id: nudge.id,
  atMs,
  occasion: nudge.occasion,
  setupId: nudge.prescription.setupId,
  fate: 'shown',
  answeredAtMs: null,
});

function amendmentOf(
  { nudge }: Standing,
  event: AppEvent,
  lines: readonly LogLine[],
  atMs: number,
): Keeping['amendments'][number] {
  const fate = fateOf(event, lines);
  const isAnswered = event.type === 'schedule' && event.event.type === 'nudge-answered';
  return {
    kind: 'nudge',
    id: nudge.id,
    changes: { fate, answeredAtMs: isAnswered && fate !== 'expired' ? atMs : null },
  };
}

function fateOf(event: AppEvent, lines: readonly LogLine[]): Fate {
  if (event.type === 'schedule') {
    if (event.event.type === 'nudge-answered') return byAnswer[event.event.answer.kind];
    if (event.event.type === 'nudge-failed') return 'failed';
    // A rest that is asked for while the nudge stands is what the nudge was for.
    if (event.event.type === 'rest-asked' || event.event.type === 'calm-asked') return 'started';
  }
  return lines.some((line) => line.event === 'expired') ? 'expired' : 'withdrawn';
}
