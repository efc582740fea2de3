import { useState, type JSX } from 'react';
import { fullnessAt } from '../../../src-core/session/breath.ts';
import type { Position } from '../../../src-core/session/position.ts';
import type { TimedStep } from '../../../src-core/practice/timeline.ts';
import { Figure } from './figure/figure.tsx';
import { Pacer } from './pacer.tsx';
import { useNow, useStill } from './use-now.ts';
import { pacedMs, sessionMs, type Told } from './use-session.ts';

/** How long the drawing takes from one posture to the next, in session time. */
const MOVE_MS = 3_200;
const BREATH_FRAMES = 12;
const MOVE_FRAMES = 24;

interface PlateProps {
  readonly told: Told;
  readonly step: TimedStep;
  readonly here: Position;
}

/** The drawing, breathing with the pacer and moving with the steps. */
export function Plate({ told, step, here }: PlateProps): JSX.Element {
  const { view, receivedAtMs } = told;
  const still = useStill();
  const isMoving = here.intoStepMs < MOVE_MS;
  const now = Math.max(
    useNow(isMoving ? MOVE_FRAMES : BREATH_FRAMES, view.rate > 0 && !still),
    receivedAtMs,
  );
  const paced = pacedMs(told, now);
  const breath = paced === null ? 0.3 : fullnessAt(view.choices.breath, paced);
  const pose = step.pose ?? lastPose(view.timeline.steps, here.index);
  const from = useFrom(pose);
  const progress = Math.min(1, (sessionMs(told, now) - step.startMs) / MOVE_MS);
  const isPaced = view.choices.breath.mode === 'paced' && paced !== null;
  const isResting = step.kind === 'hold' || step.kind === 'release' || step.kind === 'settle';
  return (
    <div className="plate">
      {isPaced && isResting ? (
        <Pacer plan={view.choices.breath} pacedMs={paced} still={still} />
      ) : null}
      <div className="plate-figure">
        {pose === null ? null : (
          <Figure
            pose={pose}
            from={from}
            progress={from === pose ? 1 : progress}
            breath={breath}
            still={still}
          />
        )}
      </div>
    </div>
  );
}

const lastPose = (steps: readonly TimedStep[], index: number): string | null =>
  steps
    .slice(0, index)
    .filter((step) => step.pose !== null)
    .at(-1)?.pose ??
  steps.slice(index).find((step) => step.pose !== null)?.pose ??
  null;

/** The pose before this one, whichever way the person came to it. */
function useFrom(pose: string | null): string | null {
  const [known, setKnown] = useState<{ pose: string | null; from: string | null }>({
    pose,
    from: null,
  });
  if (known.pose === pose) return known.from;
  setKnown({ pose, from: known.pose });
  return known.pose;
}
