import { mix } from '../model/geometry.ts';
import type { Point } from '../model/geometry.ts';

/**
 * A closed outline. `ink` says at each point how wide the pen is there: the ink lies outside the outline, so
 * that two shapes painted one after the other share one contour, and a line can swell and fade.
 */
export interface Shape {
  readonly points: readonly Point[];
  readonly ink: readonly number[];
}

/** The pen presses harder on the side away from the light, which comes from the upper left. */
const pen = { light: 0.55, heavy: 0.62, shade: [0.45, -0.89] } as const;

const round = (n: number): number => Math.round(n * 100) / 100;

/** A smooth closed curve with the points as its control polygon. */
function closedPath(points: readonly Point[]): string {
  const last = points.at(-1);
  const first = points[0];
  if (first === undefined || last === undefined) return '';
  let path = `M${round((last[0] + first[0]) / 2)} ${round(-(last[1] + first[1]) / 2)}`;
  for (let i = 0; i < points.length; i += 1) {
    const at = points[i] ?? first;
    const next = points[i + 1] ?? first;
    path += `Q${round(at[0])} ${round(-at[1])} ${round((at[0] + next[0]) / 2)} ${round(-(at[1] + next[1]) / 2)}`;
  }
  return `${path}Z`;
}

/** All outlines run the same way round, so that shapes in one path add up and never cut each other out. */
function wound({ points, ink }: Shape): Shape {
  if (area(points) >= 0) return { points, ink };
  return { points: [...points].reverse(), ink: [...ink].reverse() };
}

export const fillPath = (shape: Shape): string => closedPath(wound(shape).points);

/** The same outline, wider by the pen. */
export function inkPath(shape: Shape): string {
  const { points, ink } = wound(shape);
  return closedPath(
    points.map((at, i): Point => {
      const before = points[(i + points.length - 1) % points.length] ?? at;
      const after = points[(i + 1) % points.length] ?? at;
      const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
      const nx = (after[1] - before[1]) / length;
      const ny = -(after[0] - before[0]) / length;
      const pressed = Math.max(0, nx * pen.shade[0] + ny * pen.shade[1]);
      const wide = (ink[i] ?? 0) * (pen.light + pen.heavy * pressed);
      // Where the pen is up, the edge hides under the fill.
      const by = wide > 0 ? wide : -0.4;
      return [at[0] + nx * by, at[1] + ny * by];
    }),
  );
}

function area(points: readonly Point[]): number {
  let twice = 0;
  for (let i = 0; i < points.length; i += 1) {
    const [ax, ay] = points[i] ?? [0, 0];
    const [bx, by] = points[(i + 1) % points.length] ?? [0, 0];
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

/** Flesh that meets the floor rests on it: the outline is pressed flat there, never cut. */
export const restOn = (shape: Shape, floor: number): Shape => ({
  ink: shape.ink.map((ink, i) => ((shape.points[i]?.[1] ?? 0) < floor + 0.4 ? ink * 0.45 : ink)),
  points: shape.points.map(([x, y]): Point => [x, y < floor ? floor + (y - floor) * 0.06 : y]),
});

/** An open pen line through points, to be stroked. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (first === undefined || last === undefined) return '';
  let path = `M${round(first[0])} ${round(-first[1])}`;
  for (const [i, at] of rest.entries()) {
    const next = rest[i + 1];
    const end = next === undefined ? last : mix(at, next, 0.5);
    path += `Q${round(at[0])} ${round(-at[1])} ${round(end[0])} ${round(-end[1])}`;
  }
  return path;
}
