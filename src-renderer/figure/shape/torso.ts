import { lerp, step } from '../model/geometry.ts';
import type { Point } from '../model/geometry.ts';
import type { Skeleton } from '../model/skeleton.ts';
import type { Shape } from './shape.ts';
import { through, tube } from './tube.ts';
import type { Station } from './tube.ts';

/** Half widths at each point of the spine, front and back, in profile and square on, and how far breath lifts it. */
interface Level {
  readonly front: number;
  readonly back: number;
  readonly wide: number;
  readonly breath: number;
}

const levels: readonly Level[] = [
  { front: 7, back: 8.5, wide: 14, breath: 0 }, // below the hips
  { front: 9.6, back: 11.2, wide: 16, breath: 0.15 }, // hips
  { front: 9.2, back: 8.6, wide: 13.4, breath: 0.9 }, // belly
  { front: 9.6, back: 8.6, wide: 12.6, breath: 1 }, // ribs
  { front: 10.8, back: 9.6, wide: 15.5, breath: 0.7 }, // chest
  { front: 6.4, back: 7, wide: 11, breath: 0.15 }, // base of the neck
  { front: 4.9, back: 5.2, wide: 5.2, breath: 0 }, // skull
];

/** Lying on the side the waist gives way: the whole side meets the ground. */
const lyingWide = 15.4;
const betweenLevels = 3;
/** Where the shirt begins and ends along the trunk. */
const waistStation = 2 * betweenLevels - 2;
const collarStation = 5 * betweenLevels + 1;
/** How far the round of the body bends a seam, as a share of its length. */
const seamSag = 0.12;
/** How far a full breath lifts the surface. */
export const breathRise = 2.2;

const value = (i: number, of: (level: Level) => number): number => {
  const level = levels[Math.min(levels.length - 1, Math.max(0, i))];
  return level === undefined ? 0 : of(level);
};

const spread = (i: number, t: number, of: (level: Level) => number): number =>
  through(value(i - 1, of), value(i, of), value(i + 1, of), value(i + 2, of), t);

/** The trunk and neck as one outline along the spine, and the part of it that the shirt covers. */
export function torsoShapes(
  skeleton: Skeleton,
  breath: number,
): {
  readonly trunk: Shape;
  readonly shirt: Shape;
  readonly trousers: Shape;
  readonly hem: readonly Point[];
  /** The lowest part of the shirt, which hangs over the thigh where that begins. */
  readonly flap: Shape;
  readonly collar: readonly Point[];
} {
  const { spine, facing, open, backBreath } = skeleton;
  const below = step(spine[0], skeleton.lean + 180, 5);
  const line: readonly Point[] = [below, ...spine];
  const point = (i: number): Point => line[Math.min(line.length - 1, Math.max(0, i))] ?? below;
  const at = (i: number, t: number): Point => [
    through(point(i - 1)[0], point(i)[0], point(i + 1)[0], point(i + 2)[0], t),
    through(point(i - 1)[1], point(i)[1], point(i + 1)[1], point(i + 2)[1], t),
  ];
  const stations: Station[] = [];
  for (let i = 0; i < line.length - 1; i += 1) {
    // The last part of the neck goes all the way into the skull.
    const parts = i === line.length - 2 ? betweenLevels + 1 : betweenLevels;
    for (let part = 0; part < parts; part += 1) {
      const t = part / betweenLevels;
      const here = at(i, t);
      const [aheadX, aheadY] = at(i, t + 0.1);
      const length = Math.hypot(aheadX - here[0], aheadY - here[1]) || 1;
      const along: Point = [(aheadX - here[0]) / length, (aheadY - here[1]) / length];
      const front = spread(i, t, (level) => level.front);
      const back = spread(i, t, (level) => level.back);
      const wide = spread(i, t, (level) => level.wide);
      const rise = breath * breathRise * spread(i, t, (level) => level.breath);
      stations.push({
        at: here,
        front: [along[1] * facing, -along[0] * facing],
        frontWidth: lerp(front, wide, open) + rise * (1 - backBreath),
        backWidth: lerp(back, i < 4 ? Math.max(wide, lyingWide) : wide, open) + rise * backBreath,
        frontInk: part === betweenLevels ? -1 : 1,
        backInk: part === betweenLevels ? -1 : 1,
      });
    }
  }
  return {
    trunk: tube(stations, 0.75, 0.2),
    trousers: tube(stations.slice(0, waistStation + 1), 0.75, 0.1),
    shirt: tube(stations.slice(waistStation, collarStation + 1), seamSag * 1.5, seamSag * 1.2),
    hem: across(stations[waistStation], -seamSag * facing),
    flap: tube(stations.slice(waistStation, waistStation + 3), seamSag * 1.5, -seamSag),
    collar: across(stations[collarStation], seamSag * facing),
  };
}

/** A seam from front to back, bent along the trunk. */
function across(station: Station | undefined, sag: number): Point[] {
  if (station === undefined) return [];
  const { at, front, frontWidth, backWidth } = station;
  const along: Point = [-front[1], front[0]];
  const span = (frontWidth + backWidth) * sag;
  return [
    [at[0] + front[0] * frontWidth, at[1] + front[1] * frontWidth],
    [at[0] + along[0] * span, at[1] + along[1] * span],
    [at[0] - front[0] * backWidth, at[1] - front[1] * backWidth],
  ];
}
