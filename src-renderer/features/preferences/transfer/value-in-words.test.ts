import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { differences, preferenceGroups } from '../../../../src-core/preferences/change.ts';
import {
  defaultPreferences,
  preferencesSchema,
} from '../../../../src-core/preferences/preferences.ts';
import { readImport } from '../../../../src-core/preferences/transfer.ts';
import { en } from '../../../../src-core/words/en.ts';
import { labelOf } from '../items/label-of.ts';
import { valueInWords } from './value-in-words.ts';

const catalogue = i18next.createInstance();
await catalogue.init({
  lng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
});
const t = (key: string, values?: object): string => catalogue.t(key, { ...values });
const { schedule } = defaultPreferences;

const told = (stored: object): string[] => {
  const read = readImport(JSON.stringify({ version: 2, ...stored }), defaultPreferences);
  if (read.kind !== 'understood') throw new Error(read.kind);
  return read.differences.map(
    ({ group, field, before, after }) =>
      `${labelOf(`${group}.${field}`, t)}: ${valueInWords(group, field, before, after, t)} -> ` +
      valueInWords(group, field, after, before, t),
  );
};

describe('what an import would change', () => {
  it('is told in words, short', () => {
    const bedtime = {
      ...schedule.bedtime,
      mon: { on: true, at: '23:15' },
      fri: { on: false, at: '22:30' },
    };
    expect(
      told({
        schedule: {
          stretchMinutes: 60,
          bedtime,
          holds: { ...schedule.holds, typing: false },
          places: ['bed'],
          laterMinutes: [10],
        },
        sound: { tones: true, tonesVolume: 0.4, soundscape: 'sea' },
        sight: { off: [] },
      }),
    ).toEqual([
      'Time at the screen until a rest is due: 90 minutes -> 60 minutes',
      'What Later may mean: 15, 30, 60 -> 10',
      'What it waits for: Wait for a moment without typing: on -> Wait for a moment without typing: off',
      'Bedtime: Mon, Fri 22:30 -> Mon 23:15; Fri none',
      'Where you can rest: At the desk, On the floor, In bed -> In bed',
      'Tones for each step and breath: off -> on',
      'How loud, the tones: 60 % -> 40 %',
      'Around you: Silence -> Sea',
      'What Drape may look at: Camera in use, Music or a film plays -> none',
    ]);
  });

  it('leaves a value that the page does not offer as it is', () => {
    expect(told({ look: { language: 'en-XA' } })).toEqual(['Language: As the system -> en-XA']);
  });

  it('has a name for every field there is', () => {
    for (const group of preferenceGroups) {
      for (const field of Object.keys(preferencesSchema.shape[group].shape)) {
        expect(labelOf(`${group}.${field}`, t)).not.toBe(`${group}.${field}`);
      }
    }
    expect(labelOf('moon.phase', t)).toBe('moon.phase');
    expect(differences(defaultPreferences, defaultPreferences)).toEqual([]);
  });
});
