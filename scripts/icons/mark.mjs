/**
 * The mark: a rounded back draped over a support, letting go on both sides. Everything is in units of the
 * icon's edge, so that one drawing serves all sizes.
 * @typedef {readonly [number, number]} Point
 * @typedef {readonly [Point, Point, Point, Point]} Bezier
 */

/** Warm ink on paper, and the one warm accent. */
export const colours = { paper: '#f5ede0', ink: '#3a2a22', accent: '#c0683c' };

/** The sheet of paper; its corner is the radius. */
export const sheet = { inset: 0.03, corner: 0.22 };

/** What the back rests on. */
export const support = { centre: /** @type {Point} */ ([0.475, 0.57]), radius: 0.165 };

/** From the hips over the support down to the hanging arm. @type {readonly Bezier[]} */
export const back = [
  [
    [0.17, 0.725],
    [0.19, 0.46],
    [0.29, 0.32],
    [0.465, 0.32],
  ],
  [
    [0.465, 0.32],
    [0.63, 0.32],
    [0.705, 0.43],
    [0.745, 0.555],
  ],
];

/** The head, hanging free just past the end of the back. */
export const head = { centre: /** @type {Point} */ ([0.8, 0.705]), radius: 0.08 };

/**
 * Thin lines vanish in small icons, so there the stroke is heavier and the sheet has no margin.
 * @param {number} size in pixels
 */
export function strokeWidth(size) {
  if (size <= 24) return 0.13;
  return size <= 48 ? 0.115 : 0.1;
}
