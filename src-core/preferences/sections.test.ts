import { expect, it } from 'vitest';
import { differences, preferenceGroups, withChange } from './change.ts';
import { defaultPreferences, preferencesSchema } from './preferences.ts';
import { preferenceSections, sectionFields, withReset } from './sections.ts';

it('every field stands in exactly one section', () => {
  const fields = preferenceGroups.flatMap((group) =>
    Object.keys(preferencesSchema.shape[group].shape).map((field) => `${group}.${field}`),
  );
  const placed = preferenceSections.flatMap((section) => sectionFields[section]);
  expect([...placed].sort()).toEqual(fields.sort());
});

it('resets one section and leaves the others, also within one group', () => {
  const few = withChange(defaultPreferences, {
    group: 'schedule',
    field: 'maxNudgesADay',
    value: 2,
  });
  const both =
    few === null
      ? null
      : withChange(few, { group: 'schedule', field: 'morningUntil', value: '10:00' });
  if (both === null) throw new Error('a change was refused');
  const reset = withReset(both, 'feels');
  expect(differences(defaultPreferences, reset).map(({ field }) => field)).toEqual([
    'morningUntil',
  ]);
  expect(reset.look).toBe(both.look);
  expect(withReset(reset, 'when')).toEqual(defaultPreferences);
});
