import type { CuePlan } from '../../src-core/session/cue-plan.ts';
import type { SessionReading } from './clock/session-time.ts';
import type { SoundscapeKind } from './dsp/soundscape.ts';
import type { ToneKind } from './dsp/tones.ts';
import type { LineFate, SpokenLine } from './voice/voice-queue.ts';
import type { VoiceStatus } from './voice/voice-status.ts';

/**
 * Between 0 and 1 each, felt as even steps (the gain is the square). `master` counts for all of them.
 * The system's voice does not run through our buses, so its volume is master times voice.
 */
export interface SoundVolumes {
  readonly master: number;
  readonly voice: number;
  readonly cues: number;
  readonly ambience: number;
}

/** Nothing sounds, no audio device is opened. This is where a person who has chosen nothing begins. */
export const silentVolumes: SoundVolumes = { master: 1, voice: 0, cues: 0, ambience: 0 };
/** What the sliders stand at when somebody first turns a channel on. */
export const firstVolumes: SoundVolumes = { master: 1, voice: 0.8, cues: 0.7, ambience: 0.6 };

/**
 * `off`: nothing to sound, nothing open. `blocked`: the system does not let us begin before a touch or
 * a key. `no-audio`: there is no way to make sound; the session goes on with figure and captions.
 */
export type SoundStatus = 'off' | 'opening' | 'playing' | 'blocked' | 'no-audio';

/** The sound of one guide window. Every call is safe at any time and none of them throws or waits. */
export interface GuideSound {
  /** Begins to lead: schedules the plan on the audio clock and lets the soundscape rise over 3 s. */
  start(plan: CuePlan, reading: SessionReading): void;
  /** To be told each push of main. Pause is rate 0; a jump (back, skip, sleep) plans anew from there. */
  follow(reading: SessionReading): void;
  /** The session changed its shape (longer, coming out): the rest of the plan is replaced. */
  replan(plan: CuePlan): void;
  /**
   * Session time in milliseconds on the clock that the tones are locked to. Figure and pacer draw from
   * this. Without audio it runs on the page's clock alone; 0 before `start`.
   */
  now(): number;
  setVolumes(volumes: Partial<SoundVolumes>): void;
  /** Heard while a session runs. Null is silence. Two change places over 3 s. */
  setSoundscape(kind: SoundscapeKind | null): void;
  /** Sounds one tone at once, for teaching the tone language. Silent when cues are. */
  playTone(kind: ToneKind): void;
  /** Tells what became of the line; never fails. The caption is the page's and does not wait for this. */
  say(line: SpokenLine): Promise<LineFate>;
  setVoice(voiceId: string | null, rate: number): void;
  voiceStatus(): VoiceStatus;
  status(): SoundStatus;
  /** False after a soundscape was asked for and its worklet could not be loaded. */
  soundscapeAvailable(): boolean;
  /** Told when either status changes. Gives back its own remover. */
  onStatus(listener: () => void): () => void;
  /** The end: the last tone rings out, the soundscape leaves over 10 s, then the device is let go. */
  stopGently(): void;
  /** "Sharp or pinchy": plan, soundscape and speech stop at once, and the stopped tone answers. Plan the way out next with `start`. */
  stopNow(): void;
  /** Lets go of everything. After this every call does nothing. */
  dispose(): void;
}
