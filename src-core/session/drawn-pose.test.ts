import { describe, expect, it } from 'vitest';
import { library } from '../practice/library.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import { drawnPose, MOVE_MS } from './drawn-pose.ts';
import { timelineFor } from './plan.ts';
import { position } from './position.ts';
import { stepSession } from './session.ts';
import { usualChoices, type SessionState } from './state.ts';

const at: Moment = { wallMs: wallMs(1_700_000_000_000), steadyMs: steadyMs(0) };
const every = library.flatMap((entry) =>
  entry.setup.lengths.map((length) => [entry.setup.id, length, entry.script] as const),
);
function begun([, length, script]: (typeof every)[number]): SessionState {
  const { state } = stepSession(null, {
    type: 'started',
    at,
    sessionId: 's1',
    script,
    length,
    why: [],
    choices: usualChoices,
  });
  if (state === null) throw new Error('no session');
  return state;
}
const acted = (state: SessionState, action: 'sharp' | 'end'): SessionState =>
  stepSession(state, { type: 'acted', at, action }).state ?? state;

/** What the words say of where the body is, for lines that say it. */
const told: Readonly<Record<string, RegExp>> = {
  inWallSit: /^side-sit-wall$/,
  inWallRaised: /^side-sit-wall-raised$/,
  inWallSwing: /^legs-wall/,
  inWallFar: /^legs-wall-bent$/,
  inChair: /^legs-chair$/,
  inKnees: /^knees-chest$/,
  inFeet: /^feet-flat$/,
  inBed: /^curl-bed$/,
  inBedBack: /^feet-bed$/,
  inBedKnees: /^knees-bed$/,
  inSide: /^side$/,
  inSeat: /^seated$/,
  inDesk: /^seated-drape$/,
  inChild: /^child-bolster$/,
  arriveLegs: /^legs-wall/,
  arriveChair: /^legs-chair$/,
  arriveBed: /-bed$/,
  arriveSeat: /^seated$/,
  outBendWall: /^wall-bent/,
  outOffCushion: /^wall-bent$/,
  outBendChair: /^feet-flat$/,
  outFeetDown: /^feet-flat$/,
  outRoll: /^side$/,
  outRollBed: /^side-bed$/,
  outSide: /^side$/,
  outSit: /^floor-sit$/,
  outBedEdge: /^bed-edge$/,
  outPushUp: /^heel-sit$/,
  outSlideBack: /^heel-sit$/,
};
/** Nothing is to be done while one of these stands. */
const isRest = (line: string): boolean =>
  /^(arrive|breath|soft|rest|turnHead|release|outSide$|ack|scan)/.test(line);

/** What is untrue of the drawing, second by second; empty where it tells what the words tell. */
function untrue(state: SessionState): readonly string[] {
  const timeline = timelineFor(state);
  const endMs = timeline.steps.at(-1)?.endMs ?? (timeline.steps.at(-1)?.startMs ?? 0) + 600_000;
  const faults: string[] = [];
  for (let ms = 0; ms < endMs; ms += 1_000) {
    const { cue } = position(timeline, ms);
    const line = cue !== null && 'line' in cue.text ? cue.text.line : '';
    const { pose, sinceMs } = drawnPose(timeline, ms);
    const wanted = told[line];
    if (wanted !== undefined && !wanted.test(pose ?? '')) faults.push(`${line}: ${String(pose)}`);
    const isMoving = sinceMs > 0 && ms - sinceMs < MOVE_MS;
    if (isRest(line) && isMoving) faults.push(`${line}: moves to ${String(pose)}`);
  }
  return [...new Set(faults)];
}

describe('the drawing', () => {
  it('tells what the words tell in every second, and nobody moves while there is nothing to do', () => {
    for (const one of every)
      expect([one[0], one[1], untrue(begun(one))]).toEqual([one[0], one[1], []]);
  });

  it('does so on every way out, and nobody is drawn getting up before they are led', () => {
    for (const one of every) {
      const state = begun(one);
      for (const { startMs, kind } of timelineFor(state).steps) {
        const playing = { ...state, elapsedMs: startMs + 1_000 };
        for (const action of ['sharp', 'end'] as const) {
          const out = acted(playing, action);
          if (out.route !== 'way-out') continue;
          expect([one[0], untrue(out)]).toEqual([one[0], []]);
          if (kind !== 'hold') continue;
          const resting = drawnPose(timelineFor(state), startMs + 1_000).pose;
          expect(drawnPose(timelineFor(out), 0)).toEqual({ pose: resting, sinceMs: 0 });
        }
      }
    }
  });

  it('moves once from pose to pose, when the line that leads there begins', () => {
    const wall = every.find(([id, length]) => id === 'legs-wall' && length === 5);
    if (wall === undefined) throw new Error('no wall');
    const timeline = timelineFor(begun(wall));
    const changes = new Map<number, string | null>();
    for (let ms = 0; ms < 540_000; ms += 1_000) {
      const { pose, sinceMs } = drawnPose(timeline, ms);
      changes.set(sinceMs, pose);
    }
    expect([...changes.values()]).toEqual([
      'floor-sit-wall',
      'side-sit-wall',
      'legs-wall',
      'wall-bent',
      'side',
      'floor-sit',
    ]);
  });
});
