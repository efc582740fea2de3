import { cueList } from '../../src-core/session/cue-plan.ts';
import { createSound } from '../../src-renderer/sound/create-sound.ts';
import { makeSoundscape } from '../../src-renderer/sound/dsp/make-soundscape.ts';
import { SOUND_RATE } from '../../src-renderer/sound/dsp/sound-rate.ts';
import type { SoundscapeKind } from '../../src-renderer/sound/dsp/soundscape.ts';
import { AmbiencePlayer } from '../../src-renderer/sound/graph/ambience-player.ts';
import { Fader } from '../../src-renderer/sound/graph/fader.ts';
import { openGraph } from '../../src-renderer/sound/graph/open-graph.ts';
import { TonePlayer } from '../../src-renderer/sound/graph/tone-player.ts';
import { largestStep, peak } from '../../src-renderer/sound/testing/measure.ts';
import { BUFFER_S } from '../../src-renderer/sound/open-guide-sound.ts';
import { AMBIENCE_PROCESSOR, ambienceWorkletUrl } from '../../src-renderer/sound/worklet-url.ts';

const RATE = SOUND_RATE;
const FULL = { master: 1, cues: 1, ambience: 1 };

/** Renders what `fill` builds, faster than life, in the browser's own engine. */
async function render(
  seconds: number,
  fill: (context: OfflineAudioContext) => Promise<void> | void,
): Promise<Float32Array> {
  const context = new OfflineAudioContext(2, seconds * RATE, RATE);
  await fill(context);
  return (await context.startRendering()).getChannelData(0);
}

const constant = (context: BaseAudioContext, level: number): ConstantSourceNode => {
  const source = new ConstantSourceNode(context, { offset: level });
  source.start();
  return source;
};

/** What the test may ask of this page. Each gives plain numbers. */
const trials = {
  /** The worklet from its file plays what the pure sound says, sample for sample, and does not click. */
  async soundscape(kind: SoundscapeKind) {
    const random = (): number => 0.25;
    const heard = await render(2, async (context) => {
      const worklet = { workletUrl: ambienceWorkletUrl, processor: AMBIENCE_PROCESSOR, random };
      // A fade of one sample: the sound itself is what is measured.
      await new AmbiencePlayer(context, context.destination, worklet).set(kind, 1 / RATE);
    });
    const left = new Float32Array(heard.length);
    const right = new Float32Array(heard.length);
    makeSoundscape(kind, RATE, Math.floor(0.25 * 0x7fffffff)).render(left, right);
    const apart = heard.subarray(256).map((sample, index) => sample - (left[index + 256] ?? 0));
    return { peak: peak(heard), apart: peak(apart), step: largestStep(heard.subarray(256)) };
  },

  /** The level of a fade in over 3 s, at its quarters. */
  async fade() {
    const heard = await render(4, (context) => {
      const gain = new GainNode(context);
      constant(context, 1).connect(gain).connect(context.destination);
      new Fader(gain.gain, context, 0).fadeTo(1, 3);
    });
    return [0, 0.75, 1.5, 2.25, 3.5].map((second) => heard[second * RATE] ?? -1);
  },

  /** What comes out when far too much goes in. */
  async ceiling() {
    const heard = await render(0.5, (context) => {
      const graph = openGraph(context, FULL);
      const loud = new OscillatorNode(context, { frequency: 220 });
      loud.connect(new GainNode(context, { gain: 8 })).connect(graph.cues);
      loud.start();
    });
    return peak(heard);
  },

  /** How far the ambience steps back under the voice. */
  async duck() {
    const heard = await render(2, (context) => {
      const graph = openGraph(context, FULL);
      constant(context, 0.2).connect(graph.ambience);
      graph.duck(true);
    });
    return { before: heard[0] ?? 0, under: heard[1.5 * RATE] ?? 0 };
  },

  /** Where a tone asked for at one second begins, and how it begins and ends. */
  async tone() {
    const heard = await render(4, (context) => {
      const graph = openGraph(context, FULL);
      new TonePlayer(context, graph.cues).play('step', 1, null, 1);
    });
    const first = heard.findIndex((sample) => Math.abs(sample) > 1e-6);
    return { firstS: first / RATE, step: largestStep(heard), last: heard[heard.length - 1] ?? 1 };
  },

  /** Plays live for some seconds and tells when each tone was handed over for, against session time. */
  async live(seconds: number) {
    const starts: { readonly atS: number; readonly context: AudioContext }[] = [];
    const begin: (atS: number) => void = Reflect.get(AudioBufferSourceNode.prototype, 'start');
    AudioBufferSourceNode.prototype.start = function (atS = 0) {
      starts.push({ atS, context: this.context as AudioContext });
      begin.call(this, atS);
    };
    const sound = createSound({
      volumes: { master: 1, voice: 0, cues: 0.5, ambience: 0.5 },
      soundscape: 'sea',
      language: 'en',
      platform: 'linux',
      voiceId: null,
      voiceRate: 1,
      random: () => 0.5,
      pageMs: () => performance.now(),
      openContext: () => new AudioContext({ latencyHint: BUFFER_S, sampleRate: RATE }),
      workletUrl: ambienceWorkletUrl,
      workletProcessor: AMBIENCE_PROCESSOR,
      speech: null,
    });
    const dueMs = Array.from({ length: seconds }, (_, index) => 1_000 + index * 1_000);
    const beganMs = performance.now();
    sound.start(cueList(dueMs.map((atMs) => ({ atMs, kind: 'step', lengthMs: null }))), {
      elapsedMs: 0,
      rate: 1,
      pageMs: beganMs,
    });
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000 + 500));
    const context = starts[0]?.context;
    const look = context?.getOutputTimestamp() ?? {};
    const offsetMs = (look.performanceTime ?? 0) - (look.contextTime ?? 0) * 1_000;
    // A tone may be moved while it waits: the last word on each is what sounds.
    const errorsMs = dueMs.map((due) => {
      const errors = starts.map(({ atS }) => atS * 1_000 + offsetMs - beganMs - due);
      return errors.reverse().find((errorMs) => Math.abs(errorMs) < 500) ?? Number.NaN;
    });
    const status = sound.status();
    const nowMs = sound.now() - (performance.now() - beganMs);
    sound.dispose();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { status, errorsMs, nowMs, after: context?.state ?? 'none' };
  },
};

export type SoundTrials = typeof trials;
declare global {
  var soundTrials: SoundTrials;
}
globalThis.soundTrials = trials;
