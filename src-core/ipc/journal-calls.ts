import { z } from 'zod';
import type { JournalChoices } from '../journal/choices.ts';
import type { KeptDraft } from '../journal/draft.ts';
import type { JournalItem } from '../journal/leaf.ts';
import type { LockState } from '../journal/lock-state.ts';
import {
  idSetSchema,
  instantMsSchema,
  recordIdSchema,
  scaleFields,
} from '../journal/record-base.ts';
import { LONGEST_ENTRY } from '../journal/records.ts';
import type { JournalAnswer, JournalHere, JournalLeaf } from '../journal/view.ts';
import { call } from './call.ts';

/** Null is now, as main's clock has it. Nothing is kept from the future. */
const when = { atMs: instantMsSchema.nullable() };
const idSet = idSetSchema(32);
const places = { zones: idSet, tags: idSet };
const text = z.string().max(LONGEST_ENTRY);
/** Narrower than other ids: it is carried in sets. */
const tagId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const label = z.string().trim().min(1).max(60);

/** The page names what it adds: asked for twice, it is kept once. */
const addedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('entry'),
    id: recordIdSchema,
    ...when,
    text,
    sessionId: recordIdSchema.nullable(),
    ...places,
  }),
  z.strictObject({
    kind: z.literal('check-in'),
    id: recordIdSchema,
    ...when,
    moment: z.enum(['before', 'after', 'any']),
    sessionId: recordIdSchema.nullable(),
    ...scaleFields,
    ...places,
  }),
  z.strictObject({ kind: z.literal('tag'), id: tagId, label }),
]);

const editedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('entry'),
    id: recordIdSchema,
    changes: z.strictObject({ atMs: instantMsSchema, text, ...places }).partial(),
  }),
  z.strictObject({
    kind: z.literal('check-in'),
    id: recordIdSchema,
    changes: z.strictObject({ atMs: instantMsSchema, ...scaleFields, ...places }).partial(),
  }),
  z.strictObject({
    kind: z.literal('tag'),
    id: recordIdSchema,
    changes: z.strictObject({ label }),
  }),
]);

const namedSchema = z.strictObject({
  kind: z.enum(['entry', 'check-in', 'tag']),
  id: recordIdSchema,
});

const passphrase = z.string().min(1).max(1_000);
/** How long it stays open: from a minute to a working day. */
const forMs = z.number().int().min(60_000).max(43_200_000);

/** What the page may ask of the journal. What cannot be done comes back in words, never as an error. */
export const journalCalls = {
  'journal:here': call<JournalAnswer<JournalHere>>()(z.null()),
  'journal:leaf': call<JournalAnswer<JournalLeaf>>()(
    z.strictObject({
      /** Entries that hold all of these words; empty for everything. */
      words: z.string().max(200),
      tag: z.string().max(64).nullable(),
      zone: z.string().max(64).nullable(),
      beyond: z.strictObject({ atMs: instantMsSchema, id: recordIdSchema }).nullable(),
    }),
  ),
  'journal:get': call<JournalAnswer<JournalItem | null>>()(
    z.strictObject({ kind: z.enum(['entry', 'check-in']), id: recordIdSchema }),
  ),
  'journal:add': call<JournalAnswer<null>>()(addedSchema),
  'journal:edit': call<JournalAnswer<null>>()(editedSchema),
  'journal:remove': call<JournalAnswer<null>>()(namedSchema),
  'journal:bring-back': call<JournalAnswer<null>>()(namedSchema),
  'journal:choices': call<JournalAnswer<JournalChoices>>()(z.null()),
  'journal:drafts': call<JournalAnswer<readonly KeptDraft[]>>()(z.null()),
  'journal:keep-draft': call<JournalAnswer<null>>()(
    z.strictObject({ for: recordIdSchema, body: z.string().max(400_000).nullable() }),
  ),
  'journal:lock-state': call<JournalAnswer<LockState>>()(z.null()),
  /** Gives the names of damaged copies that still hold plain texts. */
  'journal:set-lock': call<JournalAnswer<readonly string[]>>()(
    z.strictObject({ passphrase, forMs }),
  ),
  'journal:unlock': call<JournalAnswer<LockState>>()(z.strictObject({ passphrase, forMs })),
  'journal:lock-now': call<JournalAnswer<null>>()(z.null()),
  'journal:change-passphrase': call<JournalAnswer<null>>()(
    z.strictObject({ old: passphrase, fresh: passphrase }),
  ),
  'journal:remove-lock': call<JournalAnswer<null>>()(z.strictObject({ passphrase })),
} as const;
