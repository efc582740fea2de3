import { lerp } from '../model/geometry.ts';
import type { Point } from '../model/geometry.ts';
import type { Shape } from './shape.ts';

/** A cut through a limb or the torso: where, which way the body runs there, half widths to front and back. */
export interface Station {
  readonly at: Point;
  /** Unit vector to the front of the body. */
  readonly front: Point;
  readonly frontWidth: number;
  readonly backWidth: number;
  readonly frontInk: number;
  readonly backInk: number;
}

/** One row of a limb's form: place along the bone from 0 to 1, half widths to front and back. */
export type Form = readonly (readonly [along: number, front: number, back: number])[];

const capSteps = [0.25, 0.5, 0.75] as const;

/** The round end between the two sides of a station. */
function cap(station: Station, outward: Point, fromFront: boolean, bulge: number): Shape {
  const points: Point[] = [];
  const ink: number[] = [];
  for (const t of capSteps) {
    const turn = t * Math.PI;
    const side = Math.cos(turn) * (fromFront ? 1 : -1);
    const width = side >= 0 ? station.frontWidth : station.backWidth;
    const out = (Math.sin(turn) * (station.frontWidth + station.backWidth) * bulge) / 2;
    points.push([
      station.at[0] + station.front[0] * side * width + outward[0] * out,
      station.at[1] + station.front[1] * side * width + outward[1] * out,
    ]);
    ink.push(
      fromFront
        ? lerp(station.frontInk, station.backInk, t)
        : lerp(station.backInk, station.frontInk, t),
    );
  }
  return { points, ink };
}

const towards = (from: Point, to: Point): Point => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
};

/** A closed outline round a row of stations, with round ends. */
export function tube(stations: readonly Station[], startBulge = 1, endBulge = 1): Shape {
  const first = stations[0];
  const second = stations[1];
  const last = stations.at(-1);
  const beforeLast = stations.at(-2);
  if (!first || !second || !last || !beforeLast) return { points: [], ink: [] };
  const edge = (s: Station, side: 1 | -1): Point => {
    const width = side === 1 ? s.frontWidth : s.backWidth;
    return [s.at[0] + s.front[0] * width * side, s.at[1] + s.front[1] * width * side];
  };
  const end = cap(last, towards(beforeLast.at, last.at), true, endBulge);
  const start = cap(first, towards(second.at, first.at), false, startBulge);
  const back = [...stations].reverse();
  return {
    points: [
      ...stations.map((s) => edge(s, 1)),
      ...end.points,
      ...back.map((s) => edge(s, -1)),
      ...start.points,
    ],
    ink: [
      ...stations.map((s) => s.frontInk),
      ...end.ink,
      ...back.map((s) => s.backInk),
      ...start.ink,
    ],
  };
}

/** Catmull-Rom through four values. */
export const through = (a: number, b: number, c: number, d: number, t: number): number =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
