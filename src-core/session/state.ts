import { z } from 'zod';
import { layerIdSchema } from '../practice/layers.ts';
import { scriptSchema } from '../practice/script.ts';
import { lengthSchema } from '../practice/vocabulary-schemas.ts';
import { sentencesSchema } from '../schedule/stored-sentence.ts';
import { breathPlanSchema, usualBreath } from './breath.ts';
import { reflectionSchema } from './reflection.ts';

/** Why a session ended before its end. `sharp` keeps its setup from being offered again. */
export const stopReasonSchema = z.enum([
  'ended',
  'sharp',
  'dizzy',
  'feelings',
  'window-lost',
  'other',
]);
export type StopReason = z.infer<typeof stopReasonSchema>;

/** How it is played: the person's own choices, which may change while it plays. */
export const sessionChoicesSchema = z.strictObject({
  walkOverMs: z.number().int().min(30_000).max(120_000),
  layer: layerIdSchema.nullable(),
  breath: breathPlanSchema,
  /** A dark window, carried by sound. */
  eyesClosed: z.boolean(),
});
export type SessionChoices = z.infer<typeof sessionChoicesSchema>;

export const usualChoices: SessionChoices = {
  walkOverMs: 60_000,
  layer: null,
  breath: usualBreath,
  eyesClosed: false,
};

const ms = z.number().min(0);

/** The page after the rest, as far as it has come. */
const afterSchema = z.strictObject({
  /** What has been said on it: kept however the page ends. */
  said: reflectionSchema.nullable(),
  /** The first sign of the person or, from then on, what they did last. */
  signSteadyMs: z.number().nullable(),
  /** More than one word is being said. */
  isFilling: z.boolean(),
});
export const nothingYet: z.infer<typeof afterSchema> = {
  said: null,
  signSteadyMs: null,
  isFilling: false,
};

/**
 * One session, whole and serialisable: it carries its own script, so that a stored one can be taken up
 * again whatever has happened to the practice since.
 */
export const sessionStateSchema = z.strictObject({
  version: z.literal(1),
  sessionId: z.string().min(1).max(64),
  script: scriptSchema,
  length: lengthSchema,
  why: sentencesSchema,
  choices: sessionChoicesSchema,
  standing: z.enum(['playing', 'paused', 'reflecting', 'over']),
  pausedBy: z.enum(['person', 'sleep', 'restart']).nullable(),
  /** `whole`: from the walk over to the end. `way-out`: the guided way out from where it was left. */
  route: z.enum(['whole', 'way-out']),
  /** On the way out: the step of coming out it begins with; null where nobody had lain down yet. */
  outFrom: z.string().nullable(),
  /** On the way there the clock stands still while options are open. */
  hasOptionsOpen: z.boolean().default(false),
  /** Session time on the present route. */
  elapsedMs: ms,
  /** Time truly played, whatever was skipped or repeated. */
  livedMs: ms,
  /** Of it, the time spent resting. */
  restedMs: ms,
  /** The lived time at which breath pacing began; null during the walk over. */
  breathFromMs: ms.nullable(),
  /** The steady moment up to which all of the above is counted. */
  anchorSteadyMs: z.number(),
  countedAtWallMs: z.number(),
  extraMs: ms,
  stirredAfterMs: ms.nullable(),
  /** Stopped light-headed: how long it took until the room was steady; null before that. */
  steadyAfterMs: ms.nullable().default(null),
  /** Whether one may fall asleep in it: evening and night. */
  fadesOut: z.boolean().default(false),
  stopReason: stopReasonSchema.nullable(),
  /** The stop came out of the dark, where any key leads out: it counts as sharp, and is asked about. */
  isStopUnsure: z.boolean().default(false),
  after: afterSchema.default(nothingYet),
});
export type SessionState = z.infer<typeof sessionStateSchema>;
