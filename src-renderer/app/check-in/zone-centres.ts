import { MIDDLE, zoneShapes, type BodySide, type ZoneShape } from './body-shapes.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Roughly where a zone lies: the middle of the points its outline is drawn with. */
export function centreOf({ path, isMirrored }: ZoneShape): Point {
  const points = pointsOf(path);
  const mean = (pick: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const x = mean((point) => point.x);
  return { x: isMirrored ? 2 * MIDDLE - x : x, y: mean((point) => point.y) };
}

/** Walks along the drawing's own commands: M, L and C carry points, H and V one coordinate. */
function pointsOf(path: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: MIDDLE, y: 0 };
  for (const [, command, numbers] of path.matchAll(/([MLCHV])([^MLCHVZ]*)/g)) {
    const values = (numbers ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'H') at = { ...at, x: values[0] ?? at.x };
    else if (command === 'V') at = { ...at, y: values[0] ?? at.y };
    else at = { x: values.at(-2) ?? at.x, y: values.at(-1) ?? at.y };
    points.push(at);
  }
  return points;
}

const WAYS: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** How much a step to the side counts against one straight on. */
const ASIDE = 2.5;

/** The zone that an arrow key leads to from this one, or null where there is none that way. */
export function zoneTowards(side: BodySide, from: ZoneShape, key: string): ZoneShape | null {
  const way = WAYS[key];
  if (way === undefined) return null;
  const here = centreOf(from);
  let best: { readonly shape: ZoneShape; readonly cost: number } | null = null;
  for (const shape of zoneShapes[side]) {
    const there = centreOf(shape);
    const dx = there.x - here.x;
    const dy = there.y - here.y;
    const along = dx * way.x + dy * way.y;
    if (along < 1) continue;
    const cost = along + ASIDE * Math.abs(dx * way.y + dy * way.x);
    if (best === null || cost < best.cost) best = { shape, cost };
  }
  return best?.shape ?? null;
}
