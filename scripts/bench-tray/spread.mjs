/**
 * The middle of some values with the least and the most.
 * @param {readonly number[]} values at least one
 * @param {number} digits
 */
export function spread(values, digits) {
  const sorted = [...values].sort((one, other) => one - other);
  const text = (/** @type {number} */ value) => value.toFixed(digits);
  const [least, most] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
  return `${text(median(sorted))} (${text(least)} to ${text(most)})`;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (
    ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
  );
}
