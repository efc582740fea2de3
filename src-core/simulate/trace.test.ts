import { describe, expect, it } from 'vitest';
import { wallMs } from '../time/moment.ts';
import { readTrace, type Trace } from './trace.ts';

const now = wallMs(Date.UTC(2026, 2, 3, 12));
const iso = (hour: number): string => `2026-03-03T${String(hour).padStart(2, '0')}:00:00Z`;
const seen = (hour: number, duration: unknown = 600, status: unknown = 'not-afk'): unknown => ({
  timestamp: iso(hour),
  duration,
  data: { status },
});
const desk = (...events: readonly unknown[]): unknown => ({
  buckets: { desk: { type: 'afkstatus', events } },
});

function traceOf(raw: unknown): Trace {
  const read = readTrace(raw, now);
  if (!read.ok) throw new Error(read.error);
  return read.trace;
}

describe('a trace that is wrong', () => {
  const bucket = (type: string, event: unknown): unknown => ({
    buckets: { side: { type, events: [event] } },
  });
  it.each([
    ['no object', [], 'not an ActivityWatch export'],
    ['null', null, 'not an ActivityWatch export'],
    ['no buckets', {}, 'buckets'],
    [
      'a bucket without events',
      { buckets: { desk: { type: 'afkstatus' } } },
      'buckets.desk.events',
    ],
    ['no bucket at all', { buckets: {} }, 'no usable event'],
    ['no event', desk(), 'no usable event'],
    ['a negative duration', desk(seen(8), seen(9, -1)), 'bucket "desk", event 1: duration'],
    ['a duration in words', desk(seen(8, '600')), 'bucket "desk", event 0: duration'],
    ['a duration without end', desk(seen(8, Infinity)), 'bucket "desk", event 0: duration'],
    ['an event that is none', desk(seen(8), 7), 'bucket "desk", event 1'],
    ['an unknown status', desk(seen(8, 1, 'here')), 'data.status must be "afk" or "not-afk"'],
    ['no status', desk(seen(8, 1, null)), 'bucket "desk", event 0: data.status'],
    [
      'a time without offset',
      desk({ timestamp: '2026-03-03T08:00:00', duration: 1, data: {} }),
      'event 0: timestamp',
    ],
    [
      'a date that does not exist',
      desk({ timestamp: '2026-02-30T08:00:00Z', duration: 1, data: {} }),
      'event 0: timestamp',
    ],
    [
      'an unknown signal',
      bucket('drape.context', { timestamp: iso(8), duration: 1, data: { signal: 'toString' } }),
      'bucket "side", event 0: data.signal must be',
    ],
    [
      'an unknown action',
      bucket('drape.actions', { timestamp: iso(8), duration: 0, data: { action: 'nap' } }),
      'bucket "side", event 0: data.action must be',
    ],
    ['an unknown zone', { ...(desk(seen(8)) as object), timezone: 'Mars/Base' }, 'timezone: "Mars'],
  ])('%s is refused with its place', (_, raw, place) => {
    const read = readTrace(raw, now);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error).toContain(place);
  });
});

describe('a trace that can be put right', () => {
  it('is taken as it is when nothing is wrong', () => {
    const { input, repairs } = traceOf(desk(seen(8), seen(9, 600, 'afk'), seen(10)));
    expect(repairs).toEqual([]);
    expect(input.map(({ from, to }) => to - from)).toEqual([600_000, 600_000]);
  });

  it.each([
    ['unsorted events', desk(seen(9), seen(8)), 2, 'events were not in order, sorted'],
    ['overlapping input', desk(seen(8, 7_200), seen(9)), 1, '1 overlapping not-afk spans, joined'],
    ['the same span twice', desk(seen(8), seen(8)), 1, '1 overlapping not-afk spans, joined'],
    ['afk over input', desk(seen(8), seen(8, 900, 'afk')), 1, 'afk spans overlap input'],
    ['no length', desk(seen(8), seen(9, 0)), 1, 'event 1: has no length, left out'],
    ['the future', desk(seen(8), seen(13)), 1, 'event 1: lies in the future, left out'],
    ['half in the future', desk(seen(11, 7_200)), 1, 'event 0: reaches into the future, cut'],
  ])('%s: said and repaired', (_, raw, spans, said) => {
    const { input, repairs } = traceOf(raw);
    expect(input).toHaveLength(spans);
    expect(repairs.join('\n')).toContain(said);
    expect(input.every(({ from, to }) => from < to && to <= now)).toBe(true);
  });

  it('says which buckets it does not use', () => {
    const raw = desk(seen(8)) as { buckets: Record<string, unknown> };
    const trace = traceOf({
      buckets: { ...raw.buckets, window: { type: 'currentwindow', events: [1] } },
    });
    expect(trace.repairs).toEqual(['bucket "window": type "currentwindow" is not used']);
  });

  it('is the same in any order of events', () => {
    const sorted = traceOf(desk(seen(7), seen(8), seen(10)));
    const mixed = traceOf(desk(seen(10), seen(7), seen(8)));
    expect(mixed.input).toEqual(sorted.input);
  });
});
