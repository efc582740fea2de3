/** Everything that can stand, lie or carry in the drawing. */
export const propNames = [
  'floor',
  'floor-to-wall',
  'couch',
  'bed',
  'bed-side',
  'chair',
  'chair-calves',
  'desk',
  'mat',
  'wall',
  'hip-cushion',
  'fold',
  'bolster-along',
  'pillow',
  'pillow-high',
  'bolster-across',
  'roller',
] as const;

/** Seen from their end, these reach past the body to the viewer. */
export const isInFront = (name: PropName): boolean =>
  name === 'bolster-across' || name === 'roller';

export type PropName = (typeof propNames)[number];

/** A prop where it is drawn, or moved along the floor and up. */
export type PlacedProp = PropName | readonly [name: PropName, x: number, y?: number];

export interface Prop {
  readonly name: PropName;
  readonly x: number;
  readonly y: number;
}

export const propOf = (placed: PlacedProp): Prop =>
  typeof placed === 'string'
    ? { name: placed, x: 0, y: 0 }
    : { name: placed[0], x: placed[1], y: placed[2] ?? 0 };

export interface ShownProp extends Prop {
  readonly presence: number;
}

/** Props of both ends of a way: what stays slides over, what comes or goes fades. */
export function mixProps(from: readonly Prop[], to: readonly Prop[], t: number): ShownProp[] {
  return propNames.flatMap((name): ShownProp[] => {
    const a = from.find((prop) => prop.name === name);
    const b = to.find((prop) => prop.name === name);
    if (a === undefined && b === undefined) return [];
    const start = a ?? b;
    const end = b ?? a;
    if (start === undefined || end === undefined) return [];
    const presence = a === undefined ? t : b === undefined ? 1 - t : 1;
    if (presence <= 0) return [];
    return [
      {
        name,
        presence,
        x: start.x + (end.x - start.x) * t,
        y: start.y + (end.y - start.y) * t,
      },
    ];
  });
}
