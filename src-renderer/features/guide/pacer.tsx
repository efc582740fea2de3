import type { JSX } from 'react';
import { breathAt } from '../../../src-core/session/breath-pace.ts';
import { fullnessAt, paceOf, type BreathPlan } from '../../../src-core/session/breath.ts';
import { useWords } from '../../app/words.ts';

interface PacerProps {
  readonly plan: BreathPlan;
  readonly pacedMs: number;
  readonly still: boolean;
}

const SMALL = 30;
const LARGE = 46;

/** A sun that rises and sinks with the breath, four in and six out; where nothing may move, the word alone. */
export function Pacer({ plan, pacedMs, still }: PacerProps): JSX.Element {
  const { t } = useWords();
  const { phase } = breathAt(paceOf(plan), pacedMs);
  const fullness = still ? 0.5 : fullnessAt(plan, pacedMs);
  const radius = Math.round((SMALL + (LARGE - SMALL) * fullness) * 50) / 50;
  return (
    <div className="pacer" aria-hidden="true">
      <svg viewBox="-50 -50 100 100" focusable="false">
        <circle className="pacer-edge" r={LARGE + 1.5} />
        <circle className="pacer-sun" r={radius} />
      </svg>
      <span className="pacer-word">{t(`guide.now.${phase}`)}</span>
    </div>
  );
}
