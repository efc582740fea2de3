import { after, opens, say } from '../say.ts';
import type { Script } from '../script.ts';
import {
  arrive,
  expectRest,
  expectRound,
  getIn,
  makeEasy,
  makeSeatEasy,
  outOfSeat,
  outOnBack,
  release,
  rest,
  sitDown,
  soften,
  stopFaceDown,
  stopRest,
  turnHead,
  walkOver,
  walkToSeat,
} from './parts.ts';

/** Rounding at the desk, for an open office: passive flexion sitting (S-02). */
export const seatedDrape: Script = {
  setupId: 'seated-drape',
  ground: 'seat',
  halfTime: turnHead,
  title: { line: 'titleSeatedDrape' },
  intro: say('introSeatedDrape', 'S-02'),
  bring: [say('bringDesk', 'S-02')],
  steps: [
    walkToSeat('walkDesk', 'seated'),
    sitDown('seated-drape', 'inDesk'),
    makeSeatEasy('seated-drape', 'easyDesk', 'P-01'),
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
  ground: 'floor',
  title: { line: 'titleSideLying' },
  intro: say('introSideLying', 'EV-4.3'),
  bring: [say('bringPillow', 'S-01'), say('bringKnees', 'S-01'), say('bringWarm', 'S-03')],
  steps: [
    walkOver('walkFloor', 'floor-sit'),
    getIn(
      'side',
      [
        opens('inSide', 'R-2', 6),
        { ...after(12, 'inSideEither', 'R-2', 6), onlyFor: 'late-pregnancy' },
      ],
      28,
    ),
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
  ground: 'seat',
  title: { line: 'titleSeatedBreath' },
  intro: say('introSeatedBreath', 'EV-4.3'),
  bring: [say('bringSeat', 'S-02')],
  steps: [
    walkToSeat('walkChair', 'seated'),
    sitDown('seated', 'inSeat'),
    makeSeatEasy('seated', 'easySeat', 'S-02'),
    arrive('seated', 'arriveSeat', 'P-06'),
    soften('seated', [
      ['softSeat', 'P-06'],
      ['softShoulders', 'P-06'],
      ['softJaw', 'C-04'],
      ['softBreathBack', 'C-01'],
    ]),
    rest('seated'),
    release('seated'),
    ...outOfSeat('seated', 'outSeatUp'),
  ],
  expect: expectRest,
  stopIf: stopRest,
  neighbours: ['side-lying'],
};
