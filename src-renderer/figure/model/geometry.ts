/** Points and directions of the drawing: x to the right, y up from the floor, 180 units to a standing body. */
export type Point = readonly [x: number, y: number];

const radian = Math.PI / 180;

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

export const mix = (a: Point, b: Point, t: number): Point => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
];

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The direction from a to b in degrees, counted from the right, counterclockwise. */
export const directionOf = (a: Point, b: Point): number =>
  Math.atan2(b[1] - a[1], b[0] - a[0]) / radian;

export const step = (from: Point, degrees: number, length: number): Point => [
  from[0] + Math.cos(degrees * radian) * length,
  from[1] + Math.sin(degrees * radian) * length,
];

/** The same angle, within the full turn that begins at `from`. */
export const wrapFrom = (degrees: number, from: number): number =>
  from + ((((degrees - from) % 360) + 360) % 360);

/** Slow at both ends: a body neither starts nor lands with a jerk. */
export const ease = (t: number): number => {
  const c = Math.min(1, Math.max(0, t));
  return c * c * c * (c * (c * 6 - 15) + 10);
};

/** What is left of the angle between two bones of a triangle with a given third side. */
export const angleOpposite = (a: number, b: number, opposite: number): number => {
  const cosine = (a * a + b * b - opposite * opposite) / (2 * a * b);
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / radian;
};
