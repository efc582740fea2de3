import { useState } from 'react';

interface Move {
  readonly pose: string | null;
  readonly from: string | null;
  /** The step in which the pose changed: in later ones nobody moves. */
  readonly step: string;
}

/**
 * The pose that the drawn body comes from in this step, whichever way the person came to it; null where it stays as it
 * is. A move is drawn once, in the step that brings another pose.
 */
export function useMove(pose: string | null, step: string): string | null {
  const [known, setKnown] = useState<Move>({ pose, from: null, step });
  if (known.pose === pose) return known.step === step ? known.from : null;
  setKnown({ pose, from: known.pose, step });
  return known.pose;
}
