import { Temporal } from 'temporal-polyfill';

/** A stretch over which a zone keeps one offset; its end is not in it. */
interface Spell {
  readonly from: number;
  readonly to: number;
  readonly offsetMs: number;
}

/**
 * What the calendar has answered: asking takes a hundred times as long as looking here, and the answer never changes.
 * A zone that nobody knows has no spells.
 */
const answers = new Map<string, readonly Spell[]>();

/** How far local clocks are ahead of UTC at this instant. Throws a RangeError for a zone that nobody knows. */
export function offsetMsAt(at: number, zone: string): number {
  const known = answers.get(zone) ?? [];
  for (const spell of known) if (spell.from <= at && at < spell.to) return spell.offsetMs;
  const found = askedOf(at, zone);
  answers.set(zone, [found, ...known]);
  return found.offsetMs;
}

/** Whether this machine knows the zone's rules. */
export function isTimeZone(zone: string): boolean {
  const known = answers.get(zone);
  if (known !== undefined) return known.length > 0;
  try {
    offsetMsAt(0, zone);
    return true;
  } catch {
    answers.set(zone, []);
    return false;
  }
}

function askedOf(at: number, zone: string): Spell {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  // The change before is looked for strictly before: one that lies at this very instant counts.
  const before = zoned.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const after = zoned.getTimeZoneTransition('next');
  return {
    from: before?.epochMilliseconds ?? -Infinity,
    to: after?.epochMilliseconds ?? Infinity,
    offsetMs: Math.round(zoned.offsetNanoseconds / 1e6),
  };
}
