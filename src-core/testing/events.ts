import fc from 'fast-check';
import type { ScheduleContext } from '../schedule/context.ts';
import type { ScheduleEffect } from '../schedule/effect.ts';
import { type DayNote, dayNotes, type Signal, signals } from '../schedule/event.ts';
import { initialState, type ScheduleState } from '../schedule/state.ts';
import { step } from '../schedule/step.ts';
import { type Moment, steadyMs, wallMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import type { Told } from './tell.ts';

/** Random lives for property tests, cheap to make: each act is drawn from three whole numbers. */

/** Shorter than the distance between two nudges. */
export const LATER_MINUTES = 15;

type AnswerKind = 'start' | 'later' | 'not-today' | 'dismissed';

/** What can happen besides events: an answer to what stands, the clock set, the app or the machine restarted. */
export type What =
  | Told
  | { readonly type: 'answer'; readonly kind: AnswerKind }
  | { readonly type: 'clock-set'; readonly byMs: number }
  | { readonly type: 'back'; readonly reboot: boolean };

export interface Act {
  /** So many minutes of work before it: long work is rare among random events. */
  readonly times: number;
  readonly gapMs: number;
  readonly what: What;
}

const zones = ['Europe/Berlin', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'America/New_York'];
const kinds: readonly AnswerKind[] = ['start', 'later', 'not-today', 'dismissed'];
const samples = [null, -1, Number.NaN, 200_000, 0];
const spells = [0, 0, 0, 3, 6];
const shifts = [-26 * HOUR_MS, -HOUR_MS, -2 * MINUTE_MS, 3 * MINUTE_MS, HOUR_MS, 30 * HOUR_MS];

const among = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function whatOf(kind: number, detail: number): What {
  if (kind < 34) return { type: 'ticked', idleMs: detail % 20_000 };
  if (kind < 40) return { type: 'ticked', idleMs: among(samples, detail) };
  if (kind < 54) return signalOf(detail);
  if (kind < 60)
    return { type: 'time-zone-changed', timeZone: among([...zones, 'No/Where'], detail) };
  if (kind < 64) return { type: 'preferences-changed' };
  if (kind < 68) return { type: 'pause-set', until: pauseOf(detail) };
  if (kind < 72) return { type: 'call-declared', minutes: among([0, 30], detail) };
  if (kind < 77) return noteOf(detail);
  if (kind < 80) return { type: 'session-began', setupId: 'side-lying' };
  if (kind < 84) {
    return {
      type: 'session-ended',
      setupId: 'side-lying',
      restedMs: detail % 600_000,
      finished: detail % 2 === 0,
    };
  }
  if (kind < 86) return { type: 'calm-asked' };
  if (kind < 95) return { type: 'answer', kind: among(kinds, detail) };
  if (kind < 98) return { type: 'clock-set', byMs: among(shifts, detail) };
  return { type: 'back', reboot: detail % 2 === 0 };
}

const signalOf = (detail: number): Told => ({
  type: 'signal-changed',
  signal: among<Signal>(signals, detail),
  value: among([true, false, false, 'unknown' as const], detail >> 4),
});

const noteOf = (detail: number): Told => ({
  type: 'day-noted',
  note: among<DayNote>(dayNotes, detail),
  on: detail % 5 > 0,
});

const pauseOf = (detail: number): Extract<Told, { type: 'pause-set' }>['until'] =>
  among(
    [{ kind: 'minutes', minutes: 5 }, { kind: 'tomorrow' }, { kind: 'lifted' }] as const,
    detail,
  );

/** Some acts in a row. */
export const actsOf = (least: number, most: number): fc.Arbitrary<readonly Act[]> =>
  fc
    .array(fc.tuple(fc.nat(99), fc.nat(99_999_999), fc.nat(30_000)), {
      minLength: least,
      maxLength: most,
    })
    .map((drawn) =>
      drawn.map(([kind, detail, gap]) => ({
        times: among(spells, detail >> 3),
        gapMs: gap % 7 === 6 ? (gap * 360) % (3 * HOUR_MS) : gap,
        what: whatOf(kind, detail),
      })),
    );

/** A life so far: the state and what both clocks read. */
export interface Run {
  readonly state: ScheduleState;
  readonly at: Moment;
}

/** In Berlin: before the reset window, and before the wind-down. */
const starts = { day: '2026-05-05T16:00:00+02:00', evening: '2026-05-05T21:40:00+02:00' } as const;

/** Near the edge, where things happen: the load is full and an interval nearly over. */
export function nearTheEdge(seed: number, start: keyof typeof starts = 'day'): Run {
  const at = { wallMs: wallMs(Date.parse(starts[start])), steadyMs: steadyMs(5_000) };
  const state = initialState(seed, at, 'Europe/Berlin');
  return {
    state: { ...state, presence: { ...state.presence, load: 1.2, filled: 0.98 } },
    at,
  };
}

export type See = (
  before: ScheduleState,
  after: ScheduleState,
  effects: readonly ScheduleEffect[],
  told: What,
) => void;

/** Lives through the acts, showing every step. */
export function live(run: Run, acts: readonly Act[], context: ScheduleContext, see: See): Run {
  let { state, at } = run;
  const pass = (ms: number): void => {
    at = { wallMs: wallMs(at.wallMs + ms), steadyMs: steadyMs(at.steadyMs + ms) };
  };
  const send = (what: What): void => {
    const told = toldOf(what, state);
    if (what.type === 'clock-set') at = { ...at, wallMs: wallMs(at.wallMs + what.byMs) };
    if (what.type === 'back' && what.reboot) at = { ...at, steadyMs: steadyMs(20 * SECOND_MS) };
    const next = step(state, { ...told, at }, context);
    see(state, next.state, next.effects, what);
    state = next.state;
  };
  for (const { gapMs, what, times } of acts) {
    for (let count = 0; count < times; count += 1) {
      pass(MINUTE_MS);
      send({ type: 'ticked', idleMs: count % 3 === 2 ? 11_000 : 700 });
    }
    pass(gapMs);
    send(what);
  }
  return { state, at };
}

function toldOf(what: What, state: ScheduleState): Told {
  if (what.type === 'clock-set') return { type: 'ticked', idleMs: 900 };
  if (what.type === 'back') return { type: 'started', timeZone: state.timeZone };
  if (what.type !== 'answer') return what;
  return {
    type: 'nudge-answered',
    nudgeId: state.standing?.nudge.id ?? 'none',
    answer: what.kind === 'later' ? { kind: 'later', minutes: LATER_MINUTES } : { kind: what.kind },
  };
}
