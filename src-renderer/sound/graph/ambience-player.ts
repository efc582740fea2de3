import type { Random } from '../../../src-core/time/random.ts';
import type { SoundscapeKind } from '../dsp/soundscape.ts';
import { Fader } from './fader.ts';

export interface AmbienceSource {
  /** Where the worklet's bundle lies, and the name it registers. */
  readonly workletUrl: string;
  readonly processor: string;
  readonly random: Random;
}

interface Playing {
  readonly node: AudioWorkletNode;
  readonly gain: GainNode;
  readonly fader: Fader;
}

/** Plays one soundscape at a time; two change places evenly in power. */
export class AmbiencePlayer {
  private wanted: SoundscapeKind | null = null;
  private playing: Playing | null = null;
  private readonly leaving = new Map<Playing, ReturnType<typeof setTimeout>>();
  private loaded: Promise<boolean> | null = null;
  private closed = false;

  constructor(
    private readonly context: BaseAudioContext,
    private readonly out: AudioNode,
    private readonly source: AmbienceSource,
  ) {}

  /** True once the wish is fulfilled, false when the worklet cannot be had: then it stays silent. */
  async set(kind: SoundscapeKind | null, fadeS: number): Promise<boolean> {
    if (kind === this.wanted) return true;
    this.wanted = kind;
    this.letGo(fadeS);
    if (kind === null) return true;
    this.loaded ??= this.context.audioWorklet.addModule(this.source.workletUrl).then(
      () => true,
      () => false,
    );
    const loaded = await this.loaded;
    if (!loaded) {
      // Forgotten, so that the next wish tries again.
      this.loaded = null;
      if (this.wanted === kind) this.wanted = null;
      return false;
    }
    if (this.superseded(kind)) return true;
    const seed = Math.floor(this.source.random() * 0x7fffffff);
    const node = new AudioWorkletNode(this.context, this.source.processor, {
      numberOfInputs: 0,
      outputChannelCount: [2],
      processorOptions: { kind, seed },
    });
    const gain = new GainNode(this.context, { gain: 0 });
    node.connect(gain).connect(this.out);
    const fader = new Fader(gain.gain, this.context, 0);
    fader.fadeTo(1, fadeS);
    this.playing = { node, gain, fader };
    return true;
  }

  close(): void {
    this.closed = true;
    for (const [playing, timer] of this.leaving) {
      clearTimeout(timer);
      release(playing);
    }
    this.leaving.clear();
    if (this.playing !== null) release(this.playing);
    this.playing = null;
  }

  /** While the worklet was loading, the person may have wished for something else. */
  private superseded(kind: SoundscapeKind): boolean {
    return this.closed || this.wanted !== kind || this.playing !== null;
  }

  private letGo(fadeS: number): void {
    const { playing } = this;
    if (playing === null) return;
    this.playing = null;
    playing.fader.fadeTo(0, fadeS);
    const timer = setTimeout(
      () => {
        this.leaving.delete(playing);
        release(playing);
      },
      fadeS * 1_000 + 200,
    );
    this.leaving.set(playing, timer);
  }
}

function release({ node, gain }: Playing): void {
  node.port.postMessage('end');
  node.port.close();
  node.disconnect();
  gain.disconnect();
}
