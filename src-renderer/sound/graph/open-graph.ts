import { ceilingCurve } from '../dsp/ceiling.ts';
import { Fader } from './fader.ts';

/** How far the ambience steps back while the voice speaks (−9 dB), and how quickly, in seconds. */
const DUCKED = 0.35;
const DUCK_S = 0.5;
const UNDUCK_S = 1.5;
/** A slider moves the sound this quickly: at once to the ear, without a click. */
const SLIDER_S = 0.15;

/** Between 0 and 1 each. */
export interface BusVolumes {
  readonly master: number;
  readonly cues: number;
  readonly ambience: number;
}

/** The way of all sound in one context. */
export interface Graph {
  readonly cues: AudioNode;
  readonly ambience: AudioNode;
  setVolumes(volumes: BusVolumes): void;
  duck(speaking: boolean): void;
  close(): void;
}

/** A slider is felt as even when its square is the gain: half way is −12 dB. */
export const gainOf = (volume: number): number => Math.min(Math.max(volume, 0), 1) ** 2;

/** cues → own volume ↘, ambience → duck → own volume → master → ceiling → out. */
export function openGraph(context: BaseAudioContext, volumes: BusVolumes): Graph {
  const node = (): GainNode => new GainNode(context);
  const [cues, ambience, duck, master] = [node(), node(), node(), node()];
  const ceiling = new WaveShaperNode(context, { curve: ceilingCurve() });
  const ambienceIn = node();
  ambienceIn.connect(duck).connect(ambience).connect(master);
  cues.connect(master).connect(ceiling).connect(context.destination);
  const fader = ({ gain }: GainNode, level: number): Fader => new Fader(gain, context, level);
  const cuesFader = fader(cues, gainOf(volumes.cues));
  const ambienceFader = fader(ambience, gainOf(volumes.ambience));
  const masterFader = fader(master, gainOf(volumes.master));
  const duckFader = fader(duck, 1);
  return {
    cues,
    ambience: ambienceIn,
    setVolumes(next) {
      cuesFader.fadeTo(gainOf(next.cues), SLIDER_S);
      ambienceFader.fadeTo(gainOf(next.ambience), SLIDER_S);
      masterFader.fadeTo(gainOf(next.master), SLIDER_S);
    },
    duck(speaking) {
      duckFader.fadeTo(speaking ? DUCKED : 1, speaking ? DUCK_S : UNDUCK_S);
    },
    close() {
      for (const each of [cues, ambienceIn, duck, ambience, master, ceiling]) each.disconnect();
    },
  };
}
