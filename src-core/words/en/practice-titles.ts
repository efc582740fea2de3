import type { KeyOf } from '../catalogue.ts';

/** English: what the setups are called. The tray names them too. */
export const practiceTitles = {
  titleLegsWall: 'Legs up the wall',
  titleLegsWallRaised: 'Legs up the wall, hips raised',
  titleLegsWallBent: 'Legs up the wall, knees bent',
  titleLegsChair: 'Calves on a chair',
  titleKneesChest: 'Knees to the chest',
  titleFeetFlat: 'On the back, feet flat',
  titleChild: 'Child’s pose over a bolster',
  titleDrapeBolster: 'Draped over a bolster',
  titleDrapeCouch: 'Draped over the couch',
  titleDrapeBed: 'Draped over the bed',
  titleDrapeRoller: 'Draped over a roller',
  titleBlanket: 'A folded blanket underneath',
  titleInBed: 'Curled up in bed',
  titleBedMorning: 'Before getting up',
  titleTravelNight: 'The night after a journey',
  titleSeatedDrape: 'Draped over the desk',
  titleSideLying: 'Resting on the side',
  titleSeatedBreath: 'Sitting and breathing',
  titleCalm: 'Calm me now',
} as const;

export type PracticeTitle = KeyOf<typeof practiceTitles>;
