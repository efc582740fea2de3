import { isNothingSaid, noScales, scalesOf } from '../journal/measures.ts';
import type { Draft, RecordOf } from '../journal/records.ts';
import { MINUTE_MS } from '../time/units.ts';

type CheckIn = RecordOf<'check-in'>;

/** For this long a tap may be changed or taken back; after it, a tap is another check-in. */
const OPEN_FOR_MS = 15 * MINUTE_MS;

/** The latest answer to "how tense", and whether it may still be changed. */
export interface LatestTension {
  readonly id: string;
  readonly tension: number;
  readonly atMs: number;
  readonly isOpen: boolean;
}

export function latestTension(checkIns: readonly CheckIn[], nowMs: number): LatestTension | null {
  const latest = checkIns
    .filter(({ tension, atMs }) => tension !== null && atMs <= nowMs)
    .reduce<CheckIn | null>(
      (best, one) => (best !== null && best.atMs >= one.atMs ? best : one),
      null,
    );
  if (latest === null || latest.tension === null) return null;
  const { id, tension, atMs } = latest;
  return { id, tension, atMs, isOpen: isOneTap(latest) && nowMs - atMs < OPEN_FOR_MS };
}

/** Nothing was said but the tension: what a tap made, a tap may take back. */
const isOneTap = (checkIn: CheckIn): boolean =>
  checkIn.moment === 'any' &&
  checkIn.sessionId === null &&
  isNothingSaid({ ...scalesOf(checkIn), tension: null }) &&
  checkIn.zones.length === 0 &&
  checkIn.tags.length === 0;

/** What a tap does to the history. Null takes back what is still open. */
export type Tap =
  | { readonly kind: 'add'; readonly draft: Draft<'check-in'> }
  | { readonly kind: 'change'; readonly id: string; readonly tension: number }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'nothing' };

export function tapped(tension: number | null, latest: LatestTension | null, nowMs: number): Tap {
  const open = latest?.isOpen === true ? latest : null;
  if (tension === null)
    return open === null ? { kind: 'nothing' } : { kind: 'remove', id: open.id };
  if (open !== null) return { kind: 'change', id: open.id, tension };
  return {
    kind: 'add',
    draft: {
      kind: 'check-in',
      atMs: nowMs,
      moment: 'any',
      sessionId: null,
      ...noScales,
      tension,
      zones: [],
      tags: [],
    },
  };
}
