import { measures, type Measure } from '../../../src-core/journal/records.ts';

/** How it is, on the four scales; null where nobody said. */
export type ScaleValues = Readonly<Record<Measure, number | null>>;

export const nothingSaid: ScaleValues = { tension: null, breath: null, mind: null, pain: null };

export const isNothingSaid = (values: ScaleValues): boolean =>
  measures.every((measure) => values[measure] === null);
