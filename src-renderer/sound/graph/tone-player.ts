import { SOUND_RATE } from '../dsp/sound-rate.ts';
import { renderTone, toneLengthS, type ToneKind } from '../dsp/tones.ts';
import type { ScheduledTone } from '../clock/cue-scheduler.ts';

/** A tone that is taken back while it sounds leaves within this many seconds. */
const TAKE_BACK_S = 0.25;
/** So many worked-out tones are kept. A settled session needs eight; a drifting breath passes the rest by. */
const KEPT = 16;
/** Breath tones are made in lengths this far apart, in seconds, so that a drifting breath can share them. */
const LENGTH_STEP_S = 0.25;

/** Plays tones at exact audio times. Each has a gain of its own, so that it can be taken back alone. */
export class TonePlayer {
  private readonly buffers = new Map<string, AudioBuffer>();
  private readonly sounding = new Map<AudioBufferSourceNode, GainNode>();

  constructor(
    private readonly context: BaseAudioContext,
    private readonly out: AudioNode,
  ) {}

  /**
   * Times in seconds of the context. `breathS` is the length of the breath led. At a `rate` above 1
   * the tone is cut to what of its time there is.
   */
  play(kind: ToneKind, atS: number, breathS: number | null, rate: number): ScheduledTone {
    const { context } = this;
    const source = new AudioBufferSourceNode(context, { buffer: this.bufferOf(kind, breathS) });
    const gain = new GainNode(context);
    source.connect(gain).connect(this.out);
    source.onended = () => {
      gain.disconnect();
      source.disconnect();
      this.sounding.delete(source);
    };
    this.sounding.set(source, gain);
    const beginsS = Math.max(atS, context.currentTime);
    source.start(beginsS);
    if (rate > 1) leaveBy(gain, source, beginsS, (breathS ?? toneLengthS[kind]) / rate);
    return {
      cancel: () => {
        const nowS = context.currentTime;
        if (nowS < beginsS) source.stop();
        else leaveBy(gain, source, nowS, TAKE_BACK_S);
      },
    };
  }

  close(): void {
    for (const [source, gain] of this.sounding) {
      source.onended = null;
      source.stop();
      source.disconnect();
      gain.disconnect();
    }
    this.sounding.clear();
    this.buffers.clear();
  }

  private bufferOf(kind: ToneKind, breathS: number | null): AudioBuffer {
    const steps = Math.max(2, Math.floor((breathS ?? toneLengthS[kind]) / LENGTH_STEP_S));
    const name = breathS === null ? kind : `${kind} ${steps}`;
    const kept = this.buffers.get(name);
    if (kept !== undefined) return kept;
    const samples = renderTone(kind, breathS === null ? undefined : steps * LENGTH_STEP_S);
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: SOUND_RATE });
    buffer.copyToChannel(samples, 0);
    const oldest = this.buffers.keys().next();
    if (this.buffers.size >= KEPT && oldest.done !== true) this.buffers.delete(oldest.value);
    this.buffers.set(name, buffer);
    return buffer;
  }
}

function leaveBy(gain: GainNode, source: AudioBufferSourceNode, fromS: number, seconds: number) {
  gain.gain.cancelScheduledValues(0);
  gain.gain.setValueAtTime(1, fromS);
  gain.gain.linearRampToValueAtTime(0, fromS + seconds);
  source.stop(fromS + seconds);
}
