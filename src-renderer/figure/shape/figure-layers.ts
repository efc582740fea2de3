import { isLeg } from '../model/body.ts';
import type { LimbName } from '../model/body.ts';
import { ease, wrapFrom } from '../model/geometry.ts';
import type { Skeleton } from '../model/skeleton.ts';
import { headShapes } from './head.ts';
import { armPieces, legPieces } from './limbs.ts';
import { fillPath, inkPath, linePath, restOn } from './shape.ts';
import type { Shape } from './shape.ts';
import { torsoShapes } from './torso.ts';

/** One path of the drawing, in the order of painting. The class says with what it is painted. */
export interface Layer {
  readonly kind: string;
  readonly d: string;
  readonly opacity?: number;
}

/** Degrees between trunk and thigh. */
const liesOnShirt = 64;
const hangsOver = 80;

/** Far limbs are drawn with a lighter pen. */
const near = 1;
const far = 0.8;

/** Shapes painted together share one contour: first all ink, then all fill. */
function painted(
  shapes: readonly Shape[],
  ground: number,
  inkKind: string,
  cloth?: string,
): Layer[] {
  const resting = shapes.map((shape) => restOn(shape, ground));
  const fill = resting.map(fillPath).join('');
  const layers: Layer[] = [
    { kind: inkKind, d: resting.map(inkPath).join('') },
    { kind: 'skin', d: fill },
  ];
  if (cloth !== undefined) layers.push({ kind: cloth, d: fill });
  return layers;
}

function limbLayers(skeleton: Skeleton, name: LimbName): Layer[] {
  const isNear = name === 'nearLeg' || name === 'nearArm';
  const side = isNear ? '' : '-far';
  const pieces = (isLeg(name) ? legPieces : armPieces)(
    skeleton.limbs[name],
    skeleton.facing,
    isNear ? near : far,
  );
  const cloth = `${isLeg(name) ? 'trousers' : 'shirt'}${side}`;
  return pieces.flatMap((piece) =>
    painted(piece.shapes, skeleton.ground, `ink${side}`, piece.cloth ? cloth : undefined),
  );
}

function headLayers(skeleton: Skeleton): Layer[] {
  const head = headShapes(skeleton);
  const { ground } = skeleton;
  // One face gives way to the other while the head turns: there is no moment without one.
  const faceShown = Math.min(1, Math.max(0, 4 * head.look - 1.5));
  return [
    ...painted([head.bun], ground, 'ink', 'hair'),
    ...painted([head.skull], ground, 'ink'),
    ...painted([head.hair], ground, 'ink', 'hair'),
    {
      kind: 'line',
      d: head.profileLines.map(linePath).join(''),
      opacity: 1 - faceShown,
    },
    {
      kind: 'line',
      d: head.faceLines.map(linePath).join(''),
      opacity: faceShown,
    },
  ];
}

interface Trunk {
  readonly under: readonly Layer[];
  readonly over: readonly Layer[];
}

/** A shirt hangs over the thigh, until that is drawn up so far that it lies on the shirt. */
function hangs({ lean, limbs }: Skeleton): number {
  const away = Math.abs(wrapFrom(limbs.nearLeg.angles[0] - lean, -180));
  return ease((away - liesOnShirt) / (hangsOver - liesOnShirt));
}

/** What the thigh is painted over, and what hangs over the thigh. */
function trunkLayers(skeleton: Skeleton, breath: number): Trunk {
  const { trunk, shirt, trousers, hem, flap, collar } = torsoShapes(skeleton, breath);
  const { ground } = skeleton;
  const hanging = fillPath(restOn(flap, ground));
  const opacity = hangs(skeleton);
  return {
    under: [
      ...painted([trunk], ground, 'ink'),
      { kind: 'trousers', d: fillPath(restOn(trousers, ground)) },
      { kind: 'shirt', d: fillPath(restOn(shirt, ground)) },
      { kind: 'seam', d: linePath(hem) + linePath(collar) },
    ],
    over: [
      { kind: 'skin', d: hanging, opacity },
      { kind: 'shirt', d: hanging, opacity },
      { kind: 'seam', d: linePath(hem), opacity },
    ],
  };
}

interface Unbreathing {
  readonly before: readonly Layer[];
  readonly between: readonly Layer[];
  readonly after: readonly Layer[];
}

/** What breath does not move is drawn once for a body that stays as it is. */
const unbreathing = new WeakMap<Skeleton, Unbreathing>();

function aroundTrunk(skeleton: Skeleton): Unbreathing {
  const known = unbreathing.get(skeleton);
  if (known !== undefined) return known;
  const drawn: Unbreathing = {
    before: [...limbLayers(skeleton, 'farArm'), ...limbLayers(skeleton, 'farLeg')],
    between: [...headLayers(skeleton), ...limbLayers(skeleton, 'nearLeg')],
    after: limbLayers(skeleton, 'nearArm'),
  };
  unbreathing.set(skeleton, drawn);
  return drawn;
}

/** Every path of the figure, from the back to the front. */
export function figureLayers(skeleton: Skeleton, breath: number): Layer[] {
  const { before, between, after } = aroundTrunk(skeleton);
  const { under, over } = trunkLayers(skeleton, breath);
  return [...before, ...under, ...between, ...over, ...after];
}
