import type { ScheduleContext } from '../schedule/context.ts';
import type { LogLine, ScheduleEffect } from '../schedule/effect.ts';
import type { ScheduleEvent } from '../schedule/event.ts';
import { nextDue } from '../schedule/next-due.ts';
import type { Nudge, NudgeAnswer } from '../schedule/nudge.ts';
import { initialState, type ScheduleState } from '../schedule/state.ts';
import { step } from '../schedule/step.ts';
import { viewOf } from '../schedule/view-of.ts';
import type { ScheduleView } from '../schedule/view.ts';
import { type Moment, steadyMs, wallMs } from '../time/moment.ts';
import { MINUTE_MS } from '../time/units.ts';
import { clockText } from '../time/zone.ts';
import { contextOf } from './setups.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Told = DistributiveOmit<ScheduleEvent, 'at'>;

/** Many times what the schedule asks for: a timer that fires again and again at once is a fault, not a long test. */
const MOST_BEATS_A_MINUTE = 20;
const MOST_BEATS_AT_ONCE = 200;

/** A day told as a script: the timer beats by itself, the test says what people and machines do. */
export class Day {
  state: ScheduleState;
  context: ScheduleContext;
  at: Moment;
  readonly zone: string;
  readonly effects: ScheduleEffect[] = [];
  beats = 0;

  constructor(from: string, preferences: Record<string, unknown> = {}, zone = 'Europe/Berlin') {
    this.zone = zone;
    this.at = { wallMs: wallMs(Date.parse(from)), steadyMs: steadyMs(1_000_000) };
    this.context = contextOf(preferences);
    this.state = initialState(7, this.at, zone);
    this.tell({ type: 'started', timeZone: zone });
  }

  /** Something happens now. */
  tell(...events: readonly Told[]): this {
    for (const event of events) {
      const told = step(this.state, { ...event, at: this.at }, this.context);
      this.state = told.state;
      this.effects.push(...told.effects);
    }
    return this;
  }

  /** The person types without a stop. */
  type(minutes: number): this {
    return this.pass(minutes, () => 500);
  }

  /** The person types, with a pause of `pauseMs` before the end of each minute. */
  work(minutes: number, pauseMs = 12_000): this {
    return this.pass(minutes, (at) => Math.max(0, (at % MINUTE_MS) - (MINUTE_MS - pauseMs)));
  }

  /** The person works on until something is offered: within a day, or it never is. */
  workUntilNudge(): this {
    for (let count = 0; count < 288; count += 1) {
      if (this.view.nudge !== null) return this;
      this.work(5);
    }
    throw new Error('nothing was offered in a day');
  }

  /** Nobody touches anything. */
  rest(minutes: number): this {
    const from = this.at.steadyMs;
    return this.pass(minutes, (at) => at - from);
  }

  /** Nothing can tell whether anybody is there. */
  blind(minutes: number): this {
    return this.pass(minutes, () => null);
  }

  /** The timer beats as it asks to be, with this idle time. */
  pass(minutes: number, idle: (steady: number) => number | null): this {
    const end = this.at.steadyMs + minutes * MINUTE_MS;
    const most = this.beats + MOST_BEATS_AT_ONCE + minutes * MOST_BEATS_A_MINUTE;
    for (;;) {
      if (this.beats > most) throw new Error('the timer fires without end');
      // A beat that was due while nobody asked comes late: time does not run back for it.
      const due = Math.max(this.at.steadyMs, nextDue(this.state, this.context) ?? Infinity);
      const isLast = due >= end;
      this.jump((isLast ? end : due) - this.at.steadyMs);
      if (!isLast) this.beats += 1;
      this.tell({ type: 'ticked', idleMs: idle(this.at.steadyMs) });
      if (isLast) return this;
    }
  }

  /** Time goes by and nobody asks for it: sleep, or a stopped program. */
  jump(ms: number): this {
    this.at = {
      wallMs: wallMs(this.at.wallMs + ms),
      steadyMs: steadyMs(this.at.steadyMs + ms),
    };
    return this;
  }

  /** Somebody sets the clock. */
  setClock(byMs: number): this {
    this.at = { ...this.at, wallMs: wallMs(this.at.wallMs + byMs) };
    return this;
  }

  answer(answer: NudgeAnswer): this {
    const nudgeId = this.state.standing?.nudge.id ?? 'none';
    return this.tell({ type: 'nudge-answered', nudgeId, answer });
  }

  get view(): ScheduleView {
    return viewOf(this.state, this.context, this.at);
  }

  get nudges(): readonly Nudge[] {
    return this.effects.flatMap((effect) => (effect.type === 'show-nudge' ? [effect.nudge] : []));
  }

  get lines(): readonly LogLine[] {
    return this.effects.flatMap((effect) => (effect.type === 'log' ? [effect.line] : []));
  }

  /** The log as a person would tell it: "10:40 nudge long-screen". */
  get story(): readonly string[] {
    return this.lines.map((line) =>
      [clockText(line.at.wallMs, this.zone), line.event, line.occasion, line.hold]
        .filter((word) => word !== null)
        .join(' '),
    );
  }
}
