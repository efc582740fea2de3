import { z } from 'zod';
import { lengthSchema, occasionSchema } from '../practice/vocabulary-schemas.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import { isTimeZone } from '../time/offset.ts';
import { noPlan, planSchema } from './day-plan.ts';
import { dayNotes } from './event.ts';
import { holdReasons } from './hold-reason.ts';
import { sentenceSchema, sentencesSchema } from './stored-sentence.ts';

/**
 * Everything the schedule knows, as plain JSON: it can be written at any point and goes on to the same
 * future. The shapes are also the check of a file that comes back from a disk.
 */

const wall = z.number().transform(wallMs);
const steady = z.number().transform(steadyMs);
const whole = z.number().int();
const momentSchema = z.object({ wallMs: wall, steadyMs: steady }).readonly();

const offered = occasionSchema.exclude(['on-demand']);
const hold = z.enum(holdReasons);
const breakSchema = z.object({ from: steady, to: steady }).readonly();

/** A time without a sign of the person, from the last sign before it to the first after it. */
export type Break = z.infer<typeof breakSchema>;

const presenceSchema = z
  .object({
    /** The last sign of the person: an input, an unlock, a start of the app. */
    seenAt: steady,
    /** Load, what has been filled since the last offer, and active time, all as they were at `seenAt`. */
    load: z.number().min(0),
    filled: z.number().min(0),
    activeMs: z.number().min(0),
    /** Since when the person is known to be gone (lock, sleep, session), or null. */
    goneAt: steady.nullable(),
    /** The last pause, however short, and the last one that counted as rest. */
    dip: breakSchema.nullable(),
    returned: breakSchema.nullable(),
    /** First input after the last full rest, and after the last rest of any length. */
    stretchFromWallMs: wall,
    pauseEndWallMs: wall,
    /** Rests that counted since the last full one. */
    pauses: whole.min(0),
  })
  .readonly();
export type Presence = z.infer<typeof presenceSchema>;

const idleSchema = z
  .object({
    /** `unknown`: nothing can tell. `stuck` and `erratic`: something tells, and lies. */
    verdict: z.enum(['trusted', 'unknown', 'stuck', 'erratic']),
    /** The last input that the source told of. */
    inputAt: steady.nullable(),
    value: z.number(),
    /** Samples in a row that told nothing, told the same, or told something believable after a lie. */
    missing: whole.min(0),
    same: whole.min(0),
    sound: whole.min(0),
    zeroFrom: steady.nullable(),
    odd: whole.min(0),
    oddAt: steady.nullable(),
  })
  .readonly();
export type IdleTrust = z.infer<typeof idleSchema>;

const pendingSchema = z
  .object({
    occasion: offered,
    /** The date of its window; null for the occasions of load. */
    day: whole.nullable(),
    closeWallMs: wall.nullable(),
    /** The hold that was said last, and the passing ones said since the last release. */
    hold: hold.nullable(),
    said: z.array(hold).readonly(),
    /** The person put it off to a time of their own: then it is said, however near the last offer. */
    isAsked: z.boolean().default(false),
  })
  .readonly();
/** An occasion that wants to be spoken of and has not been. */
export type Pending = z.infer<typeof pendingSchema>;

const nudgeSchema = z
  .object({
    id: z.string(),
    occasion: offered,
    reason: sentenceSchema,
    prescription: z
      .object({
        setupId: z.string(),
        length: lengthSchema,
        why: sentencesSchema,
      })
      .readonly(),
    mayChime: z.boolean(),
  })
  .readonly();

const standingSchema = z
  .object({ nudge: nudgeSchema, shownAt: steady, pending: pendingSchema })
  .readonly();
/** The nudge that waits for an answer. */
export type Standing = z.infer<typeof standingSchema>;

const sessionSchema = z
  .object({
    setupId: z.string(),
    occasion: occasionSchema,
    /** What it was planned to take; null for untimed. */
    plannedMs: z.number().nullable(),
    since: steady,
    began: z.boolean(),
  })
  .readonly();

const signalValue = z.union([z.boolean(), z.literal('unknown')]);
const endedSchema = z
  .object({ setupId: z.string(), restedMs: z.number().min(0), finished: z.boolean() })
  .readonly();

export const scheduleStateSchema = z
  .object({
    version: z.literal(1),
    seed: whole,
    idPrefix: z.string(),
    serial: whole,
    at: momentSchema,
    /** The moment before `at`: a long way from it to `at` means that the machine slept. */
    beforeMs: steady,
    timeZone: z.string().refine(isTimeZone),

    /** What was told of `at` and is judged when `at` is over. */
    sample: z.union([z.number(), z.literal('unknown'), z.literal('none')]),
    started: z.boolean(),
    unlocked: z.boolean(),
    ended: endedSchema.nullable(),
    zoneShifted: z.boolean(),

    signals: z
      .object({
        locked: signalValue,
        asleep: signalValue,
        call: signalValue,
        'do-not-disturb': signalValue,
        'full-screen': signalValue,
      })
      .readonly(),
    callFrom: steady.nullable(),
    /** The first input told of since the screen was shut: inputs for long enough mean that it is open. */
    doubtFrom: steady.nullable().default(null),
    presence: presenceSchema,
    idle: idleSchema,
    /** How much faster than usual the load fills today. */
    rate: z.number().min(1),
    /** Worked out from the rest: where it is damaged it is made anew. */
    plan: planSchema.catch(noPlan),
    pending: z.array(pendingSchema).readonly(),
    /** One that cannot be read, or has no words, costs the offer and nothing beside it. */
    standing: standingSchema.nullable().catch(null),
    session: sessionSchema.nullable(),
    /** For each occasion the date of the window that was served or has passed. */
    served: z.partialRecord(offered, whole).readonly(),
    /** For each occasion the day label for which the person said "not today". */
    notToday: z.partialRecord(offered, whole).readonly(),
    shown: z.array(z.object({ at: steady, day: whole }).readonly()).readonly(),
    lastOfferAt: steady.nullable(),
    laterUntil: steady.nullable(),
    refusals: whole.min(0),
    silentUntilWallMs: wall.nullable(),
    /** Since when a passing hold has been waited for, or null. */
    waitFrom: steady.nullable(),
    notes: z.object({ day: whole, list: z.array(z.enum(dayNotes)).readonly() }).readonly(),
    pause: z
      .union([
        z.object({ kind: z.literal('steady'), until: steady }).readonly(),
        z.object({ kind: z.literal('day'), label: whole }).readonly(),
      ])
      .nullable(),
    callUntil: steady.nullable(),
    travelled: z.boolean(),
    sleptAt: steady.nullable(),
    recent: z.array(z.string()).readonly(),
    rests: z.object({ day: whole, count: whole }).readonly(),
  })
  .readonly();
export type ScheduleState = z.infer<typeof scheduleStateSchema>;

/** A state for somebody who has just sat down: rested, nothing said, nothing known. */
export function initialState(seed: number, at: Moment, timeZone: string): ScheduleState {
  const whole32 = Math.trunc(seed) >>> 0;
  return {
    version: 1,
    seed: whole32,
    idPrefix: whole32.toString(36),
    serial: 0,
    at,
    beforeMs: at.steadyMs,
    timeZone,
    sample: 'none',
    started: false,
    unlocked: false,
    ended: null,
    zoneShifted: false,
    signals: unknownSignals,
    callFrom: null,
    doubtFrom: null,
    presence: {
      seenAt: at.steadyMs,
      load: 0,
      filled: 0,
      activeMs: 0,
      goneAt: null,
      dip: null,
      returned: { from: at.steadyMs, to: at.steadyMs },
      stretchFromWallMs: at.wallMs,
      pauseEndWallMs: at.wallMs,
      pauses: 0,
    },
    idle: {
      verdict: 'unknown',
      inputAt: null,
      value: -1,
      missing: 0,
      same: 0,
      sound: 0,
      zeroFrom: null,
      odd: 0,
      oddAt: null,
    },
    rate: 1,
    plan: noPlan,
    pending: [],
    standing: null,
    session: null,
    served: {},
    notToday: {},
    shown: [],
    lastOfferAt: null,
    laterUntil: null,
    refusals: 0,
    silentUntilWallMs: null,
    waitFrom: null,
    notes: { day: 0, list: [] },
    pause: null,
    callUntil: null,
    travelled: false,
    sleptAt: null,
    recent: [],
    rests: { day: 0, count: 0 },
  };
}

/** Before anything has been heard: unknown never holds. */
export const unknownSignals: ScheduleState['signals'] = {
  locked: 'unknown',
  asleep: 'unknown',
  call: 'unknown',
  'do-not-disturb': 'unknown',
  'full-screen': 'unknown',
};

/** A saved state, or null with the place that is damaged: a damaged file yields a fresh state, never a guess. */
export function restoreState(
  raw: unknown,
):
  | { readonly state: ScheduleState; readonly fault: null }
  | { readonly state: null; readonly fault: string } {
  const read = scheduleStateSchema.safeParse(raw);
  if (read.success) return { state: read.data, fault: null };
  return { state: null, fault: z.prettifyError(read.error) };
}
