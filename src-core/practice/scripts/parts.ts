import type { PracticeLine } from '../../words/en/practice.ts';
import { after, along, into, opens, say, step } from '../say.ts';
import type { Cue, Saying, Step } from '../script.ts';

/** Steps that several setups share. Each takes what differs. */

export const walkOver = (line: PracticeLine, pose: string | null): Step =>
  step({ id: 'walk-over', kind: 'walk-over', title: 'stepWalk', seconds: [30, 60, 120], pose }, [
    opens(line, 'EV-4.4', 7),
    after(12, 'walkRoom', 'S-03', 5),
    after(20, 'walkReady', 'R-5', 6),
  ]);

/** On a seat nobody has to go anywhere: a rest of one minute begins here. */
export const walkToSeat = (line: PracticeLine, pose: string): Step => ({
  ...walkOver(line, pose),
  briefMs: 0,
});

export const getIn = (pose: string, cues: Cue[], seconds = 30): Step =>
  step(
    { id: 'get-in', kind: 'settle', title: 'stepGetIn', seconds: [15, seconds, 90], pose },
    cues,
  );

/** Sitting down, with when to stop: said here, for a rest of one minute has no time for more. */
export const sitDown = (pose: string, line: PracticeLine): Step =>
  getIn(pose, [opens(line, 'S-02', 8), after(11, 'stopSharpSeat', 'X-05', 9, 'safety')], 22);

/** Who hears nothing is not called back: that is told before the eyes close. */
const eyes = (seconds: number): Cue => ({
  ...after(seconds, 'eyesChoice', 'C-03', 8),
  unheard: { line: 'eyesSilent' },
});

export const makeEasy = (
  pose: string,
  line: PracticeLine,
  source: string,
  alsoStop: PracticeLine | null = null,
): Step =>
  step(
    {
      id: 'make-easy',
      kind: 'settle',
      title: 'stepAdjust',
      seconds: [28, alsoStop === null ? 38 : 49, 90],
      pose,
    },
    [
      opens(line, source, 7),
      after(10, 'stopSharp', 'X-05', 9, 'safety'),
      ...(alsoStop === null ? [] : [after(22, alsoStop, 'EV-4.2', 8, 'safety')]),
      eyes(alsoStop === null ? 22 : 33),
    ],
  );

/** Making a seat easy; in a rest of one minute there is no time for it. */
export const makeSeatEasy = (pose: string, line: PracticeLine, source: string): Step =>
  step(
    {
      id: 'make-easy',
      kind: 'settle',
      title: 'stepAdjust',
      seconds: [15, 22, 60],
      brief: 0,
      pose,
    },
    [opens(line, source, 7), eyes(11)],
  );

export const arrive = (pose: string, line: PracticeLine, source: string): Step =>
  step({ id: 'arrive', kind: 'hold', title: 'stepArrive', seconds: [32, 75, null], pose }, [
    opens(line, source, 7),
    along(0.25, 'breathSoft', 'C-01', 6),
    along(0.5, 'breathChoice', 'EV-4.1', 8, 'step'),
  ]);

export const soften = (pose: string, lines: readonly (readonly [PracticeLine, string])[]): Step =>
  step(
    { id: 'soften', kind: 'hold', title: 'stepSoften', seconds: [45, 90, null], pose },
    lines.map(([line, source], i) =>
      i === 0 ? opens(line, source, 7) : along(i / lines.length, line, source, 7),
    ),
  );

export const rest = (pose: string): Step =>
  step({ id: 'rest', kind: 'hold', title: 'stepRest', seconds: [28, 135, null], pose }, [
    opens('restLetGo', 'C-10', 4),
    along(0.24, 'restStill', 'P-07', 3, 'quiet'),
    along(0.4, 'restWander', 'P-06', 5, 'quiet'),
    along(0.58, 'restLonger', 'C-09', 6, 'quiet'),
    along(0.68, 'restSpace', 'C-07', 5, 'quiet'),
    along(0.84, 'restAdjust', 'C-09', 4, 'quiet'),
  ]);

/** Nobody's neck is kept turned to one side for the whole of a rest. */
export const turnHead = along(0.5, 'turnHead', 'R-9', 7, 'safety');

export const release = (pose: string): Step =>
  step(
    { id: 'release', kind: 'release', title: 'stepRelease', seconds: [10, 20, 60], brief: 8, pose },
    [opens('releaseSoon', 'R-7', 5), after(10, 'releaseFingers', 'R-7', 4)],
  );

/** In bed, at night: nobody is called out of what may have become sleep. */
export const fadeOut = (pose: string): Step =>
  step({ id: 'sleep', kind: 'release', title: 'stepStay', seconds: [10, 20, 60], pose }, [
    opens('outSleep', 'R-7', 7),
  ]);

const out = (
  id: string,
  title: PracticeLine,
  seconds: number,
  pose: string,
  lines: readonly PracticeLine[],
): Step =>
  step(
    { id, kind: 'come-out', title, seconds: [Math.min(8, seconds), seconds, 120], pose },
    lines.map((line, i) => after(i * 11, line, 'R-7', 9, 'safety')),
  );

/** Bend the knees, roll to the side, rest, sit: the way out of everything on the back. */
export const outOnBack = (bend: PracticeLine, bentPose: string): Step[] => [
  out('bend', 'stepBend', 14, bentPose, [bend]),
  out('roll', 'stepRoll', 14, 'side', ['outRoll']),
  out('side', 'stepSide', 25, 'side', ['outSide', 'outOpen']),
  out('sit', 'stepSit', 26, 'floor-sit', ['outSit', 'outStay']),
];

/** Off a cushion under the hips before anybody rolls. */
export const outOffCushion: Step[] = [
  step(
    {
      id: 'bend',
      kind: 'come-out',
      title: 'stepBend',
      seconds: [8, 28, 120],
      pose: 'wall-bent-raised',
    },
    [
      after(0, 'outBendWall', 'R-7', 9, 'safety'),
      into('wall-bent', after(13, 'outOffCushion', 'R-7', 9, 'safety')),
    ],
  ),
  ...outOnBack('outBendWall', 'wall-bent').slice(1),
];

/** From face down: hands, up without hurry, sit. */
export const outFaceDown = (pose: string, last: PracticeLine): Step[] => [
  out('hands', 'stepHands', 12, pose, ['outHands']),
  out('up', 'stepUncurl', 16, 'heel-sit', [last]),
  out('stay', 'stepStay', 26, 'heel-sit', ['outStay', 'outOpen']),
];

export const outInBed = (): Step[] => [
  out('roll', 'stepRoll', 14, 'side-bed', ['outRollBed']),
  out('edge', 'stepSit', 24, 'bed-edge', ['outBedEdge', 'outStay']),
];

export const outOfSeat = (pose: string, first: PracticeLine): Step[] => [
  { ...out('up', 'stepRise', 16, pose, [first]), briefMs: 10_000 },
  { ...out('stay', 'stepStay', 24, pose, ['outStay', 'outOpen']), briefMs: 20_000 },
];

export const expectLegs: Saying[] = [
  say('expectSoft', 'C-07'),
  say('expectLegs', 'K-10'),
  say('expectAware', 'K-03'),
  say('expectFeelings', 'X-09'),
];
export const expectRound: Saying[] = [
  say('expectRound', 'P-01'),
  say('expectCarried', 'P-03'),
  say('expectBreath', 'K-07'),
  say('expectFeelings', 'X-09'),
];
export const expectRest: Saying[] = [
  say('expectCarried', 'P-06'),
  say('expectBreath', 'K-07'),
  say('expectFeelings', 'X-09'),
];

export const stopLegs: Saying[] = [
  say('stopIfSharp', 'X-05'),
  say('stopIfNumb', 'EV-4.3'),
  say('stopIfDizzy', 'EV-4.2'),
  say('stopIfKnees', 'X-06'),
];
export const stopRound: Saying[] = [
  say('stopIfSharp', 'X-05'),
  say('stopIfLeg', 'EV-4.2'),
  say('stopIfMore', 'P-02'),
];
export const stopFaceDown: Saying[] = [...stopRound, say('stopIfBreath', 'EV-4.4')];
export const stopRest: Saying[] = [
  say('stopIfSharp', 'X-05'),
  say('stopIfDizzy', 'EV-4.1'),
  say('stopIfMore', 'C-09'),
];
