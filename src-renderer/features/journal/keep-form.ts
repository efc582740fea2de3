import type { AppBridge } from '../../../src-core/ipc/contract.ts';
import type { CheckInForm, EntryForm, JournalForm } from '../../../src-core/journal/draft.ts';
import { noScales, scalesOf } from '../../../src-core/journal/measures.ts';
import type { JournalItem } from '../../../src-core/journal/leaf.ts';
import type { JournalAnswer } from '../../../src-core/journal/view.ts';
import { write } from '../../app/journal/ask.ts';

const emptyPlaces = { atMs: null, zones: [], tags: [] } as const;

export const newEntry = (): EntryForm => ({
  kind: 'entry',
  id: crypto.randomUUID(),
  text: '',
  sessionId: null,
  ...emptyPlaces,
});

export const newCheckIn = (): CheckInForm => ({
  kind: 'check-in',
  id: crypto.randomUUID(),
  ...noScales,
  ...emptyPlaces,
});

/** What stands there, to be written anew; null where its text is sealed. */
export function formOf(item: JournalItem): JournalForm | null {
  const { id, atMs, zones, tags } = item;
  if (item.kind === 'entry') {
    const { text, sessionId } = item;
    return text === null ? null : { kind: 'entry', id, atMs, zones, tags, text, sessionId };
  }
  return { kind: 'check-in', id, atMs, zones, tags, ...scalesOf(item) };
}

/** Keeps it for good, new or in the place of what stood there. */
export function keepForm(
  bridge: AppBridge,
  form: JournalForm,
  isNew: boolean,
): Promise<JournalAnswer<null>> {
  if (isNew) {
    return write(
      bridge,
      'journal:add',
      form.kind === 'entry' ? form : { ...form, moment: 'any', sessionId: null },
    );
  }
  const { id, zones, tags } = form;
  const when = form.atMs === null ? {} : { atMs: form.atMs };
  if (form.kind === 'entry') {
    const changes = { text: form.text, zones, tags, ...when };
    return write(bridge, 'journal:edit', { kind: 'entry', id, changes });
  }
  const changes = { ...scalesOf(form), zones, tags, ...when };
  return write(bridge, 'journal:edit', { kind: 'check-in', id, changes });
}
