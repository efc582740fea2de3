import { after, into, opens, say } from '../say.ts';
import type { Script } from '../script.ts';
import {
  arrive,
  expectRound,
  fadeOut,
  getIn,
  makeEasy,
  outInBed,
  outOnBack,
  release,
  rest,
  soften,
  stopRound,
  walkOver,
} from './parts.ts';

const softRound = [
  ['softRound', 'P-01'],
  ['softBreathBack', 'C-01'],
  ['softJaw', 'C-04'],
  ['softCheck', 'C-06'],
] as const;
const neighbours = ['side-lying', 'seated-breath'];
const common = { expect: expectRound, stopIf: stopRound, neighbours, ground: 'floor' } as const;
const bring = [say('bringMat', 'S-01'), say('bringHead', 'S-01'), say('bringWarm', 'S-03')];

/** V-02 */
export const kneesChest: Script = {
  ...common,
  setupId: 'knees-chest',
  title: { line: 'titleKneesChest' },
  intro: say('introKneesChest', 'V-02'),
  bring,
  steps: [
    walkOver('walkFloor', 'floor-sit'),
    getIn('knees-chest', [opens('inKnees', 'V-02', 7), after(12, 'inKneesHold', 'P-01', 7)], 30),
    makeEasy('knees-chest', 'easyNoPull', 'P-02', 'stopDownLeg'),
    arrive('knees-chest', 'arriveFloor', 'P-03'),
    soften('knees-chest', softRound),
    rest('knees-chest'),
    release('knees-chest'),
    ...outOnBack('outFeetDown', 'feet-flat'),
  ],
};

/** V-03 */
export const feetFlat: Script = {
  ...common,
  setupId: 'feet-flat',
  title: { line: 'titleFeetFlat' },
  intro: say('introFeetFlat', 'V-03'),
  bring,
  steps: [
    walkOver('walkFloor', 'floor-sit'),
    getIn('feet-flat', [opens('inFeet', 'V-03', 6), after(12, 'inFeetLean', 'P-01', 7)], 28),
    makeEasy('feet-flat', 'easyNoPull', 'P-02', 'stopDownLeg'),
    arrive('feet-flat', 'arriveFloor', 'P-03'),
    soften('feet-flat', [['softLowBack', 'C-07'], ...softRound.slice(1)]),
    rest('feet-flat'),
    release('feet-flat'),
    ...outOnBack('outFeetDown', 'feet-flat'),
  ],
};

/** V-01 and V-07, as "gentle support, whichever softens": low, and out again if it does not. */
export const blanketUnder: Script = {
  ...common,
  setupId: 'blanket-under',
  title: { line: 'titleBlanket' },
  intro: say('introBlanket', 'R-1'),
  bring: [say('bringFold', 'R-1'), ...bring],
  steps: [
    walkOver('walkFloor', 'floor-sit'),
    getIn('blanket-under', [opens('inBlanket', 'V-07', 8)], 28),
    makeEasy('blanket-under', 'easyFold', 'R-1', 'stopDownLeg'),
    arrive('blanket-under', 'arriveFloor', 'P-03'),
    soften('blanket-under', [['softLowBack', 'C-07'], ...softRound.slice(1)]),
    rest('blanket-under'),
    release('blanket-under'),
    ...outOnBack('outFeetDown', 'feet-flat'),
  ],
};

/** V-08 */
export const inBed: Script = {
  ...common,
  setupId: 'in-bed',
  ground: 'bed',
  fadeOut: fadeOut('curl-bed'),
  title: { line: 'titleInBed' },
  intro: say('introInBed', 'V-08'),
  bring: [say('bringBed', 'V-08'), say('bringPillow', 'S-01')],
  steps: [
    walkOver('walkBed', 'bed-edge'),
    getIn('curl-bed', [opens('inBed', 'V-08', 6)], 24),
    makeEasy('curl-bed', 'easyPillow', 'S-01', 'stopDownLeg'),
    arrive('curl-bed', 'arriveBed', 'P-03'),
    soften('curl-bed', softRound),
    rest('curl-bed'),
    release('curl-bed'),
    ...outInBed(),
  ],
};

const onBackInBed = (setupId: string): Script => ({
  ...inBed,
  setupId,
  fadeOut: fadeOut('knees-bed'),
  steps: [
    walkOver('walkBed', 'bed-edge'),
    getIn(
      'knees-bed',
      [
        into('feet-bed', opens('inBedBack', 'V-08', 6)),
        into('knees-bed', after(11, 'inBedKnees', 'V-02', 6)),
      ],
      28,
    ),
    makeEasy('knees-bed', 'easyNoPull', 'P-02', 'stopDownLeg'),
    arrive('knees-bed', 'arriveBed', 'P-03'),
    soften('knees-bed', softRound),
    rest('knees-bed'),
    release('knees-bed'),
    ...outInBed(),
  ],
});

/** V-08 in the morning (T-02, T-04) */
export const bedMorning: Script = {
  ...onBackInBed('bed-morning'),
  title: { line: 'titleBedMorning' },
  intro: say('introBedMorning', 'T-04'),
};

/** V-08 after a trip (T-05) */
export const travelNight: Script = {
  ...onBackInBed('travel-night'),
  title: { line: 'titleTravelNight' },
  intro: say('introTravelNight', 'T-05'),
};
