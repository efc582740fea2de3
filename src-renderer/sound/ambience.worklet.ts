import { makeSoundscape } from './dsp/make-soundscape.ts';
import type { SoundscapeKind } from './dsp/soundscape.ts';

/** The few words of the audio worklet's world that we use; TypeScript's DOM library has no such world. */
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(
  name: string,
  make: new (options: { readonly processorOptions: AmbienceOptions }) => AudioWorkletProcessor,
): void;

export interface AmbienceOptions {
  readonly kind: SoundscapeKind;
  readonly seed: number;
}

/** Plays one soundscape until any message comes, and then lets itself be collected. */
class AmbienceProcessor extends AudioWorkletProcessor {
  private readonly soundscape;
  private ended = false;

  constructor({ processorOptions }: { readonly processorOptions: AmbienceOptions }) {
    super();
    this.soundscape = makeSoundscape(processorOptions.kind, sampleRate, processorOptions.seed);
    this.port.onmessage = () => {
      this.ended = true;
    };
  }

  process(_inputs: unknown, [output]: readonly (readonly Float32Array[])[]): boolean {
    const [left, right] = output ?? [];
    if (left !== undefined && right !== undefined) this.soundscape.render(left, right);
    return !this.ended;
  }
}

registerProcessor('drape-ambience', AmbienceProcessor);
