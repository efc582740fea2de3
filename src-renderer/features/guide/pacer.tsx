import type { JSX } from 'react';
import { breathAt } from '../../../src-core/session/breath-pace.ts';
import { fullnessAt, paceOf } from '../../../src-core/session/breath.ts';
import { useWords } from '../../app/words.ts';
import { useNow } from './use-now.ts';
import { pacedMs, type Told } from './use-session.ts';

interface PacerProps {
  readonly told: Told;
  readonly still: boolean;
}

const SMALL = 30;
const LARGE = 46;
/** Smaller steps than this, of a width of 100, are not seen. */
const STEP = 0.2;
/** Looks a second at what breathes: it moves by less than a pixel from one to the next. */
export const BREATH_FRAMES = 10;

/** A sun that rises and sinks with the breath, four in and six out; where nothing may move, the word alone. */
export function Pacer({ told, still }: PacerProps): JSX.Element {
  const { t } = useWords();
  const { breath: plan } = told.view.choices;
  const sunAt = (nowMs: number): { readonly radius: number; readonly phase: 'in' | 'out' } => {
    const paced = pacedMs(told, nowMs) ?? 0;
    const radius = SMALL + (LARGE - SMALL) * (still ? 0.5 : fullnessAt(plan, paced));
    return {
      radius: Math.round(radius / STEP) * STEP,
      phase: breathAt(paceOf(plan), paced).phase,
    };
  };
  const now = useNow(BREATH_FRAMES, told.view.rate > 0, (fromMs, toMs) => {
    const [from, to] = [sunAt(fromMs), sunAt(toMs)];
    return from.radius !== to.radius || from.phase !== to.phase;
  });
  const { radius, phase } = sunAt(Math.max(now, told.receivedAtMs));
  return (
    <div className="pacer" aria-hidden="true">
      <svg viewBox="-50 -50 100 100" focusable="false">
        <circle className="pacer-edge" r={LARGE + 1.5} />
        <circle className="pacer-sun" r={radius.toFixed(1)} />
      </svg>
      <span className="pacer-word">{t(`guide.now.${phase}`)}</span>
    </div>
  );
}
