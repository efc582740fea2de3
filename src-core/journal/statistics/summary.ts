/** The mean, or NaN of nothing. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The variance of a sample (divided by n - 1), or NaN below two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

/** A quantile of values in rising order, between neighbours in proportion (numpy's `linear`). */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

/** A quantile of values in any order. */
export const quantile = (values: readonly number[], share: number): number =>
  quantileOfSorted(Float64Array.from(values).sort(), share);

/** Ranks from 1, ties sharing their mean rank. */
export function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const result = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { at } of order.slice(from, to)) result[at] = (from + to + 1) / 2;
    from = to;
  }
  return result;
}

/** Pearson's correlation, or 0 where one side does not vary. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const middleOne = mean(one);
  const middleOther = mean(other);
  let cross = 0;
  let squaresOne = 0;
  let squaresOther = 0;
  one.forEach((value, at) => {
    const a = value - middleOne;
    const b = (other[at] ?? Number.NaN) - middleOther;
    cross += a * b;
    squaresOne += a * a;
    squaresOther += b * b;
  });
  const scale = Math.sqrt(squaresOne * squaresOther);
  return scale > 0 ? cross / scale : 0;
}
