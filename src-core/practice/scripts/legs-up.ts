import { after, into, opens, say } from '../say.ts';
import type { Script } from '../script.ts';
import {
  arrive,
  expectLegs,
  getIn,
  makeEasy,
  outOffCushion,
  outOnBack,
  release,
  rest,
  soften,
  stopLegs,
  walkOver,
} from './parts.ts';

const softLegs = [
  ['softLowBack', 'P-05'],
  ['softHips', 'P-05'],
  ['softJaw', 'C-04'],
  ['softCheck', 'C-06'],
] as const;

const bring = [say('bringMat', 'S-01'), say('bringHead', 'S-01'), say('bringWarm', 'S-03')];
const neighbours = ['side-lying', 'seated-breath'];

/** V-09 */
export const legsWall: Script = {
  setupId: 'legs-wall',
  ground: 'floor',
  title: { line: 'titleLegsWall' },
  intro: say('introLegsWall', 'P-04'),
  bring: [say('bringWall', 'V-09'), ...bring],
  steps: [
    walkOver('walkWall', 'floor-sit-wall'),
    getIn(
      'legs-wall',
      [
        into('side-sit-wall', opens('inWallSit', 'V-09', 6)),
        into('legs-wall', after(13, 'inWallSwing', 'V-09', 8)),
        after(27, 'easyHips', 'X-08', 7),
      ],
      40,
    ),
    makeEasy('legs-wall', 'easyDistance', 'X-06', 'stopLegsUp'),
    arrive('legs-wall', 'arriveLegs', 'P-04'),
    soften('legs-wall', softLegs),
    rest('legs-wall'),
    release('legs-wall'),
    ...outOnBack('outBendWall', 'wall-bent'),
  ],
  expect: expectLegs,
  stopIf: stopLegs,
  neighbours,
};

/** V-10 */
export const legsWallRaised: Script = {
  ...legsWall,
  setupId: 'legs-wall-raised',
  title: { line: 'titleLegsWallRaised' },
  intro: say('introLegsWallRaised', 'X-08'),
  bring: [say('bringWall', 'V-10'), say('bringHips', 'V-10'), ...bring],
  steps: [
    walkOver('walkWall', 'floor-sit-wall'),
    getIn(
      'legs-wall-raised',
      [
        into('side-sit-wall-raised', opens('inWallRaised', 'V-10', 7)),
        into('legs-wall-raised', after(13, 'inWallSwing', 'V-09', 8)),
      ],
      34,
    ),
    makeEasy('legs-wall-raised', 'easyDistance', 'X-06', 'stopLegsUp'),
    arrive('legs-wall-raised', 'arriveLegs', 'P-04'),
    soften('legs-wall-raised', softLegs),
    rest('legs-wall-raised'),
    release('legs-wall-raised'),
    ...outOffCushion,
  ],
};

/** V-12 */
export const legsWallBent: Script = {
  ...legsWall,
  setupId: 'legs-wall-bent',
  title: { line: 'titleLegsWallBent' },
  intro: say('introLegsWallBent', 'V-12'),
  steps: [
    walkOver('walkWall', 'floor-sit-wall'),
    getIn('legs-wall-bent', [opens('inWallFar', 'V-12', 7)], 28),
    makeEasy('legs-wall-bent', 'easyKnees', 'X-06', 'stopLegsUp'),
    arrive('legs-wall-bent', 'arriveLegs', 'P-04'),
    soften('legs-wall-bent', softLegs),
    rest('legs-wall-bent'),
    release('legs-wall-bent'),
    ...outOnBack('outBendWall', 'wall-bent'),
  ],
};

/** V-11 */
export const legsChair: Script = {
  ...legsWall,
  setupId: 'legs-chair',
  title: { line: 'titleLegsChair' },
  intro: say('introLegsChair', 'V-11'),
  bring: [say('bringChair', 'V-11'), ...bring],
  steps: [
    walkOver('walkFloor', 'floor-sit'),
    getIn('legs-chair', [opens('inChair', 'V-11', 7)], 28),
    makeEasy('legs-chair', 'easyChair', 'V-11', 'stopLegsUp'),
    arrive('legs-chair', 'arriveChair', 'P-04'),
    soften('legs-chair', softLegs),
    rest('legs-chair'),
    release('legs-chair'),
    ...outOnBack('outBendChair', 'feet-flat'),
  ],
};
