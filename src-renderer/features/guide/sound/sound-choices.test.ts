import { expect, it } from 'vitest';
import { defaultPreferences } from '../../../../src-core/preferences/preferences.ts';
import { isHeard } from './sound-choices.ts';

const silent = { ...defaultPreferences.sound, tones: false, voice: false };
const heard = (
  chosen: Partial<typeof silent>,
  status: 'playing' | 'blocked' | 'no-audio' = 'playing',
  available = true,
): boolean => isHeard({ choices: { ...silent, ...chosen }, status, voice: { available } });

it('is heard with tones, or with a voice that is there', () => {
  expect(heard({ tones: true })).toBe(true);
  expect(heard({ voice: true })).toBe(true);
  expect(heard({ voice: true }, 'playing', false)).toBe(false);
});

it('is not heard in silence, by a soundscape alone, or where no sound is reached', () => {
  expect(heard({})).toBe(false);
  expect(heard({ soundscape: 'rain' })).toBe(false);
  expect(heard({ tones: true }, 'blocked')).toBe(false);
  expect(heard({ tones: true, voice: true }, 'no-audio')).toBe(false);
});
