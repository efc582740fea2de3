import type { RecordOf } from '../journal/records.ts';
import type { HoldReason } from '../schedule/hold-reason.ts';
import { wallMs, type WallMs } from '../time/moment.ts';
import { MINUTE_MS } from '../time/units.ts';

export interface Span {
  readonly fromWallMs: WallMs;
  readonly toWallMs: WallMs;
}

/** What is known of one local day, from the history and from what goes on. */
export interface DayFacts {
  readonly day: Span;
  readonly nowWallMs: WallMs;
  readonly screen: readonly Pick<RecordOf<'screen'>, 'atMs' | 'minutes'>[];
  readonly nudges: readonly Pick<RecordOf<'nudge'>, 'atMs' | 'occasion' | 'fate'>[];
  readonly rests: readonly Pick<RecordOf<'session'>, 'atMs' | 'setupId' | 'restedMs'>[];
  readonly holds: readonly (Span & { readonly why: HoldReason })[];
  readonly unseen: readonly (Span & { readonly why: 'off' | 'blind' })[];
  /** From this length on, time without a sign of the person counts as rest. */
  readonly restCountsMs: number;
}

/**
 * `active`: keys or pointer moved. `paused`: none for less than a rest. `away`: none for longer.
 * `off` and `blind`: nobody can say. `rest`: a guided one, without keys or pointer.
 */
export type TimeKind = 'active' | 'paused' | 'away' | 'off' | 'blind' | 'rest';

/** One local day as it can be drawn and read out. Times lie within the day; nothing lies after now. */
export interface DayBand {
  readonly day: Span;
  readonly nowWallMs: WallMs;
  /** From the first sign of the day to now, one after the other without a gap. */
  readonly time: readonly (Span & { readonly kind: TimeKind })[];
  readonly rests: readonly (Span & { readonly setupId: string })[];
  readonly holds: readonly (Span & { readonly why: HoldReason })[];
  readonly nudges: readonly {
    readonly atWallMs: WallMs;
    readonly occasion: RecordOf<'nudge'>['occasion'];
    readonly fate: RecordOf<'nudge'>['fate'];
  }[];
}

/** Shorter than this nothing can be seen in the picture of a day, nor is it worth a line. */
const SEEN_FROM_MS = MINUTE_MS;

/** Joins what is known of a day. */
export function dayBand(facts: DayFacts): DayBand {
  const { day, nowWallMs, restCountsMs } = facts;
  const lasting = <T>(atMs: number, ms: number, more: T): Span & T => ({
    ...more,
    fromWallMs: wallMs(atMs),
    toWallMs: wallMs(atMs + ms),
  });
  const active = facts.screen.map(({ atMs, minutes }) => lasting(atMs, minutes * MINUTE_MS, {}));
  const rests = facts.rests.map(({ atMs, restedMs, setupId }) =>
    lasting(atMs, restedMs, { setupId }),
  );
  const known = { fromWallMs: day.fromWallMs, toWallMs: earlier(day.toWallMs, nowWallMs) };
  const gaps = [
    ...facts.unseen
      .filter((span) => lengthOf(span) >= restCountsMs)
      .map(({ why, ...span }) => ({ ...span, kind: why })),
    ...rests.filter(isSeen).map((span) => ({ ...span, kind: 'rest' as const })),
  ];
  return {
    day,
    nowWallMs,
    time: filled(inside(active, known), inside(gaps, known), known.toWallMs, restCountsMs),
    rests: inside(rests, known),
    holds: inside(facts.holds, known).filter(isSeen),
    nudges: facts.nudges
      .filter(({ atMs }) => atMs >= known.fromWallMs && atMs <= known.toWallMs)
      .map(({ atMs, occasion, fate }) => ({ atWallMs: wallMs(atMs), occasion, fate }))
      .sort((one, other) => one.atWallMs - other.atWallMs),
  };
}

/** What of these lies within, in the order of time. */
function inside<T extends Span>(spans: readonly T[], within: Span): readonly T[] {
  return spans
    .map((span) => ({
      ...span,
      fromWallMs: later(span.fromWallMs, within.fromWallMs),
      toWallMs: earlier(span.toWallMs, within.toWallMs),
    }))
    .filter((span) => span.toWallMs > span.fromWallMs)
    .sort((one, other) => one.fromWallMs - other.fromWallMs);
}

/** Runs at the screen, and between them what the gaps were. */
function filled(
  active: readonly Span[],
  gaps: readonly (Span & { readonly kind: TimeKind })[],
  nowWallMs: WallMs,
  restCountsMs: number,
): DayBand['time'] {
  const time: DayBand['time'][number][] = [];
  let reached = active[0]?.fromWallMs ?? nowWallMs;
  if (gaps[0] !== undefined) reached = earlier(reached, gaps[0].fromWallMs);
  const put = (toWallMs: WallMs, kind: TimeKind): void => {
    if (toWallMs <= reached) return;
    const last = time.at(-1);
    // A moment too short to be seen belongs to what was before it.
    const asBefore =
      last !== undefined && (last.kind === kind || toWallMs - reached < SEEN_FROM_MS);
    if (asBefore) time[time.length - 1] = { ...last, toWallMs };
    else time.push({ fromWallMs: reached, toWallMs, kind });
    reached = toWallMs;
  };
  /** What is known of a gap is put in it. The rest of it is one absence: what counts is how long it was. */
  const bridge = (toWallMs: WallMs): void => {
    const absence = toWallMs - reached >= restCountsMs ? 'away' : 'paused';
    for (const span of gaps) {
      if (span.toWallMs <= reached || span.fromWallMs >= toWallMs) continue;
      put(span.fromWallMs, absence);
      put(earlier(span.toWallMs, toWallMs), span.kind);
    }
    put(toWallMs, absence);
  };
  for (const run of active) {
    if (run.fromWallMs > reached) bridge(run.fromWallMs);
    put(run.toWallMs, 'active');
  }
  bridge(nowWallMs);
  return time;
}

const lengthOf = ({ fromWallMs, toWallMs }: Span): number => toWallMs - fromWallMs;
const isSeen = (span: Span): boolean => lengthOf(span) >= SEEN_FROM_MS;
const earlier = (one: WallMs, other: WallMs): WallMs => (one < other ? one : other);
const later = (one: WallMs, other: WallMs): WallMs => (one > other ? one : other);
