import type { PracticeLine } from '../../words/en/practice.ts';
import type { PracticeTitle } from '../../words/en/practice-titles.ts';
import { after, opens, say } from '../say.ts';
import type { Saying, Script } from '../script.ts';
import {
  arrive,
  expectRound,
  getIn,
  makeEasy,
  outFaceDown,
  release,
  rest,
  soften,
  stopFaceDown,
  turnHead,
  walkOver,
} from './parts.ts';

interface Drape {
  readonly setupId: string;
  readonly title: PracticeTitle;
  readonly intro: Saying;
  readonly bring: Saying[];
  readonly walk: PracticeLine;
  readonly pose: string;
  readonly inFirst: readonly [PracticeLine, string];
  readonly inThen: readonly [PracticeLine, string];
  readonly easy: readonly [PracticeLine, string];
  readonly out: PracticeLine;
}

const drape = (it: Drape): Script => ({
  setupId: it.setupId,
  title: { line: it.title },
  intro: it.intro,
  bring: it.bring,
  ground: 'knees',
  halfTime: turnHead,
  steps: [
    walkOver(it.walk, 'heel-sit'),
    getIn(it.pose, [opens(...it.inFirst, 8), after(12, ...it.inThen, 8)], 30),
    makeEasy(it.pose, ...it.easy, 'stopFaceDown'),
    arrive(it.pose, 'arriveSupport', 'P-03'),
    soften(it.pose, [
      ['softBelly', 'P-01'],
      ['softBreathBack', 'C-01'],
      ['softShoulders', 'P-06'],
      ['softJaw', 'C-04'],
      ['softCheck', 'C-06'],
    ]),
    rest(it.pose),
    release(it.pose),
    ...outFaceDown(it.pose, it.out),
  ],
  expect: expectRound,
  stopIf: stopFaceDown,
  neighbours: ['side-lying', 'seated-breath'],
});

const kneel = say('bringKneel', 'S-01');

/** V-04 */
export const childBolster = drape({
  setupId: 'child-bolster',
  title: 'titleChild',
  intro: say('introChild', 'V-04'),
  bring: [say('bringBolster', 'V-04'), kneel],
  walk: 'walkFloor',
  pose: 'child-bolster',
  inFirst: ['inChild', 'V-04'],
  inThen: ['inChildHead', 'C-09'],
  easy: ['easyBolster', 'P-02'],
  out: 'outPushUp',
});

/** V-05 */
export const drapeBolster = drape({
  setupId: 'drape-bolster',
  title: 'titleDrapeBolster',
  intro: say('introDrapeBolster', 'V-05'),
  bring: [say('bringBolster', 'V-05'), kneel],
  walk: 'walkFloor',
  pose: 'drape-bolster',
  inFirst: ['inDrapeBolster', 'V-05'],
  inThen: ['inDrapeHang', 'C-09'],
  easy: ['easyNoPull', 'P-02'],
  out: 'outSlideBack',
});

/** V-05 */
export const drapeCouch = drape({
  setupId: 'drape-couch',
  title: 'titleDrapeCouch',
  intro: say('introDrapeCouch', 'V-05'),
  bring: [say('bringCouch', 'V-05'), kneel],
  walk: 'walkCouch',
  pose: 'drape-couch',
  inFirst: ['inDrapeSeat', 'V-05'],
  inThen: ['inChildHead', 'C-09'],
  easy: ['easyNoPull', 'P-02'],
  out: 'outPushUp',
});

/** V-05 */
export const drapeBed = drape({
  setupId: 'drape-bed',
  title: 'titleDrapeBed',
  intro: say('introDrapeBed', 'V-05'),
  bring: [say('bringBed', 'V-05'), kneel],
  walk: 'walkBed',
  pose: 'drape-bed',
  inFirst: ['inDrapeSeat', 'V-05'],
  inThen: ['inChildHead', 'C-09'],
  easy: ['easyNoPull', 'P-02'],
  out: 'outPushUp',
});

/** V-06: it lies still, and it is padded. */
export const drapeRoller = drape({
  setupId: 'drape-roller',
  title: 'titleDrapeRoller',
  intro: say('introDrapeRoller', 'V-06'),
  bring: [say('bringRoller', 'V-06'), kneel],
  walk: 'walkFloor',
  pose: 'drape-roller',
  inFirst: ['inRoller', 'V-06'],
  inThen: ['inDrapeHang', 'C-09'],
  easy: ['easyNoPull', 'P-02'],
  out: 'outSlideBack',
});
