import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleBounds } from './bounds.ts';
import { differences, preferenceGroups, withChange } from './change.ts';
import { defaultPreferences, preferencesSchema } from './preferences.ts';
import { exportText, readImport } from './transfer.ts';

const change = (group: (typeof preferenceGroups)[number], field: string, value: unknown) =>
  withChange(defaultPreferences, { group, field, value: value as never });

describe('changing one preference', () => {
  it('changes that field and keeps every other group as the same object', () => {
    const changed = change('schedule', 'stretchMinutes', 60);
    expect(changed?.schedule.stretchMinutes).toBe(60);
    expect(changed?.sound).toBe(defaultPreferences.sound);
    expect(changed === null ? [] : differences(defaultPreferences, changed)).toEqual([
      { group: 'schedule', field: 'stretchMinutes', before: 90, after: 60 },
    ]);
  });

  it('refuses a field that is not there, inherited names included', () => {
    for (const field of ['moon', '__proto__', 'constructor', '']) {
      expect(change('look', field, 'dark')).toBeNull();
    }
  });

  it('refuses what is out of bounds instead of bending it', () => {
    for (const [field, { least, most }] of Object.entries(scheduleBounds)) {
      expect(change('schedule', field, least)).not.toBeNull();
      expect(change('schedule', field, most)).not.toBeNull();
      expect(change('schedule', field, least - 1)).toBeNull();
      expect(change('schedule', field, most + 1)).toBeNull();
      expect(change('schedule', field, least + 0.5)).toBeNull();
    }
  });

  it('refuses one bad day of a week as a whole', () => {
    const bedtime = { ...defaultPreferences.schedule.bedtime, tue: { on: true, at: '25:00' } };
    expect(change('schedule', 'bedtime', bedtime)).toBeNull();
  });

  it('gives valid preferences or nothing, whatever it is told', () => {
    const fields = preferenceGroups.flatMap((group) =>
      Object.keys(preferencesSchema.shape[group].shape).map((field) => [group, field] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), ([group, field], value) => {
        const changed = change(group, field, value);
        if (changed === null) return;
        expect(preferencesSchema.parse(changed)).toEqual(changed);
        expect(differences(defaultPreferences, changed).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names every group of the schema', () => {
    expect(Object.keys(preferencesSchema.shape)).toEqual([...preferenceGroups]);
  });
});

describe('carrying preferences', () => {
  it('reads what it wrote, and says what would change', () => {
    const dark = change('look', 'theme', 'dark') ?? defaultPreferences;
    const read = readImport(exportText(dark), defaultPreferences);
    expect(read).toMatchObject({
      kind: 'understood',
      preferences: dark,
      badFields: [],
      differences: [{ group: 'look', field: 'theme', before: 'system', after: 'dark' }],
    });
  });

  it.each([
    ['no JSON', 'hello'],
    ['a list', '[]'],
    ['somebody else’s object', '{"colour":"red"}'],
    ['far too long', `{"look":{},"x":"${'x'.repeat(300_000)}"}`],
  ])('takes %s for what it is', (_what, text) => {
    expect(readImport(text, defaultPreferences)).toEqual({ kind: 'foreign' });
  });

  it('leaves what a newer Drape wrote', () => {
    expect(readImport('{"version":99,"look":{}}', defaultPreferences).kind).toBe('newer');
  });

  it('names what cannot be used', () => {
    const read = readImport('{"version":1,"look":{"theme":"pink"}}', defaultPreferences);
    expect(read).toMatchObject({ kind: 'understood', badFields: ['look.theme'], differences: [] });
  });
});
