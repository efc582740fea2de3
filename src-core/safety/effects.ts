import type { SafetyItem } from './items.ts';

/** What a position does to a body that rests in it for minutes. */
export const effects = [
  'legs-raised',
  'legs-straight-up',
  'hip-folded',
  'knee-folded',
  'spine-rounded',
  'face-down',
  'flat-on-back',
  'head-low',
  'neck-turned',
  'on-floor',
] as const;
export type Effect = (typeof effects)[number];

interface Consequence {
  /** A yes to one of these closes what does this. */
  readonly closes: readonly SafetyItem[];
  /** A yes to one of these closes nothing, but others are chosen first. */
  readonly lessFit: readonly SafetyItem[];
}

/**
 * What follows from each effect. Source of every row: docs/sources.md, EV-4.2 and EV-4.3; of straight legs that
 * are held up, R-10; of a hip folded further than a right angle, R-11.
 */
export const consequences: Readonly<Record<Effect, Consequence>> = {
  'legs-raised': {
    closes: [
      'glaucoma-retina-or-eye-surgery',
      'uncontrolled-blood-pressure',
      'heart-failure',
      'recent-stroke',
      'leg-clot-suspected',
    ],
    lessFit: ['reflux', 'dizzy-lying-or-rising'],
  },
  'legs-straight-up': {
    closes: [
      'acute-disc-herniation',
      'recent-surgery',
      'radiculopathy-with-sharp-pain',
      'low-bone-density-or-fracture',
      'hip-or-knee-limits',
    ],
    lessFit: ['stiff-hamstrings'],
  },
  'hip-folded': { closes: ['hip-or-knee-limits'], lessFit: [] },
  'knee-folded': { closes: ['hip-or-knee-limits'], lessFit: [] },
  'spine-rounded': {
    closes: [
      'acute-disc-herniation',
      'recent-surgery',
      'radiculopathy-with-sharp-pain',
      'low-bone-density-or-fracture',
      'flexion-spreads-down-the-leg',
    ],
    lessFit: [],
  },
  'face-down': { closes: ['late-pregnancy'], lessFit: ['reflux'] },
  'flat-on-back': { closes: ['late-pregnancy'], lessFit: ['reflux'] },
  'head-low': {
    closes: ['glaucoma-retina-or-eye-surgery', 'uncontrolled-blood-pressure'],
    lessFit: ['dizzy-lying-or-rising'],
  },
  // A neck that lies turned is turned at half time: nothing is asked about it.
  'neck-turned': { closes: [], lessFit: [] },
  'on-floor': { closes: [], lessFit: ['cannot-reach-floor'] },
};
