import { draw } from '../../src-core/time/random.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src-core/time/units.ts';

const FROM_MS = Date.UTC(2025, 0, 6);
const DAYS = 364;
const STRETCHES_A_DAY = 10;

interface Event {
  readonly timestamp: string;
  readonly duration: number;
  readonly data: Readonly<Record<string, string>>;
}

/** A year as a recorder exports it: some 7,500 spans, a screen lock at noon, now and then a call. */
export function yearTrace(seed: number): unknown {
  let chance = seed;
  const between = (least: number, most: number): number => {
    const drawn = draw(chance);
    chance = drawn.seed;
    return Math.round(least + drawn.value * (most - least));
  };
  const presence: Event[] = [];
  const context: Event[] = [];
  const event = (from: number, to: number, data: Event['data']): Event => ({
    timestamp: new Date(from).toISOString(),
    duration: (to - from) / 1_000,
    data,
  });
  let at = FROM_MS;
  for (let day = 0; day < DAYS; day += 1) {
    const morning = FROM_MS + day * DAY_MS + between(6 * HOUR_MS, 9 * HOUR_MS);
    presence.push(event(at, morning, { status: 'afk' }));
    at = morning;
    for (let stretch = 0; stretch < STRETCHES_A_DAY; stretch += 1) {
      const left = at + between(5 * MINUTE_MS, 75 * MINUTE_MS);
      presence.push(event(at, left, { status: 'not-afk' }));
      at = left;
      if (stretch === STRETCHES_A_DAY - 1) break;
      const back = left + between(3 * MINUTE_MS, 45 * MINUTE_MS);
      presence.push(event(left, back, { status: 'afk' }));
      if (stretch === 4) context.push(event(left + 1_000, back - 1_000, { signal: 'locked' }));
      if (stretch === 6) context.push(event(back, back + 20 * MINUTE_MS, { signal: 'call' }));
      at = back;
    }
  }
  return {
    timezone: 'Europe/Berlin',
    buckets: {
      presence: { type: 'afkstatus', events: presence },
      context: { type: 'drape.context', events: context },
    },
  };
}
