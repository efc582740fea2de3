/**
 * The scales of a check-in, from 0 to 10. Fields of records, columns, tables, forms and pictures follow from this list.
 */
export const measures = ['tension', 'breath', 'mind', 'pain'] as const;
export type Measure = (typeof measures)[number];

/** `breath` counts fullness. */
export const moreIsBetter: Readonly<Record<Measure, boolean>> = {
  tension: false,
  breath: true,
  mind: false,
  pain: false,
};

/** Something for each of them, in their order. */
export const eachMeasure = <T>(of: (measure: Measure) => T): Readonly<Record<Measure, T>> =>
  // The names are those of the list, which TypeScript cannot follow through entries.
  Object.fromEntries(measures.map((measure) => [measure, of(measure)])) as Record<Measure, T>;

/** What was said on the scales; null where nobody said. */
export type Scales = Readonly<Record<Measure, number | null>>;

export const noScales: Scales = eachMeasure(() => null);

/** The scales of something that has more. */
export const scalesOf = (from: Scales): Scales => eachMeasure((measure) => from[measure]);

export const isNothingSaid = (scales: Scales): boolean =>
  measures.every((measure) => scales[measure] === null);
