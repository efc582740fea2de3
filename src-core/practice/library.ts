import { gatesOf, lessFitOf } from '../safety/gates.ts';
import { effectsOf } from './pose-effects.ts';
import type { Script } from './script.ts';
import {
  childBolster,
  drapeBed,
  drapeBolster,
  drapeCouch,
  drapeRoller,
} from './scripts/face-down.ts';
import { legsChair, legsWall, legsWallBent, legsWallRaised } from './scripts/legs-up.ts';
import {
  bedMorning,
  blanketUnder,
  feetFlat,
  inBed,
  kneesChest,
  travelNight,
} from './scripts/on-the-back.ts';
import { seatedBreath, seatedDrape, sideLying } from './scripts/quiet.ts';
import type { Setup } from './setup.ts';
import { lengths } from './vocabulary.ts';

/** A setup as it is chosen, and as it is guided. */
export interface PracticeEntry {
  readonly setup: Setup;
  readonly script: Script;
}

/** Only on a seat is a minute enough: elsewhere getting there takes longer than the rest. */
const base = {
  lengths: lengths.filter((length) => length !== 1),
  openedByClearance: true,
  movement: false,
  calm: false,
};
const afterWork = { 'long-screen': 2, 'reset-window': 3, 'on-demand': 2 };
const evening = { 'wind-down': 3, 'late-screen': 3, travel: 2 };

/** What may be written down of a setup by hand: what it asks follows from what its poses do. */
type Written = Omit<Setup, 'id' | 'gates' | 'lessFitWith' | keyof typeof base> &
  Partial<Pick<Setup, keyof typeof base>>;

function entry(script: Script, setup: Written): PracticeEntry {
  const does = effectsOf(script);
  const asked = { gates: gatesOf(does), lessFitWith: lessFitOf(does) };
  return { script, setup: { ...base, ...setup, ...asked, id: script.setupId } };
}

const flexion = { practiceId: 'passive-flexion' };
const legs = { practiceId: 'legs-up', openedByClearance: false };
const floor: Pick<Setup, 'places'> = { places: ['floor'] };

/** Everything the product knows how to guide, in the order in which it is listed. */
export const library: readonly PracticeEntry[] = [
  entry(legsWall, {
    ...legs,
    needs: [['wall']],
    places: ['floor', 'bed'],
    suits: {
      occasions: { ...afterWork, ...evening },
      feelings: { racing: 2, flat: 2, travelled: 2, jittery: 2 },
    },
  }),
  entry(legsWallRaised, {
    ...legs,
    needs: [['wall'], ['cushion', 'folded-blanket', 'bolster', 'firm-pillow']],
    places: ['floor'],
    suits: { occasions: { ...afterWork, ...evening }, feelings: { flat: 2, travelled: 2 } },
  }),
  entry(legsWallBent, {
    ...legs,
    needs: [['wall']],
    places: ['floor', 'bed'],
    suits: { occasions: { ...afterWork, ...evening }, feelings: { sore: 2, racing: 2 } },
  }),
  entry(legsChair, {
    ...legs,
    openedByClearance: true,
    needs: [['chair', 'couch', 'bed']],
    places: ['floor'],
    suits: {
      occasions: { ...afterWork, ...evening, 'on-demand': 3 },
      feelings: { racing: 2, sore: 2, flat: 2 },
    },
    calm: true,
  }),
  entry(kneesChest, {
    ...flexion,
    ...floor,
    needs: [],
    suits: {
      occasions: { ...afterWork, 'on-demand': 3, morning: 1 },
      feelings: { racing: 2, 'rib-tight': 2, sore: 2 },
    },
    calm: true,
  }),
  entry(feetFlat, {
    ...flexion,
    ...floor,
    needs: [],
    suits: { occasions: { ...afterWork }, feelings: { sore: 2, jittery: 2 } },
    calm: true,
  }),
  entry(childBolster, {
    ...flexion,
    ...floor,
    needs: [['bolster', 'rolled-blanket', 'firm-pillow']],
    suits: {
      occasions: { ...afterWork, 'wind-down': 2 },
      feelings: { racing: 3, 'rib-tight': 3, jittery: 2 },
    },
  }),
  entry(drapeBolster, {
    ...flexion,
    ...floor,
    needs: [['bolster', 'rolled-blanket', 'firm-pillow']],
    suits: { occasions: { ...afterWork }, feelings: { 'rib-tight': 3, racing: 2 } },
  }),
  entry(drapeCouch, {
    ...flexion,
    needs: [['couch']],
    places: ['floor'],
    suits: { occasions: { ...afterWork }, feelings: { 'rib-tight': 2, flat: 2 } },
  }),
  entry(drapeBed, {
    ...flexion,
    needs: [['bed']],
    places: ['floor', 'bed'],
    suits: { occasions: { ...evening, 'on-demand': 1 }, feelings: { 'rib-tight': 2, sore: 2 } },
  }),
  entry(drapeRoller, {
    ...flexion,
    ...floor,
    needs: [['foam-roller']],
    suits: { occasions: { 'long-screen': 1, 'on-demand': 1 }, feelings: { 'rib-tight': 2 } },
  }),
  entry(blanketUnder, {
    ...flexion,
    ...floor,
    needs: [['folded-blanket', 'rolled-blanket', 'firm-pillow']],
    suits: { occasions: { 'long-screen': 1, 'on-demand': 1 }, feelings: { sore: 1.5 } },
  }),
  entry(inBed, {
    ...flexion,
    needs: [['bed']],
    places: ['bed'],
    suits: {
      occasions: { 'wind-down': 2, 'late-screen': 3, travel: 2 },
      feelings: { sore: 3, racing: 2 },
    },
    calm: true,
  }),
  entry(bedMorning, {
    ...flexion,
    needs: [['bed']],
    places: ['bed'],
    suits: { occasions: { morning: 3 }, feelings: { sore: 2 } },
  }),
  entry(travelNight, {
    ...flexion,
    needs: [['bed']],
    places: ['bed'],
    suits: { occasions: { travel: 3 }, feelings: { travelled: 3, sore: 2 } },
  }),
  entry(seatedDrape, {
    ...flexion,
    lengths: [...lengths],
    needs: [],
    places: ['desk'],
    suits: {
      occasions: { 'long-screen': 2, 'reset-window': 1, 'on-demand': 2 },
      feelings: { racing: 2, 'rib-tight': 2 },
    },
  }),
  entry(sideLying, {
    practiceId: 'quiet-rest',
    needs: [],
    places: ['floor', 'bed'],
    suits: {
      occasions: { 'long-screen': 1, 'reset-window': 1, 'on-demand': 1, ...evening, morning: 1 },
      feelings: {},
    },
    calm: true,
  }),
  entry(seatedBreath, {
    practiceId: 'quiet-rest',
    lengths: [...lengths],
    needs: [],
    places: ['desk', 'floor', 'bed'],
    suits: {
      occasions: {
        'long-screen': 1,
        'reset-window': 1,
        'on-demand': 1,
        'late-screen': 1,
        morning: 1,
      },
      feelings: { racing: 1.5 },
    },
    calm: true,
  }),
];

/** One of them by its id, or of a person's own, or null. */
export const entryOf = (
  setupId: string,
  entries: readonly PracticeEntry[] = library,
): PracticeEntry | null => entries.find(({ setup }) => setup.id === setupId) ?? null;
