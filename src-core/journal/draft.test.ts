import { describe, expect, it } from 'vitest';
import { noScales } from './measures.ts';
import { draftText, formOfDraft, isEmptyForm } from './draft.ts';
import type { CheckInForm, EntryForm } from './draft.ts';

const entry: EntryForm = {
  kind: 'entry',
  id: 'a',
  atMs: null,
  text: 'half a sent',
  sessionId: null,
  zones: ['jaw'],
  tags: [],
};
const checkIn: CheckInForm = {
  kind: 'check-in',
  id: 'c',
  atMs: 5,
  ...noScales,
  tension: 0,
  zones: [],
  tags: [],
};

describe('what is being filled in', () => {
  it('comes back as it was', () => {
    for (const form of [entry, checkIn]) expect(formOfDraft(draftText(form))).toEqual(form);
  });

  it('is passed over where it cannot be read', () => {
    for (const body of [
      '',
      '{',
      '[]',
      '{"kind":"poem"}',
      JSON.stringify({ ...checkIn, pain: 11 }),
    ]) {
      expect(formOfDraft(body)).toBeNull();
    }
  });

  it('is empty until something is said; a nought is something', () => {
    expect(isEmptyForm({ ...entry, text: '  ', zones: [] })).toBe(true);
    expect(isEmptyForm(entry)).toBe(false);
    expect(isEmptyForm(checkIn)).toBe(false);
    expect(isEmptyForm({ ...checkIn, tension: null })).toBe(true);
  });
});
