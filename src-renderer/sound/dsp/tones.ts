import { SOUND_RATE } from './sound-rate.ts';
import { addAir, addBell, addSwell, type Canvas } from './tone-parts.ts';

/** The tone language. Each can be told from the others with closed eyes, on a small loudspeaker. */
export const toneKinds = ['start', 'in', 'out', 'step', 'nearly-done', 'end', 'stopped'] as const;
export type ToneKind = (typeof toneKinds)[number];

/** D major, so that a tone fits every other tone and the drone. */
const D3 = 146.83;
const A3 = 220;
const D4 = 293.66;
const F_SHARP_4 = 369.99;
const A4 = 440;
const D5 = 587.33;

/** How long a tone lasts when nobody asks otherwise, in seconds. Breath tones take the breath's length. */
export const toneLengthS: Readonly<Record<ToneKind, number>> = {
  start: 4.2,
  in: 4,
  out: 6,
  step: 1.8,
  'nearly-done': 3.2,
  end: 7,
  stopped: 2.1,
};

type Painter = (canvas: Canvas, lengthS: number) => void;

const painters: Readonly<Record<ToneKind, Painter>> = {
  // Opens: up a fifth, then to the octave.
  start(canvas) {
    addBell(canvas, { hz: D4, atS: 0, lengthS: 3.2, level: 0.16, attackS: 0.03 });
    addBell(canvas, { hz: A4, atS: 0.55, lengthS: 3.2, level: 0.14, attackS: 0.03 });
    addBell(canvas, { hz: D5, atS: 1.1, lengthS: 3.1, level: 0.12, attackS: 0.03 });
  },
  // In: higher, rising, growing brighter and louder, as a breath fills.
  in(canvas, lengthS) {
    addSwell(canvas, {
      fromHz: D4,
      toHz: A4,
      atS: 0,
      lengthS,
      level: 0.11,
      opening: 0.35,
      rise: 0.72,
      fall: 0.26,
      harmonicsFrom: [1, 0.1, 0.02],
      harmonicsTo: [1, 0.42, 0.2, 0.08],
    });
    addAir(canvas, { fromHz: 900, toHz: 2_100, level: 0.024, rise: 0.7, fall: 0.28 });
  },
  // Out: lower, falling, darker and softer, there at once and then letting go all the way.
  out(canvas, lengthS) {
    addSwell(canvas, {
      fromHz: A3,
      toHz: D3,
      atS: 0,
      lengthS,
      level: 0.125,
      opening: 0.5,
      rise: 0.16,
      fall: 0.8,
      harmonicsFrom: [1, 0.36, 0.05],
      harmonicsTo: [1, 0.3, 0],
    });
    addAir(canvas, { fromHz: 750, toHz: 280, level: 0.02, rise: 0.14, fall: 0.82 });
  },
  // Turns the page: one bell, short.
  step(canvas) {
    addBell(canvas, { hz: D5, atS: 0, lengthS: 1.8, level: 0.17, attackS: 0.02 });
  },
  // Two equal bells and then one lower: soon.
  'nearly-done'(canvas) {
    addBell(canvas, { hz: A4, atS: 0, lengthS: 1.6, level: 0.11, attackS: 0.03 });
    addBell(canvas, { hz: A4, atS: 0.5, lengthS: 1.6, level: 0.11, attackS: 0.03 });
    addBell(canvas, { hz: F_SHARP_4, atS: 1, lengthS: 2.2, level: 0.14, attackS: 0.03 });
  },
  // Closes: down the chord and home, with time to ring out.
  end(canvas) {
    addBell(canvas, { hz: A4, atS: 0, lengthS: 4, level: 0.13, attackS: 0.04 });
    addBell(canvas, { hz: F_SHARP_4, atS: 1.1, lengthS: 4, level: 0.13, attackS: 0.04 });
    addBell(canvas, { hz: D4, atS: 2.2, lengthS: 4.8, level: 0.16, attackS: 0.04 });
  },
  // "I heard you": two held, reedy tones, the only ones that stand still and stop short. Nothing rings like it.
  stopped(canvas) {
    const reed = [1, 0, 0.22, 0, 0.09];
    const held = { opening: 1, rise: 1, fall: 0.3, harmonicsFrom: reed, harmonicsTo: reed };
    addSwell(canvas, { ...held, fromHz: A4, toHz: A4, atS: 0, lengthS: 0.5, level: 0.13 });
    addSwell(canvas, { ...held, fromHz: D4, toHz: D4, atS: 0.55, lengthS: 1.5, level: 0.14 });
  },
};

/**
 * One tone as samples between −1 and 1, mono, beginning and ending at rest. `lengthS` counts for the
 * breath tones only: they fill the breath they lead.
 */
export function renderTone(
  kind: ToneKind,
  lengthS = toneLengthS[kind],
  sampleRate = SOUND_RATE,
): Float32Array<ArrayBuffer> {
  const askedS = kind === 'in' || kind === 'out' ? lengthS : toneLengthS[kind];
  const samples = new Float32Array(Math.max(2, Math.round(askedS * sampleRate)));
  painters[kind]({ samples, sampleRate }, askedS);
  return samples;
}
