import { z } from 'zod';
import { keyCheck } from '../words/catalogue.ts';
import { safetyItemSchema, type SafetyItem } from '../safety/items.ts';
import { practice, type PracticeLine } from '../words/en/practice.ts';
import { practiceTitles, type PracticeTitle } from '../words/en/practice-titles.ts';
import { slugSchema } from './setup.ts';

const plainSchema = z.strictObject({ plain: z.string().min(1).max(240) });

/** A line that is shown and may be spoken: one of the catalogue, or the plain words of a person's own file. */
const textSchema = z.union(
  [z.strictObject({ line: z.custom<PracticeLine>(keyCheck(practice)) }), plainSchema],
  'neither plain words nor a line that Drape has',
);
export type Text = z.infer<typeof textSchema>;

/** What a practice is called. The tray says it too, and main has the words of no other line. */
const titleSchema = z.union(
  [z.strictObject({ line: z.custom<PracticeTitle>(keyCheck(practiceTitles)) }), plainSchema],
  'neither plain words nor a title that Drape has',
);
export type Title = z.infer<typeof titleSchema>;

/** Each line says where it comes from: a row of docs/sources.md, or `own` in a person's own file. */
const sourceSchema = z.string().regex(/^([A-Z]{1,2}-\d{2}|EV-\d\.\d|R-\d{1,2}|own|app)$/);

export const sayingSchema = z.strictObject({ text: textSchema, source: sourceSchema });
/** A sourced sentence that has no time of its own. */
export type Saying = z.infer<typeof sayingSchema>;

/** `safety` is never dropped and never cut; `step` opens a step; `cue` gives way; `quiet` gives way first. */
export const cuePriorities = ['safety', 'step', 'cue', 'quiet'] as const;

export const cueSchema = sayingSchema.extend({
  /** Said instead where nothing can be heard. */
  unheard: textSchema.optional(),
  /** When, counted from the start of its step: in milliseconds, or as a fraction of the step. */
  at: z.union([
    z.strictObject({ ms: z.number().int().min(0) }),
    z.strictObject({ fraction: z.number().min(0).max(1) }),
  ]),
  priority: z.enum(cuePriorities),
  /** The drawn pose it leads into; without one the step's own, or that of the line before. */
  pose: slugSchema.optional(),
  /** Said only to somebody who answered this question of safety with yes. */
  onlyFor: safetyItemSchema.optional(),
  /** The longest a voice may take; also how long the caption stands at least. */
  maxSpeechSeconds: z.number().min(1).max(20),
});
export type Cue = z.infer<typeof cueSchema>;

export const stepKinds = ['walk-over', 'settle', 'hold', 'release', 'come-out', 'reflect'] as const;
export const stepKindSchema = z.enum(stepKinds);
export type StepKind = z.infer<typeof stepKindSchema>;

export const stepSchema = z
  .strictObject({
    id: slugSchema,
    kind: stepKindSchema,
    title: textSchema,
    minMs: z.number().int().min(1_000),
    /** Its own length; among holding steps, its share of the chosen length. */
    defaultMs: z.number().int().min(1_000),
    /** Null: it may last as long as it likes. */
    maxMs: z.number().int().min(1_000).nullable(),
    /** Its length in a rest of one minute, where that differs: 0 leaves it out. */
    briefMs: z.number().int().min(0).optional(),
    /** The drawn pose it comes to; a person's own practice may have none. */
    pose: slugSchema.nullable(),
    cues: z.array(cueSchema).min(1),
  })
  .refine(
    (step) => step.minMs <= step.defaultMs && (step.maxMs === null || step.defaultMs <= step.maxMs),
    'the default length lies between the shortest and the longest',
  );
export type Step = z.infer<typeof stepSchema>;

const order = (kind: StepKind): number => stepKinds.indexOf(kind);

/** What carries the body while it rests. A stop is worded for it. */
export const grounds = ['floor', 'knees', 'bed', 'seat'] as const;
export type Ground = (typeof grounds)[number];

/** How one setup is guided, from the way there to the way out. */
export const scriptSchema = z.strictObject({
  setupId: slugSchema,
  title: titleSchema,
  /** One sentence under the title. */
  intro: sayingSchema,
  /** What lies ready beforehand. */
  bring: z.array(sayingSchema),
  steps: z
    .array(stepSchema)
    .refine((steps) => steps.some((step) => step.kind === 'hold'), 'there is a step to rest in')
    .refine(
      (steps) => steps.some((step) => step.kind === 'come-out'),
      'there is a way out: at least one come-out step',
    )
    .refine(
      (steps) =>
        steps.every((step, i) => order(step.kind) >= order(steps[i - 1]?.kind ?? 'walk-over')),
      `steps come in this order: ${stepKinds.join(', ')}`,
    ),
  /** Not said in a person's own practice: then a stop is worded so that it fits anywhere. */
  ground: z.enum(grounds).optional(),
  /** Its lines keep the times they are written with, however long it lasts. */
  keepsItsTimes: z.boolean().optional(),
  /** Said when half of the resting is over, whatever its length. */
  halfTime: cueSchema.optional(),
  /** What is played in place of the way out where one may fall asleep. */
  fadeOut: stepSchema.optional(),
  /** What people may notice, said plainly. */
  expect: z.array(sayingSchema).min(1),
  /** When to stop. */
  stopIf: z.array(sayingSchema).min(1),
  /** The setups to offer where this one is ruled out. */
  neighbours: z.array(slugSchema).min(1),
});
export type Script = z.infer<typeof scriptSchema>;

/** The script as it is played to somebody: without the lines that are meant for others. */
export function scriptFor(script: Script, answeredYes: (item: SafetyItem) => boolean): Script {
  const steps = script.steps.map((step) => ({
    ...step,
    cues: step.cues.filter(({ onlyFor }) => onlyFor === undefined || answeredYes(onlyFor)),
  }));
  return { ...script, steps };
}

/** Every line that it may say, in whatever rest. */
export const cuesOf = ({ steps, halfTime, fadeOut }: Script): readonly Cue[] => [
  ...steps.flatMap(({ cues }) => cues),
  ...(halfTime === undefined ? [] : [halfTime]),
  ...(fadeOut?.cues ?? []),
];
