import { type SteadyMs, steadyMs } from '../time/moment.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../time/units.ts';
import type { IdleTrust } from './state.ts';

/**
 * Every source of idle time lies somewhere: some stand at 0 for ever, some jump, some tell nothing. This
 * watches the samples and says whether they may be believed.
 */

/** One lost sample is an accident, three are an answer. */
const MISSING_BEFORE_UNKNOWN = 3;
/** A person leaves a second's pause at some sample of four hours; a broken source never does. */
const ZERO_FOR_MS = 4 * HOUR_MS;
/** Nobody types at a locked screen for this long. */
const ZERO_IN_LOCK_MS = 3 * MINUTE_MS;
/** Idle time grows or starts again; it does not stand still above zero. */
const SAME_BEFORE_STUCK = 10;
const SAME_FROM_MS = SECOND_MS;
/** An input cannot be taken back: idle time that grew faster than time itself is a lie. */
const BACKWARDS_MS = 5 * SECOND_MS;
const ODD_BEFORE_ERRATIC = 3;
const ODD_FORGOTTEN_MS = 30 * MINUTE_MS;
/** So many believable samples in a row win the trust back. */
const SOUND_BEFORE_TRUST = 5;

export type Sample = number | 'unknown';

/** The trust after one more sample. `lockedAt` is since when the screen is locked or asleep, or null. */
export function heard(
  trust: IdleTrust,
  sample: Sample,
  at: SteadyMs,
  lockedAt: SteadyMs | null,
): IdleTrust {
  if (sample === 'unknown') return missing(trust);
  if (!Number.isFinite(sample) || sample < 0) return odd(trust, at);
  const inputAt = steadyMs(at - sample);
  if (trust.inputAt !== null && inputAt < trust.inputAt - BACKWARDS_MS) {
    return { ...odd(trust, at), inputAt };
  }
  const same = sample === trust.value && sample >= SAME_FROM_MS ? trust.same + 1 : 0;
  const next: IdleTrust = {
    verdict: trust.verdict,
    inputAt,
    value: sample,
    missing: 0,
    same,
    sound: trust.sound,
    zeroFrom: sample > 0 ? null : (trust.zeroFrom ?? at),
    odd: trust.oddAt !== null && at - trust.oddAt > ODD_FORGOTTEN_MS ? 0 : trust.odd,
    oddAt: trust.oddAt,
  };
  return judge(next, at, lockedAt);
}

function missing(trust: IdleTrust): IdleTrust {
  const count = trust.missing + 1;
  const isGone = trust.verdict === 'trusted' && count >= MISSING_BEFORE_UNKNOWN;
  return { ...trust, missing: count, verdict: isGone ? 'unknown' : trust.verdict };
}

function odd(trust: IdleTrust, at: SteadyMs): IdleTrust {
  const isFresh = trust.oddAt !== null && at - trust.oddAt <= ODD_FORGOTTEN_MS;
  const count = isFresh ? trust.odd + 1 : 1;
  return {
    ...trust,
    odd: count,
    oddAt: at,
    sound: 0,
    verdict: count >= ODD_BEFORE_ERRATIC ? 'erratic' : trust.verdict,
  };
}

function judge(trust: IdleTrust, at: SteadyMs, lockedAt: SteadyMs | null): IdleTrust {
  if (isStuck(trust, at, lockedAt)) return { ...trust, verdict: 'stuck', sound: 0 };
  switch (trust.verdict) {
    case 'trusted':
      return trust;
    case 'unknown':
      return { ...trust, verdict: 'trusted' };
    case 'erratic':
      return trust.odd === 0 ? { ...trust, verdict: 'trusted' } : trust;
    case 'stuck': {
      const sound = trust.same === 0 && trust.value >= SAME_FROM_MS ? trust.sound + 1 : 0;
      return { ...trust, sound, verdict: sound >= SOUND_BEFORE_TRUST ? 'trusted' : 'stuck' };
    }
  }
}

function isStuck(trust: IdleTrust, at: SteadyMs, lockedAt: SteadyMs | null): boolean {
  if (trust.same >= SAME_BEFORE_STUCK) return true;
  if (trust.zeroFrom === null) return false;
  if (at - trust.zeroFrom >= ZERO_FOR_MS) return true;
  return lockedAt !== null && at - Math.max(lockedAt, trust.zeroFrom) >= ZERO_IN_LOCK_MS;
}
