import type { SoundscapeKind } from '../../../sound/dsp/soundscape.ts';
import type { SoundVolumes } from '../../../sound/guide-sound.ts';

/** What a person would like to hear in this window. */
export interface SoundChoices {
  readonly tones: boolean;
  readonly tonesVolume: number;
  readonly soundscape: SoundscapeKind | null;
  readonly soundscapeVolume: number;
  readonly voice: boolean;
  readonly voiceVolume: number;
}

/** Silence; the volumes are those a channel begins with once it is chosen. */
export const silence: SoundChoices = {
  tones: false,
  tonesVolume: 0.7,
  soundscape: null,
  soundscapeVolume: 0.6,
  voice: false,
  voiceVolume: 0.8,
};

export const volumesOf = (choices: SoundChoices): SoundVolumes => ({
  master: 1,
  cues: choices.tones ? choices.tonesVolume : 0,
  ambience: choices.soundscape === null ? 0 : choices.soundscapeVolume,
  voice: choices.voice ? choices.voiceVolume : 0,
});

/** Whether anything tells a person with closed eyes where they are: a soundscape alone does not. */
export const isLedByEar = ({ tones, voice }: SoundChoices): boolean => tones || voice;
