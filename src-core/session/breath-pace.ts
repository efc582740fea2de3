import { MINUTE_MS, SECOND_MS } from '../time/units.ts';

/** How a guided breath goes. All rates are breaths in a minute. See docs/sources.md, breath pacing. */
export interface BreathPace {
  /** Where it begins: the person's own pace, or the same as `perMinute`. */
  readonly ownPerMinute: number;
  /** Where it arrives, evenly, over `driftMs`. */
  readonly perMinute: number;
  readonly driftMs: number;
  /** The share of a breath that goes in; the rest goes out. There are no holds. */
  readonly inShare: number;
}

/** Four seconds in, six out, drifted to over 90 seconds. */
export const calmPace: BreathPace = {
  ownPerMinute: 6,
  perMinute: 6,
  driftMs: 90 * SECOND_MS,
  inShare: 0.4,
};

/** The slowest and quickest pace that may be asked for, and the quickest own pace that is believed. */
export const paceBounds = { slowest: 4.5, quickest: 8, quickestOwn: 20 } as const;

export interface BreathPoint {
  /** Counts breaths from 0. */
  readonly breath: number;
  readonly phase: 'in' | 'out';
  /** How far into this phase, 0..1. */
  readonly part: number;
  /** When this phase began and how long it lasts, counted like the time that was asked about. */
  readonly beganMs: number;
  readonly lastsMs: number;
}

/** The same pace, brought within `paceBounds`. */
export function boundedPace(pace: BreathPace): BreathPace {
  const { slowest, quickest, quickestOwn } = paceBounds;
  return {
    ...pace,
    ownPerMinute: Math.min(Math.max(pace.ownPerMinute, slowest), quickestOwn),
    perMinute: Math.min(Math.max(pace.perMinute, slowest), quickest),
  };
}

/** How many breaths have passed so long after the first began. Grows evenly and never falls. */
function breathsAt(pace: BreathPace, sinceMs: number): number {
  const own = pace.ownPerMinute / MINUTE_MS;
  const aim = pace.perMinute / MINUTE_MS;
  const drifting = Math.min(sinceMs, pace.driftMs);
  const bend = pace.driftMs > 0 ? (aim - own) / (2 * pace.driftMs) : 0;
  return own * drifting + bend * drifting * drifting + aim * (sinceMs - drifting);
}

/** When a breath begins, in milliseconds after the first began. The exact reverse of counting them. */
export function breathBeginsMs(pace: BreathPace, breath: number): number {
  const own = pace.ownPerMinute / MINUTE_MS;
  const aim = pace.perMinute / MINUTE_MS;
  const drifted = breathsAt(pace, pace.driftMs);
  if (breath >= drifted) return pace.driftMs + (breath - drifted) / aim;
  const bend = (aim - own) / (2 * pace.driftMs);
  // Of the two roots the one that stays right when the pace does not change and the bend is nothing.
  return (2 * breath) / (own + Math.sqrt(own * own + 4 * bend * breath));
}

/** Where the breath is, so long after the first began. Pure, so that figure, pacer and tones cannot part. */
export function breathAt(pace: BreathPace, sinceMs: number): BreathPoint {
  const time = Math.max(0, sinceMs);
  let breath = Math.floor(breathsAt(pace, time));
  // Rounding may leave us a hair before the breath that has just begun, or a hair past its end.
  if (breathBeginsMs(pace, breath + 1) <= time) breath += 1;
  if (breath > 0 && breathBeginsMs(pace, breath) > time) breath -= 1;
  const beganMs = breathBeginsMs(pace, breath);
  const wholeMs = breathBeginsMs(pace, breath + 1) - beganMs;
  const inMs = wholeMs * pace.inShare;
  const goingIn = time - beganMs < inMs;
  const phaseBeganMs = goingIn ? beganMs : beganMs + inMs;
  const lastsMs = goingIn ? inMs : wholeMs - inMs;
  return {
    breath,
    phase: goingIn ? 'in' : 'out',
    part: Math.min(Math.max((time - phaseBeganMs) / lastsMs, 0), 1),
    beganMs: phaseBeganMs,
    lastsMs,
  };
}
