import type { ScheduleContext } from '../schedule/context.ts';
import type { LogLine, ScheduleEffect } from '../schedule/effect.ts';
import { type ScheduleEvent, type Signal } from '../schedule/event.ts';
import { nextDeadline, nextDue } from '../schedule/next-due.ts';
import type { Prescription } from '../schedule/nudge.ts';
import { initialState, type ScheduleState } from '../schedule/state.ts';
import { step } from '../schedule/step.ts';
import { tuningOf } from '../schedule/tuning.ts';
import { type Moment, steadyMs, wallMs } from '../time/moment.ts';
import { MINUTE_MS, SECOND_MS } from '../time/units.ts';
import type { ActionAt, Trace } from './trace.ts';

/** Somebody at the keys is never wholly still: exactly 0 for hours would look like a broken source. */
const BUSY_IDLE_MS = 500;
/**
 * Who types without a stop is looked at only as often as needed not to be taken for pausing or asleep: what can
 * happen meanwhile has a deadline.
 */
const MOST_SILENT_MS = 100 * SECOND_MS;
const SHORT_OF_MS = 2 * SECOND_MS;
/** Whoever has not touched the keys for this long is asked for no more samples: nothing can change. */
const LONG_AWAY_MS = 5 * MINUTE_MS;

export interface Replay {
  readonly lines: readonly LogLine[];
  /** Actions that met no nudge. */
  readonly notes: readonly string[];
}

type Edge = { readonly at: number } & (
  | { readonly kind: 'signal'; readonly signal: Signal; readonly value: boolean }
  | { readonly kind: 'input'; readonly on: boolean }
  | { readonly kind: 'action'; readonly action: ActionAt }
  | {
      readonly kind: 'session-over';
      readonly setupId: string;
      readonly restedMs: number;
      readonly finished: boolean;
    }
);

/** Plays a trace through the schedule itself, as the one timer of the app would have driven it. */
export function replay(trace: Trace, context: ScheduleContext, zone: string): Replay {
  return new Player(trace, context, zone).play();
}

class Player {
  private state: ScheduleState;
  private readonly edges: Edge[];
  private typing = false;
  private inputAt: number;
  private readonly lines: LogLine[] = [];
  private readonly notes: string[] = [];

  constructor(
    private readonly trace: Trace,
    private readonly context: ScheduleContext,
    zone: string,
  ) {
    this.inputAt = trace.from;
    this.edges = edgesOf(trace);
    this.state = initialState(1, momentOf(trace.from), zone);
    // The recording has long been running: its first moment is no return.
    this.state = {
      ...this.state,
      idle: { ...this.state.idle, verdict: 'trusted' },
      presence: { ...this.state.presence, returned: null, goneAt: steadyMs(trace.from) },
    };
  }

  play(): Replay {
    let next = 0;
    let now: number = this.trace.from;
    for (;;) {
      while ((this.edges[next]?.at ?? Infinity) <= now) {
        this.take(this.edges[next]);
        next += 1;
      }
      this.send({ type: 'ticked', idleMs: this.idleAt(now), at: momentOf(now) });
      if (now >= this.trace.to) break;
      now = Math.min(this.dueAfter(now), this.edges[next]?.at ?? Infinity, this.trace.to);
    }
    // One more moment, so that the last one is judged.
    this.send({ type: 'ticked', idleMs: this.idleAt(now + 1), at: momentOf(now + 1) });
    return { lines: this.lines, notes: this.notes };
  }

  private dueAfter(now: number): number {
    if (!this.typing) {
      const isAway = now - this.inputAt > LONG_AWAY_MS;
      return (isAway ? nextDeadline : nextDue)(this.state, this.context) ?? Infinity;
    }
    const { pending, standing } = this.state;
    if (pending.length > 0 || standing !== null) {
      return nextDue(this.state, this.context) ?? Infinity;
    }
    return Math.min(
      nextDeadline(this.state, this.context) ?? Infinity,
      now + Math.min(MOST_SILENT_MS, tuningOf(this.context.preferences).pauseMs - SHORT_OF_MS),
    );
  }

  private idleAt(now: number): number {
    return this.typing ? Math.min(BUSY_IDLE_MS, now - this.inputAt) : now - this.inputAt;
  }

  private take(edge: Edge | undefined): void {
    if (edge === undefined) return;
    const at = momentOf(edge.at);
    switch (edge.kind) {
      case 'signal':
        this.send({ type: 'signal-changed', signal: edge.signal, value: edge.value, at });
        return;
      case 'input':
        this.typing = edge.on;
        this.inputAt = edge.at;
        return;
      case 'action':
        this.act(edge.action, at);
        return;
      case 'session-over':
        this.send({ ...edge, type: 'session-ended', at });
    }
  }

  private act(action: ActionAt, at: Moment): void {
    // Judges what is due before the answer, so that an answer in the same moment finds its nudge.
    this.send({ type: 'ticked', idleMs: this.idleAt(at.wallMs), at });
    const nudgeId = this.state.standing?.nudge.id;
    if (nudgeId === undefined) {
      this.notes.push(`${action.place}: no nudge stood to be answered with "${action.action}"`);
      return;
    }
    const answer = (
      {
        start: { kind: 'start' },
        later: {
          kind: 'later',
          minutes: action.minutes ?? this.context.preferences.laterMinutes[0] ?? 15,
        },
        'not-today': { kind: 'not-today' },
        dismiss: { kind: 'dismissed' },
      } as const
    )[action.action];
    const effects = this.send({ type: 'nudge-answered', nudgeId, answer, at });
    for (const effect of effects) {
      if (effect.type === 'begin-session') this.beginSession(effect.prescription, action, at);
    }
  }

  private beginSession(prescription: Prescription, action: ActionAt, at: Moment): void {
    const { setupId, length } = prescription;
    const planned = length === 'untimed' ? 10 * MINUTE_MS : length * MINUTE_MS;
    const restedMs = action.durationMs > 0 ? Math.min(action.durationMs, planned) : planned;
    this.send({ type: 'session-began', setupId, at });
    const edge: Edge = {
      kind: 'session-over',
      at: at.wallMs + restedMs,
      setupId,
      restedMs,
      finished: restedMs >= planned,
    };
    const index = this.edges.findIndex((other) => other.at > edge.at);
    this.edges.splice(index < 0 ? this.edges.length : index, 0, edge);
  }

  private send(event: ScheduleEvent): readonly ScheduleEffect[] {
    const told = step(this.state, event, this.context);
    this.state = told.state;
    for (const effect of told.effects) if (effect.type === 'log') this.lines.push(effect.line);
    return told.effects;
  }
}

/** A trace knows one clock only; its steady time is that clock's. */
const momentOf = (at: number): Moment => ({ wallMs: wallMs(at), steadyMs: steadyMs(at) });

function edgesOf(trace: Trace): Edge[] {
  const edges: Edge[] = [];
  for (const span of trace.input) {
    edges.push(
      { kind: 'input', on: true, at: span.from },
      { kind: 'input', on: false, at: span.to },
    );
  }
  for (const { signal, from, to } of trace.signals) {
    edges.push({ kind: 'signal', signal, value: true, at: from });
    edges.push({ kind: 'signal', signal, value: false, at: to });
  }
  for (const action of trace.actions) edges.push({ kind: 'action', action, at: action.at });
  return edges.sort((a, b) => a.at - b.at);
}
