export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The number somebody meant by "90", "90 min" or "5,5"; null for what is none. */
export function readNumber(typed: string): number | null {
  const [found] = /\d+(?:[.,]\d+)?/.exec(typed) ?? [];
  return found === undefined ? null : Number(found.replace(',', '.'));
}

/** The nearest number that may be set: within the bounds, and on a step. */
export function fitted(value: number, { least, most, step }: NumberBounds): number {
  const steps = Math.round((value - least) / step);
  // Steps of a twentieth would not add up to what they look like.
  const onStep = Number((least + steps * step).toFixed(4));
  return Math.min(most, Math.max(least, onStep));
}
