import type { SoundPreferences } from '../../../../src-core/preferences/sound-preferences.ts';
import type { SoundStatus, SoundVolumes } from '../../../sound/guide-sound.ts';

/** What a person would like to hear in this window. Silence is what one begins with. */
export type SoundChoices = SoundPreferences;

export const volumesOf = (choices: SoundChoices): SoundVolumes => ({
  master: 1,
  cues: choices.tones ? choices.tonesVolume : 0,
  ambience: choices.soundscape === 'none' ? 0 : choices.soundscapeVolume,
  voice: choices.voice ? choices.voiceVolume : 0,
});

interface Hearing {
  readonly choices: SoundChoices;
  readonly status: SoundStatus;
  readonly voice: { readonly available: boolean };
}

/** Whether anything tells a person with closed eyes where they are: a soundscape alone does not, nor what cannot sound. */
export const isHeard = ({ choices, status, voice }: Hearing): boolean =>
  status !== 'no-audio' &&
  status !== 'blocked' &&
  (choices.tones || (choices.voice && voice.available));
