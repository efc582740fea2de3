import { z } from 'zod';
import { slugSchema } from '../practice/setup.ts';
import { feelingSchema, lengthSchema, occasionSchema } from '../practice/vocabulary-schemas.ts';
import { feltSchema } from './felt.ts';
import {
  idSetSchema,
  recordBase,
  recordIdSchema,
  instantMsSchema,
  scaleFields,
} from './record-base.ts';

/** Longest text of one entry, in characters: a long evening of writing, and no whole book. */
export const LONGEST_ENTRY = 50_000;
/** Room for a sealed entry: base64 of UTF-8 and its frame. */
const LONGEST_STORED_TEXT = LONGEST_ENTRY * 5;

/** Active minutes without a gap, told as one run. */
const screenRunSchema = z.object({
  kind: z.literal('screen'),
  ...recordBase,
  minutes: z.int().min(1).max(1_440),
});

export const nudgeFates = [
  'shown',
  'started',
  'later',
  'not-today',
  'dismissed',
  'expired',
  'withdrawn',
  'failed',
] as const;

/** One quiet offer, and what became of it. */
const nudgeRecordSchema = z.object({
  kind: z.literal('nudge'),
  ...recordBase,
  occasion: occasionSchema,
  setupId: slugSchema.nullable(),
  fate: z.enum(nudgeFates),
  answeredAtMs: instantMsSchema.nullable(),
});

export const sessionEnds = [
  'open',
  'finished',
  'ended',
  'sharp',
  'dizzy',
  'feelings',
  'window-lost',
  'other',
] as const;

/** One rest, for what was truly played of it. */
const sessionRecordSchema = z.object({
  kind: z.literal('session'),
  ...recordBase,
  occasion: occasionSchema,
  practiceId: slugSchema,
  setupId: slugSchema,
  length: lengthSchema,
  feeling: feelingSchema.nullable(),
  nudgeId: recordIdSchema.nullable(),
  restedMs: z.int().min(0).max(86_400_000),
  /** `open` is a session that runs, or that ran when the machine stopped. */
  end: z.enum(sessionEnds),
  stepsDone: z.array(slugSchema).max(64).readonly(),
  /** Null where nobody said, and in files from before it was asked. */
  felt: feltSchema.nullable().default(null),
});

/** How it feels: any of the scales, where, and what fed it. */
const checkInSchema = z.object({
  kind: z.literal('check-in'),
  ...recordBase,
  moment: z.enum(['before', 'after', 'any']),
  sessionId: recordIdSchema.nullable(),
  ...scaleFields,
  zones: idSetSchema(32),
  tags: idSetSchema(32),
});

/** A text of the journal. Under the lock `text` is sealed and `sealedBy` names the lock. */
const entrySchema = z.object({
  kind: z.literal('entry'),
  ...recordBase,
  text: z.string().max(LONGEST_STORED_TEXT),
  sealedBy: recordIdSchema.nullable(),
  sessionId: recordIdSchema.nullable(),
  zones: idSetSchema(32),
  tags: idSetSchema(32),
});

/** A tag of the person's own. Its id is what check-ins and entries carry. */
const ownTagSchema = z.object({
  kind: z.literal('tag'),
  ...recordBase,
  label: z.string().trim().min(1).max(60),
});

/** What is needed, beside the passphrase, to open sealed entries. Travels with them; tells nothing alone. */
const lockSchema = z.object({
  kind: z.literal('lock'),
  ...recordBase,
  salt: z.base64().max(64),
  /** Rounds and size of scrypt: N, r, p. Bounded, so that a forged file cannot eat the memory. */
  cost: z.tuple([z.int().min(1_024).max(131_072), z.literal(8), z.int().min(1).max(4)]).readonly(),
  wrappedKey: z.base64().max(256),
});

export const recordSchemas = {
  screen: screenRunSchema,
  nudge: nudgeRecordSchema,
  session: sessionRecordSchema,
  'check-in': checkInSchema,
  entry: entrySchema,
  tag: ownTagSchema,
  lock: lockSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export const recordKinds = Object.keys(recordSchemas) as readonly RecordKind[];

export const historyRecordSchema = z.discriminatedUnion('kind', [
  screenRunSchema,
  nudgeRecordSchema,
  sessionRecordSchema,
  checkInSchema,
  entrySchema,
  ownTagSchema,
  lockSchema,
]);
export type HistoryRecord = z.output<typeof historyRecordSchema>;
export type RecordOf<K extends RecordKind> = Extract<HistoryRecord, { readonly kind: K }>;

/** A record as a caller hands it in: the store adds id, versions and machine where they are missing. */
export type Draft<K extends RecordKind = RecordKind> = K extends RecordKind
  ? Omit<RecordOf<K>, 'id' | 'updatedAtMs' | 'deletedAtMs' | 'machine'> & { readonly id?: string }
  : never;

/** What may be changed of a record: everything that is the person's, nothing that is ours. */
export type Changes<K extends RecordKind> = Partial<
  Omit<RecordOf<K>, 'kind' | 'id' | 'updatedAtMs' | 'deletedAtMs' | 'machine' | 'sealedBy'>
>;
