import { z } from 'zod';
import { scheduleBounds, type Bounds } from './bounds.ts';
import { occasionSchema, placeSchema, propSchema } from '../practice/vocabulary-schemas.ts';

/**
 * Everything a person may set about when Drape speaks: shape, bounds and defaults in one. A field that is
 * missing or out of bounds falls back to its default and costs no other field. Why each default is what it
 * is: docs/scheduling.md.
 */

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekdayName = (typeof weekdays)[number];

/** A local time as "HH:MM". */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A span of one weekday. An end before its start lies on the next day; an end equal to its start is empty. */
export const daySpanSchema = z.object({
  on: z.boolean(),
  start: timeOfDaySchema,
  end: timeOfDaySchema,
});
export type DaySpan = z.infer<typeof daySpanSchema>;

/** A time before noon belongs to the night that began on this weekday. */
export const bedtimeSchema = z.object({ on: z.boolean(), at: timeOfDaySchema });

const span = (on: boolean, start: string, end: string): DaySpan => ({ on, start, end });

function week<T extends z.ZodType>(schema: T, workday: z.infer<T>, weekend: z.infer<T>) {
  const day = (value: z.infer<T>) => schema.catch(value as never);
  return z
    .object({
      mon: day(workday),
      tue: day(workday),
      wed: day(workday),
      thu: day(workday),
      fri: day(workday),
      sat: day(weekend),
      sun: day(weekend),
    })
    .catch({
      mon: workday,
      tue: workday,
      wed: workday,
      thu: workday,
      fri: workday,
      sat: weekend,
      sun: weekend,
    } as never);
}

const whole = ({ least, most, standard }: Bounds) =>
  z.number().int().min(least).max(most).catch(standard);
const bound = scheduleBounds;
const yes = z.boolean().catch(true);
const no = z.boolean().catch(false);

/** A named set of overrides. Several may be on; of each value the most restrictive wins. */
export const modeSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().max(64),
  on: z.boolean(),
  maxNudgesADay: z.number().int().min(0).max(8).optional(),
  distanceMinutes: z.number().int().min(10).max(240).optional(),
  stretchMinutes: z.number().int().min(30).max(180).optional(),
  /** Occasions that stay silent while the mode is on. */
  silent: z.array(occasionSchema).optional(),
  /** No chime while the mode is on. */
  quiet: z.boolean().optional(),
});

export const schedulePreferencesSchema = z.object({
  /** Active time that fills the load once. */
  stretchMinutes: whole(bound.stretchMinutes),
  /** Without input for this long, the clock stands still. */
  pauseSeconds: whole(bound.pauseSeconds),
  /** Without input for this long, the time counts as rest. */
  restCountsMinutes: whole(bound.restCountsMinutes),
  /** A rest of this length empties the load. */
  fullRestMinutes: whole(bound.fullRestMinutes),

  maxNudgesADay: whole(bound.maxNudgesADay),
  distanceMinutes: whole(bound.distanceMinutes),
  /** A nudge that nobody answers is taken back after this long. */
  nudgeStandsMinutes: whole(bound.nudgeStandsMinutes),
  laterMinutes: z.array(z.number().int().min(5).max(240)).min(1).max(5).catch([15, 30, 60]),
  /** Whether a nudge may chime. Never in the evening, whatever this says. */
  chime: yes,

  lullSeconds: whole(bound.lullSeconds),
  typingCapMinutes: whole(bound.typingCapMinutes),
  justReturnedMinutes: whole(bound.justReturnedMinutes),
  /** Which signs from outside may hold a nudge back. Pause, quiet hours, lock and sleep always do. */
  holds: z
    .object({
      call: yes,
      'do-not-disturb': yes,
      'full-screen': yes,
      typing: yes,
    })
    .catch({ call: true, 'do-not-disturb': true, 'full-screen': true, typing: true }),

  occasions: z
    .object({
      'long-screen': yes,
      'reset-window': yes,
      'wind-down': yes,
      'late-screen': yes,
      morning: no,
      travel: yes,
    })
    .catch({
      'long-screen': true,
      'reset-window': true,
      'wind-down': true,
      'late-screen': true,
      morning: false,
      travel: true,
    }),
  workingHours: week(daySpanSchema, span(true, '09:00', '17:00'), span(false, '09:00', '17:00')),
  quietHours: week(daySpanSchema, span(false, '23:30', '07:00'), span(false, '23:30', '07:00')),
  resetWindow: week(daySpanSchema, span(true, '17:00', '19:30'), span(false, '17:00', '19:30')),
  /** An absence of this length before a return opens the reset window. */
  resetAwayMinutes: whole(bound.resetAwayMinutes),
  resetSettleMinutes: whole(bound.resetSettleMinutes),
  bedtime: week(bedtimeSchema, { on: true, at: '22:30' }, { on: true, at: '22:30' }),
  windDownLeadMinutes: whole(bound.windDownLeadMinutes),
  lateAfterMinutes: whole(bound.lateAfterMinutes),
  morningUntil: timeOfDaySchema.catch('11:00'),
  morningAwayHours: whole(bound.morningAwayHours),

  /** Where the person can lie or sit down, and what is within reach. */
  places: z.array(placeSchema).min(1).catch(['desk', 'floor', 'bed']),
  props: z.array(propSchema).catch(['wall', 'chair', 'firm-pillow', 'folded-blanket', 'bed']),

  modes: z.array(modeSchema).max(12).catch([]),
});
export type SchedulePreferences = z.infer<typeof schedulePreferencesSchema>;
