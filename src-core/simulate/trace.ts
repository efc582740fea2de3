import { z } from 'zod';
import { signals, type Signal } from '../schedule/event.ts';
import { wallMs, type WallMs } from '../time/moment.ts';
import { isTimeZone } from '../time/offset.ts';

/** Reads an ActivityWatch export into spans, with every repair said and every error placed. */

export interface Span {
  readonly from: WallMs;
  readonly to: WallMs;
}
export interface SignalSpan extends Span {
  readonly signal: Signal;
}
export type TraceAction = 'start' | 'later' | 'not-today' | 'dismiss';
export interface ActionAt {
  readonly at: WallMs;
  readonly action: TraceAction;
  readonly durationMs: number;
  readonly minutes: number | null;
  readonly place: string;
}
export interface Trace {
  readonly timeZone: string | null;
  /** Input, merged and in order; and where anything at all was recorded. */
  readonly input: readonly Span[];
  readonly signals: readonly SignalSpan[];
  readonly actions: readonly ActionAt[];
  readonly from: WallMs;
  readonly to: WallMs;
  /** What was put right, a sentence each. */
  readonly repairs: readonly string[];
}
export type TraceResult =
  { readonly ok: true; readonly trace: Trace } | { readonly ok: false; readonly error: string };

const exportSchema = z.object({
  buckets: z.record(z.string(), z.object({ type: z.string(), events: z.array(z.unknown()) })),
  timezone: z.string().optional(),
});
const eventSchema = z.object({
  timestamp: z.iso.datetime({ offset: true }),
  duration: z.number().min(0),
  data: z.record(z.string(), z.unknown()),
});
type RawEvent = z.infer<typeof eventSchema>;

const signalNames: Readonly<Record<string, Signal>> = {
  ...Object.fromEntries(signals.map((name) => [name, name])),
  dnd: 'do-not-disturb',
  fullscreen: 'full-screen',
};
const actionNames: readonly string[] = ['start', 'later', 'not-today', 'dismiss'];
const known = ['afkstatus', 'drape.context', 'drape.actions'];

class TraceError extends Error {}

/** `now` is the moment of reading: what lies after it has not happened. */
export function readTrace(raw: unknown, now: WallMs): TraceResult {
  try {
    return { ok: true, trace: read(raw, now) };
  } catch (error) {
    if (error instanceof TraceError) return { ok: false, error: error.message };
    throw error;
  }
}

function read(raw: unknown, now: WallMs): Trace {
  const parsed = exportSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new TraceError(
      `not an ActivityWatch export: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}`,
    );
  }
  const { buckets, timezone } = parsed.data;
  if (timezone !== undefined && !isTimeZone(timezone)) {
    throw new TraceError(`timezone: "${timezone}" is not a time zone that is known here`);
  }
  const repairs: string[] = [];
  const here: Span[] = [];
  const gone: Span[] = [];
  const told: SignalSpan[] = [];
  const actions: ActionAt[] = [];
  for (const [id, bucket] of Object.entries(buckets)) {
    if (!known.includes(bucket.type)) {
      repairs.push(`bucket "${id}": type "${bucket.type}" is not used`);
      continue;
    }
    for (const [index, rawEvent] of bucket.events.entries()) {
      const place = `bucket "${id}", event ${index}`;
      const event = readEvent(rawEvent, place);
      if (bucket.type === 'drape.actions') {
        const action = readAction(event, place);
        if (action.at > now) repairs.push(`${place}: lies in the future, left out`);
        else actions.push(action);
        continue;
      }
      const value =
        bucket.type === 'afkstatus' ? readStatus(event, place) : readSignal(event, place);
      const span = readSpan(event, place, now, repairs);
      if (span === null) continue;
      if (value === 'not-afk') here.push(span);
      else if (value === 'afk') gone.push(span);
      else told.push({ ...span, signal: value });
    }
    if (!isSorted(bucket.events)) repairs.push(`bucket "${id}": events were not in order, sorted`);
  }
  const input = merged(here, repairs, 'not-afk');
  const overlap = overlapOf(input, merged(gone, repairs, 'afk'));
  if (overlap > 0) repairs.push(`${overlap} afk spans overlap input: input is believed`);
  const all = [...here, ...gone, ...told, ...actions.map(({ at }) => ({ from: at, to: at }))];
  if (all.length === 0) throw new TraceError('there is nothing in it to replay: no usable event');
  return {
    timeZone: timezone ?? null,
    input,
    signals: mergedSignals(told, repairs),
    actions: actions.sort((a, b) => a.at - b.at),
    from: wallMs(all.reduce((least, span) => Math.min(least, span.from), Infinity)),
    to: wallMs(all.reduce((most, span) => Math.max(most, span.to), -Infinity)),
    repairs,
  };
}

function readEvent(raw: unknown, place: string): RawEvent {
  const event = eventSchema.safeParse(raw);
  if (event.success) return event.data;
  const issue = event.error.issues[0];
  throw new TraceError(`${place}: ${issue?.path.join('.') || 'event'}: ${issue?.message ?? ''}`);
}

function readStatus(event: RawEvent, place: string): 'afk' | 'not-afk' {
  const status = event.data['status'];
  if (status === 'afk' || status === 'not-afk') return status;
  throw new TraceError(`${place}: data.status must be "afk" or "not-afk", not ${shown(status)}`);
}

function readSignal(event: RawEvent, place: string): Signal {
  const name = event.data['signal'];
  const signal =
    typeof name === 'string' && Object.hasOwn(signalNames, name) ? signalNames[name] : undefined;
  if (signal !== undefined) return signal;
  throw new TraceError(
    `${place}: data.signal must be locked, asleep, call, dnd or fullscreen, not ${shown(name)}`,
  );
}

function readAction(event: RawEvent, place: string): ActionAt {
  const name = event.data['action'];
  if (typeof name !== 'string' || !actionNames.includes(name)) {
    throw new TraceError(
      `${place}: data.action must be start, later, not-today or dismiss, not ${shown(name)}`,
    );
  }
  const minutes = event.data['minutes'];
  return {
    at: wallMs(Date.parse(event.timestamp)),
    action: name as TraceAction,
    durationMs: Math.round(event.duration * 1_000),
    minutes: typeof minutes === 'number' && minutes > 0 ? minutes : null,
    place,
  };
}

function readSpan(event: RawEvent, place: string, now: WallMs, repairs: string[]): Span | null {
  const from = Date.parse(event.timestamp);
  const to = from + Math.round(event.duration * 1_000);
  if (from >= now) {
    repairs.push(`${place}: lies in the future, left out`);
    return null;
  }
  if (to > now) repairs.push(`${place}: reaches into the future, cut at the present`);
  const span = { from: wallMs(from), to: wallMs(Math.min(to, now)) };
  if (span.to > span.from) return span;
  repairs.push(`${place}: has no length, left out`);
  return null;
}

function isSorted(events: readonly unknown[]): boolean {
  const times = events.map((event) => Date.parse((event as RawEvent).timestamp));
  return times.every((time, index) => index === 0 || (times[index - 1] ?? 0) <= time);
}

function merged(spans: readonly Span[], repairs: string[], name: string): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  const out: { from: WallMs; to: WallMs }[] = [];
  let joined = 0;
  for (const span of sorted) {
    const last = out[out.length - 1];
    if (last === undefined || span.from > last.to) {
      out.push({ ...span });
      continue;
    }
    if (span.from < last.to) joined += 1;
    last.to = wallMs(Math.max(last.to, span.to));
  }
  if (joined > 0) repairs.push(`${joined} overlapping ${name} spans, joined`);
  return out;
}

function mergedSignals(spans: readonly SignalSpan[], repairs: string[]): readonly SignalSpan[] {
  return signals.flatMap((signal) =>
    merged(
      spans.filter((span) => span.signal === signal),
      repairs,
      signal,
    ).map((span) => ({ ...span, signal })),
  );
}

/** Recorders round: spans that touch may overlap by a hair. */
const ROUNDING_MS = 1_000;

function overlapOf(input: readonly Span[], away: readonly Span[]): number {
  let first = 0;
  return away.filter((span) => {
    while ((input[first]?.to ?? Infinity) <= span.from + ROUNDING_MS) first += 1;
    return (input[first]?.from ?? Infinity) < span.to - ROUNDING_MS;
  }).length;
}

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 40);
