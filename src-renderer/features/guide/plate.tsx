import type { JSX } from 'react';
import { fullnessAt } from '../../../src-core/session/breath.ts';
import { drawnPose, MOVE_MS } from '../../../src-core/session/drawn-pose.ts';
import type { Position } from '../../../src-core/session/position.ts';
import type { TimedStep } from '../../../src-core/practice/timeline.ts';
import { Figure } from '../../figure/figure.tsx';
import { BREATH_FRAMES, Pacer } from './pacer.tsx';
import { useMove } from './use-move.ts';
import { useNow, useStill } from './use-now.ts';
import { pacedMs, sessionMs, type Told } from './use-session.ts';

const MOVE_FRAMES = 20;
/** A chest rises by a few pixels: more steps than this from empty to full are not seen. */
const BREATH_STEPS = 24;
/** Where the chest stands while nothing paces it. */
const QUIET_BREATH = 0.3;

interface PlateProps {
  readonly told: Told;
  readonly step: TimedStep;
  readonly here: Position;
}

/** The drawing, breathing with the pacer and moving with the steps. */
export function Plate({ told, step, here }: PlateProps): JSX.Element {
  const { view, receivedAtMs } = told;
  const still = useStill();
  const breathAtMs = (nowMs: number): number => {
    const paced = pacedMs(told, nowMs);
    const fullness = paced === null ? QUIET_BREATH : fullnessAt(view.choices.breath, paced);
    return Math.round(fullness * BREATH_STEPS) / BREATH_STEPS;
  };
  const { pose, sinceMs } = drawnPose(view.timeline, step.startMs + here.intoStepMs);
  const progressAtMs = (nowMs: number): number =>
    Math.min(1, (sessionMs(told, nowMs) - sinceMs) / MOVE_MS);
  const from = useMove(pose, `${view.route} ${String(sinceMs)}`);
  const isMoving = from !== null && step.startMs + here.intoStepMs - sinceMs < MOVE_MS;
  const now = Math.max(
    useNow(
      isMoving ? MOVE_FRAMES : BREATH_FRAMES,
      view.rate > 0 && !still,
      (fromMs, toMs) =>
        breathAtMs(fromMs) !== breathAtMs(toMs) ||
        (from !== null && progressAtMs(fromMs) !== progressAtMs(toMs)),
    ),
    receivedAtMs,
  );
  const isPaced = view.choices.breath.mode === 'paced' && view.pacedMs !== null;
  const isResting = step.kind === 'hold' || step.kind === 'release' || step.kind === 'settle';
  return (
    <div className="plate">
      {isPaced && isResting ? <Pacer told={told} still={still} /> : null}
      <div className="plate-figure">
        {pose === null ? null : (
          <Figure
            pose={pose}
            from={from}
            progress={from === null ? 1 : progressAtMs(now)}
            breath={breathAtMs(now)}
            still={still}
          />
        )}
      </div>
    </div>
  );
}
