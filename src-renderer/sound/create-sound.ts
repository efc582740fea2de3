import type { CuePlan } from '../../src-core/session/cue-plan.ts';
import type { Random } from '../../src-core/time/random.ts';
import { AudioEngine } from './audio-engine.ts';
import { CueScheduler } from './clock/cue-scheduler.ts';
import { confirms, sessionAt, type SessionReading } from './clock/session-time.ts';
import { ENDING_S, FADE_S } from './dsp/fades.ts';
import type { SoundscapeKind } from './dsp/soundscape.ts';
import type { GuideSound, SoundVolumes } from './guide-sound.ts';
import type { SpeechPort } from './voice/speech-port.ts';
import { VoiceQueue } from './voice/voice-queue.ts';
import { voiceStatusOf, type Platform } from './voice/voice-status.ts';

/** How often the page looks after its sound while a session is open, in milliseconds. */
const LOOK_EVERY_MS = 500;
/** The same while the device is opening, so that the first tone waits for nothing but the device. */
const LOOK_OPENING_MS = 40;
/** How quickly the soundscape leaves after "sharp", in seconds: at once, but not as a blow. */
const STOP_FADE_S = 0.8;

export interface SoundOptions {
  readonly volumes: SoundVolumes;
  readonly soundscape: SoundscapeKind | null;
  /** BCP 47, the page's language; a voice of another tongue is never used. */
  readonly language: string;
  readonly platform: Platform;
  readonly voiceId: string | null;
  /** 1 is the voice's own pace. */
  readonly voiceRate: number;
  readonly random: Random;
  readonly pageMs: () => number;
  readonly openContext: () => AudioContext;
  readonly workletUrl: string;
  readonly workletProcessor: string;
  /** Null where the system has no speech at all. */
  readonly speech: SpeechPort | null;
}

interface Session {
  readonly plan: CuePlan;
  readonly reading: SessionReading;
}

const noSpeech: SpeechPort = {
  voices: () => [],
  onVoices: () => () => undefined,
  speak: () => () => undefined,
};

/** Makes the sound of one guide window. It opens no audio device before there is something to hear. */
export function createSound(options: SoundOptions): GuideSound {
  const { pageMs } = options;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  let { volumes, soundscape, voiceId, voiceRate } = options;
  let session: Session | null = null;
  let looking: ReturnType<typeof setTimeout> | null = null;
  let ending: ReturnType<typeof setTimeout> | null = null;
  let disposed = false;

  const engine = new AudioEngine(
    {
      openContext: options.openContext,
      ambience: {
        workletUrl: options.workletUrl,
        processor: options.workletProcessor,
        random: options.random,
      },
      pageMs,
      onStatus: tell,
    },
    volumes,
  );
  const scheduler = new CueScheduler(engine);
  const speech = options.speech ?? noSpeech;
  const forgetVoices = speech.onVoices(tell);
  const voiceStatus = () =>
    voiceStatusOf(speech.voices(), options.language, voiceId, options.platform);
  const voice = new VoiceQueue(
    speech,
    () => {
      const status = voiceStatus();
      const volume = volumes.master * volumes.voice;
      if (!status.available || volume === 0) return null;
      return { voiceId: status.chosenId, rate: voiceRate, volume };
    },
    pageMs,
    (speaking) => engine.duck(speaking),
  );

  const cuesHeard = (): boolean => volumes.master * volumes.cues > 0;
  const wantedSoundscape = (): SoundscapeKind | null =>
    session !== null && session.reading.rate > 0 && volumes.master * volumes.ambience > 0
      ? soundscape
      : null;

  /** Opens the device if there is now something to hear. */
  function listen(): void {
    if (disposed || session === null || ending !== null) return;
    if (cuesHeard() || wantedSoundscape() !== null) engine.open();
    engine.setSoundscape(wantedSoundscape(), FADE_S);
  }

  function look(): void {
    engine.look();
    scheduler.look(pageMs());
    looking = setTimeout(look, engine.status === 'opening' ? LOOK_OPENING_MS : LOOK_EVERY_MS);
  }

  /** Looks now and goes on looking. */
  function keepLooking(): void {
    if (looking !== null) clearTimeout(looking);
    look();
  }

  /** With cues turned down to nothing none is worked out; turned up again, the plan is taken up anew. */
  const heardPlan = (plan: CuePlan): CuePlan => (cuesHeard() ? plan : () => []);

  function lead(next: Session): void {
    session = next;
    listen();
    scheduler.follow(heardPlan(next.plan), next.reading, pageMs());
    keepLooking();
  }

  function stopEnding(): void {
    if (ending === null) return;
    clearTimeout(ending);
    ending = null;
  }

  function close(): void {
    if (looking !== null) clearTimeout(looking);
    looking = null;
    stopEnding();
    engine.close();
  }

  return {
    start(plan, reading) {
      if (disposed) return;
      stopEnding();
      lead({ plan, reading });
    },
    follow(reading) {
      if (session === null || disposed || confirms(session.reading, reading)) return;
      lead({ plan: session.plan, reading });
    },
    replan(plan) {
      if (session !== null && !disposed) lead({ plan, reading: session.reading });
    },
    now: () => (session === null ? 0 : sessionAt(session.reading, pageMs())),
    setVolumes(next) {
      const heardBefore = cuesHeard();
      volumes = { ...volumes, ...next };
      if (disposed) return;
      engine.setVolumes(volumes);
      listen();
      if (heardBefore !== cuesHeard() && session !== null && ending === null) lead(session);
    },
    setSoundscape(kind) {
      soundscape = kind;
      listen();
    },
    playTone(kind) {
      if (disposed || !cuesHeard()) return;
      engine.open();
      engine.playNow(kind);
      keepLooking();
      if (session === null) closeAfter(ENDING_S);
    },
    say: (line) => (disposed ? Promise.resolve('silent') : voice.say(line)),
    setVoice(id, rate) {
      voiceId = id;
      voiceRate = rate;
      tell();
    },
    voiceStatus,
    status: () => engine.status,
    soundscapeAvailable: () => engine.soundscapeAvailable,
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stopGently() {
      if (session === null || disposed) return;
      session = null;
      scheduler.letRing(pageMs());
      engine.setSoundscape(null, ENDING_S);
      closeAfter(ENDING_S);
    },
    stopNow() {
      if (disposed) return;
      scheduler.cancel();
      voice.hush();
      session = null;
      engine.setSoundscape(null, STOP_FADE_S);
      if (cuesHeard()) {
        engine.open();
        engine.playNow('stopped');
      }
      closeAfter(ENDING_S);
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      session = null;
      scheduler.cancel();
      voice.close();
      forgetVoices();
      listeners.clear();
      close();
    },
  };

  /** Lets the device go once all has faded, unless a new session begins before. */
  function closeAfter(seconds: number): void {
    stopEnding();
    ending = setTimeout(close, seconds * 1_000 + 500);
  }
}
