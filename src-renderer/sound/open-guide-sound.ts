import type { Random } from '../../src-core/time/random.ts';
import { createSound, type SoundOptions } from './create-sound.ts';
import { SOUND_RATE } from './dsp/sound-rate.ts';
import type { GuideSound } from './guide-sound.ts';
import { webSpeech } from './voice/speech-port.ts';
import { ambienceWorkletUrl, AMBIENCE_PROCESSOR } from './worklet-url.ts';

/**
 * How far ahead of the ear the device is fed, in seconds. Half the wake-ups of a shorter way, and still
 * an answer within 0.15 s; scheduled tones are not late by it, since the clock counts it in.
 */
export const BUFFER_S = 0.05;

type Wishes = Pick<
  SoundOptions,
  'volumes' | 'soundscape' | 'language' | 'platform' | 'voiceId' | 'voiceRate'
>;

/** The sound of a real window: its audio, its speech, its clock. Chance is handed in, as everywhere. */
export function openGuideSound(wishes: Wishes, random: Random): GuideSound {
  return createSound({
    ...wishes,
    random,
    pageMs: () => performance.now(),
    openContext: () => new AudioContext({ latencyHint: BUFFER_S, sampleRate: SOUND_RATE }),
    workletUrl: ambienceWorkletUrl,
    workletProcessor: AMBIENCE_PROCESSOR,
    speech: 'speechSynthesis' in window ? webSpeech(window.speechSynthesis) : null,
  });
}
