import { writeFileSync } from 'node:fs';
import { nextDue } from '../../src-core/schedule/next-due.ts';
import type { ScheduleEvent } from '../../src-core/schedule/event.ts';
import { initialState } from '../../src-core/schedule/state.ts';
import { step } from '../../src-core/schedule/step.ts';
import { replayContext } from '../../src-core/simulate/standard-context.ts';
import { yearTrace } from './year-trace.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src-core/time/units.ts';

/** Figures, not a test: how many events a second the schedule takes in. Also writes the year that is replayed. */

const ROUNDS = 5;
const EVENTS = 1_000_000;
const BEAT_MS = 5_000;
const FROM = Date.UTC(2025, 0, 6, 7);

/** Working days of beats, a pause each hour, a lock at noon and calls: what a running app is told. */
function day(index: number): ScheduleEvent {
  const perDay = (10 * HOUR_MS) / BEAT_MS;
  const into = (index % perDay) * BEAT_MS;
  const ms = Math.floor(index / perDay) * DAY_MS + into;
  const at = { wallMs: wallMs(FROM + ms), steadyMs: steadyMs(ms) };
  if (into % (2 * HOUR_MS) === HOUR_MS) {
    return { type: 'signal-changed', signal: 'call', value: into % (4 * HOUR_MS) === HOUR_MS, at };
  }
  if (into === 5 * HOUR_MS + BEAT_MS || into === 6 * HOUR_MS - BEAT_MS) {
    return { type: 'signal-changed', signal: 'locked', value: into < 5.5 * HOUR_MS, at };
  }
  return { type: 'ticked', idleMs: idleAt(into), at };
}

function idleAt(into: number): number {
  const intoHour = into % HOUR_MS;
  return intoHour < 6 * MINUTE_MS ? intoHour : 500;
}

function round(events: readonly ScheduleEvent[], isTimed: boolean): number {
  const context = replayContext({});
  let state = initialState(
    7,
    { wallMs: wallMs(FROM - 1), steadyMs: steadyMs(-1) },
    'Europe/Berlin',
  );
  let effects = 0;
  const began = performance.now();
  for (const event of events) {
    const told = step(state, event, context);
    state = told.state;
    effects += told.effects.length;
    if (isTimed) nextDue(state, context);
  }
  const perSecond = events.length / ((performance.now() - began) / 1_000);
  if (effects === 0) throw new Error('nothing happened: this measures nothing');
  return Math.round(perSecond);
}

const [file] = process.argv.slice(2);
if (file !== undefined) writeFileSync(file, JSON.stringify(yearTrace(7)));
const events = Array.from({ length: EVENTS }, (_, index) => day(index));
const figures = { step: [] as number[], stepAndNextDue: [] as number[] };
for (let done = 0; done < ROUNDS; done += 1) {
  figures.step.push(round(events, false));
  figures.stepAndNextDue.push(round(events, true));
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
