import { after, opens, say } from '../say.ts';
import type { Script } from '../script.ts';
import {
  arrive,
  expectRest,
  expectRound,
  getIn,
  makeEasy,
  outOfSeat,
  outOnBack,
  release,
  rest,
  soften,
  stopFaceDown,
  stopRest,
  walkOver,
} from './parts.ts';

/** Rounding at the desk, for an open office: passive flexion sitting (S-02). */
export const seatedDrape: Script = {
  setupId: 'seated-drape',
  title: { line: 'titleSeatedDrape' },
  intro: say('introSeatedDrape', 'S-02'),
  bring: [say('bringDesk', 'S-02')],
  steps: [
    walkOver('walkDesk', 'seated'),
    getIn('seated-drape', [opens('inDesk', 'S-02', 8)], 22),
    makeEasy('seated-drape', 'easyDesk', 'P-01', 'stopSharpSeat'),
    arrive('seated-drape', 'arriveSupport', 'P-01'),
    soften('seated-drape', [
      ['softRound', 'P-01'],
      ['softShoulders', 'P-06'],
      ['softBreathBack', 'C-01'],
      ['softJaw', 'C-04'],
    ]),
    rest('seated-drape'),
    release('seated-drape'),
    ...outOfSeat('seated', 'outDeskUp'),
  ],
  expect: expectRound,
  stopIf: stopFaceDown,
  neighbours: ['seated-breath', 'side-lying'],
};

/** The safe neighbour on the floor or in bed. */
export const sideLying: Script = {
  setupId: 'side-lying',
  title: { line: 'titleSideLying' },
  intro: say('introSideLying', 'EV-4.3'),
  bring: [say('bringPillow', 'S-01'), say('bringKnees', 'S-01'), say('bringWarm', 'S-03')],
  steps: [
    walkOver('walkFloor', 'floor-sit'),
    getIn('side', [opens('inSide', 'R-2', 6), after(12, 'inSideLeft', 'R-2', 6)], 28),
    makeEasy('side', 'easyPillow', 'S-01'),
    arrive('side', 'arriveFloor', 'P-06'),
    soften('side', [
      ['softSide', 'P-06'],
      ['softShoulders', 'P-06'],
      ['softJaw', 'C-04'],
      ['softBreathBack', 'C-01'],
    ]),
    rest('side'),
    release('side'),
    ...outOnBack('outBendChair', 'side').slice(2),
  ],
  expect: expectRest,
  stopIf: stopRest,
  neighbours: ['seated-breath'],
};

/** The safe neighbour anywhere. */
export const seatedBreath: Script = {
  setupId: 'seated-breath',
  title: { line: 'titleSeatedBreath' },
  intro: say('introSeatedBreath', 'EV-4.3'),
  bring: [say('bringSeat', 'S-02')],
  steps: [
    walkOver('walkChair', 'seated'),
    getIn('seated', [opens('inSeat', 'S-02', 7)], 18),
    makeEasy('seated', 'easySeat', 'S-02', 'stopSharpSeat'),
    arrive('seated', 'arriveSeat', 'P-06'),
    soften('seated', [
      ['softSeat', 'P-06'],
      ['softShoulders', 'P-06'],
      ['softJaw', 'C-04'],
      ['softBreathBack', 'C-01'],
    ]),
    rest('seated'),
    release('seated'),
    ...outOfSeat('seated', 'outOpen'),
  ],
  expect: expectRest,
  stopIf: stopRest,
  neighbours: ['side-lying'],
};
