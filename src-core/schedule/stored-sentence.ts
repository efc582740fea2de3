import { z } from 'zod';
import { keyCheck } from '../words/catalogue.ts';
import { scheduleWords, type ScheduleKey } from '../words/en/schedule.ts';

/** Sentences that were kept with the state. Another version may have written them, with words this one has not. */

export const sentenceSchema = z
  .object({
    key: z.custom<ScheduleKey>(keyCheck(scheduleWords)),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .readonly();

/** Reasons that stand beside each other: one without words is left out. */
export const sentencesSchema = z
  .array(sentenceSchema.nullable().catch(null))
  .transform((all) => all.filter((sentence) => sentence !== null))
  .readonly();
