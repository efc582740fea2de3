import type { SteadyMs } from '../../src-core/time/moment.ts';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { Reading, Seen } from './fact.ts';

/**
 * How several sources of one fact become one answer.
 * - any: one yes is enough, for services that each see a part (three kinds of screen lock).
 * - first: the first that knows is right, for sources of falling quality.
 * - latest: the last that spoke is right, for events that may get lost at one of them.
 */
type Rule = 'any' | 'first' | 'latest';

const rules: Readonly<Record<Fact, Rule>> = {
  locked: 'any',
  asleep: 'latest',
  'display-off': 'any',
  'on-battery': 'first',
  'battery-low': 'first',
  'do-not-disturb': 'any',
  'full-screen': 'any',
  microphone: 'first',
  camera: 'any',
  'media-playing': 'any',
  'idle-inhibited': 'any',
};

/** What the sources of one fact say together, or null where none of them knows. Order is rank. */
export function combine(fact: Fact, readings: readonly Reading[], at: SteadyMs): Reading | null {
  const known = readings.filter((reading) => believed(reading, at) !== null);
  switch (rules[fact]) {
    case 'any':
      return known.find(({ value }) => value === true) ?? known[0] ?? null;
    case 'first':
      return known[0] ?? null;
    case 'latest':
      return known.reduce<Reading | null>(
        (last, reading) => (last === null || reading.atMs > last.atMs ? reading : last),
        null,
      );
  }
}

/** A value nobody has renewed in time is no longer known. */
export function believed(reading: Reading, at: SteadyMs): Seen {
  return reading.freshUntilMs !== null && at > reading.freshUntilMs ? null : reading.value;
}
