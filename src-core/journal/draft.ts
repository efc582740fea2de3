import { z } from 'zod';
import { isNothingSaid } from './measures.ts';
import { idSetSchema, instantMsSchema, recordIdSchema, scaleFields } from './record-base.ts';
import { LONGEST_ENTRY } from './records.ts';

/** What is being written and not yet kept. It stays on this machine: no export and no backup has it. */
export interface KeptDraft {
  /** What it will become: an id, or a name of the page's own. */
  readonly for: string;
  /** As the page wrote it; null while the journal is locked. */
  readonly body: string | null;
}

const shared = {
  /** Of the record it becomes, so that it is kept once however often keeping is tried. */
  id: recordIdSchema,
  /** Null is "when it is kept". */
  atMs: instantMsSchema.nullable(),
  zones: idSetSchema(32),
  tags: idSetSchema(32),
};

const entryFormSchema = z.object({
  kind: z.literal('entry'),
  ...shared,
  text: z.string().max(LONGEST_ENTRY),
  sessionId: recordIdSchema.nullable(),
});
const checkInFormSchema = z.object({
  kind: z.literal('check-in'),
  ...shared,
  ...scaleFields,
});
const formSchema = z.discriminatedUnion('kind', [entryFormSchema, checkInFormSchema]);

/** An entry or a check-in as it is being filled in. */
export type EntryForm = z.output<typeof entryFormSchema>;
export type CheckInForm = z.output<typeof checkInFormSchema>;
export type JournalForm = EntryForm | CheckInForm;

export const draftText = (form: JournalForm): string => JSON.stringify(form);

/** Null where it cannot be read: by an older or a newer Drape it may have been written otherwise. */
export function formOfDraft(body: string): JournalForm | null {
  try {
    const read = formSchema.safeParse(JSON.parse(body));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Whether there is anything to keep. A date alone is nothing. */
export function isEmptyForm(form: JournalForm): boolean {
  if (form.zones.length > 0 || form.tags.length > 0) return false;
  return form.kind === 'entry' ? form.text.trim() === '' : isNothingSaid(form);
}
