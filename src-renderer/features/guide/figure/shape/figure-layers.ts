import type { LimbName } from '../model/body.ts';
import type { Skeleton } from '../model/skeleton.ts';
import { headShapes } from './head.ts';
import { armShapes, legShapes } from './limbs.ts';
import { fillPath, inkPath, linePath, restOn } from './shape.ts';
import type { Shape } from './shape.ts';
import { torsoShapes } from './torso.ts';

/** One path of the drawing, in the order of painting. The class says with what it is painted. */
export interface Layer {
  readonly kind: string;
  readonly d: string;
  readonly opacity?: number;
}

/** Far limbs are drawn with a lighter pen. */
const near = 1;
const far = 0.8;

/** Every path of the figure, from the back to the front. */
export function figureLayers(skeleton: Skeleton, breath: number): Layer[] {
  const { facing, ground } = skeleton;
  const rest = (shape: Shape): Shape => restOn(shape, ground);
  const layers: Layer[] = [];
  const paint = (kind: string, d: string, opacity?: number): void => {
    layers.push(opacity === undefined ? { kind, d } : { kind, d, opacity });
  };
  /** Shapes painted together share one contour: first all ink, then all fill. */
  const together = (shapes: readonly Shape[], side: string): void => {
    const resting = shapes.map(rest);
    paint(`ink${side}`, resting.map(inkPath).join(''));
    paint('skin', resting.map(fillPath).join(''));
  };
  const limb = (name: LimbName): void => {
    const isLeg = name === 'nearLeg' || name === 'farLeg';
    const bold = name === 'nearLeg' || name === 'nearArm' ? near : far;
    const side = bold === near ? '' : '-far';
    const draw = isLeg ? legShapes : armShapes;
    const { upper, lower, end, cloth } = draw(skeleton.limbs[name], facing, bold);
    together([upper], side);
    together([lower, end], side);
    paint(
      `${isLeg ? 'trousers' : 'shirt'}${side}`,
      cloth.map((shape) => fillPath(rest(shape))).join(''),
    );
  };

  limb('farArm');
  limb('farLeg');
  const { body, shirt } = torsoShapes(skeleton, breath);
  together([body], '');
  paint('shirt', fillPath(rest(shirt)));
  const head = headShapes(skeleton);
  together([head.bun], '');
  paint('hair', fillPath(rest(head.bun)));
  together([head.skull], '');
  paint('ink', inkPath(rest(head.hair)));
  paint('skin', fillPath(rest(head.hair)));
  paint('hair', fillPath(rest(head.hair)));
  paint('line', head.profileLines.map(linePath).join(''), 1 - head.look);
  paint('line', head.faceLines.map(linePath).join(''), head.look);
  limb('nearLeg');
  limb('nearArm');
  return layers;
}
