import { step } from '../model/geometry.ts';
import type { Point } from '../model/geometry.ts';
import type { Limb } from '../model/limb.ts';
import type { Shape } from './shape.ts';
import { tube } from './tube.ts';
import type { Form, Station } from './tube.ts';

const thighForm: Form = [
  [0, 8.6, 9.6],
  [0.16, 8.9, 9.6],
  [0.4, 8.3, 8.4],
  [0.66, 7.1, 7],
  [0.88, 6.2, 5.9],
  [1, 5.9, 5.6],
];
/** A soft trouser leg; it ends above the ankle. */
const shinForm: Form = [
  [0, 5.8, 5.6],
  [0.13, 5.3, 6],
  [0.32, 5, 6.7],
  [0.55, 4.7, 6.1],
  [0.76, 4.6, 5.4],
  [0.89, 4.8, 5.3],
];
const ankleForm: Form = [
  [0.72, 3.4, 3.8],
  [0.9, 3.3, 3.5],
  [1, 3.3, 3.5],
];
/** A loose sleeve over the upper arm. */
const sleeveForm: Form = [
  [0, 5.4, 5.6],
  [0.2, 5.4, 5.6],
  [0.5, 5.2, 5.2],
  [0.76, 5, 5],
];
const upperArmForm: Form = [
  [0.3, 4.4, 4.4],
  [0.6, 4.2, 4.2],
  [0.84, 3.7, 3.8],
  [1, 3.6, 3.7],
];
const forearmForm: Form = [
  [0, 3.6, 3.6],
  [0.2, 4, 3.8],
  [0.5, 3.5, 3.3],
  [0.84, 2.5, 2.5],
  [1, 2.3, 2.3],
];

/** Outlines in the frame of a foot or hand: along it, and toward sole or palm. */
const footForm: readonly Point[] = [
  [-4.4, -1.4],
  [-6.2, 1.2],
  [-6.3, 4.2],
  [-4, 5.7],
  [1, 5.4],
  [6, 4.7],
  [11, 5.5],
  [16, 5.7],
  [19.4, 4.9],
  [19.2, 3],
  [15.5, 1.3],
  [10, -0.8],
  [6, -2.4],
  [3.4, -4.4],
  [0, -5],
  [-3.4, -3.6],
];
const handForm: readonly Point[] = [
  [-1.6, -2.1],
  [1.4, -2.4],
  [5, -3],
  [8.8, -2.8],
  [12.4, -1.8],
  [15.6, 0],
  [17, 1.9],
  [15.9, 2.9],
  [13, 2.3],
  [10.2, 2.3],
  [10.6, 4],
  [9.2, 4.7],
  [6, 3.6],
  [2.6, 2.6],
  [-1.6, 2.1],
];

interface Ink {
  /** Pen at the start of the bone, and how far along it reaches its full width. */
  readonly front: number;
  readonly back: number;
  readonly until: number;
}

/** One bone with its flesh. `front` is the side of knee cap or biceps. */
function bone(
  [from, to]: readonly [Point, Point],
  front: Point,
  form: Form,
  ink: Ink,
  bold: number,
  endBulge = 1,
): Shape {
  const stations = form.map(([along, frontWidth, backWidth]): Station => {
    const grown = Math.min(1, Math.max(0, along / ink.until));
    return {
      at: [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along],
      front,
      frontWidth,
      backWidth,
      frontInk: bold * (ink.front + (1 - ink.front) * grown),
      backInk: bold * (ink.back + (1 - ink.back) * grown),
    };
  });
  return tube(stations, 1, endBulge);
}

function tip(
  at: Point,
  along: Point,
  side: Point,
  form: readonly Point[],
  seen: number,
  bold: number,
): Shape {
  return {
    points: form.map(([u, v]): Point => [
      at[0] + along[0] * u * seen + side[0] * v,
      at[1] + along[1] * u * seen + side[1] * v,
    ]),
    ink: form.map(([u]) => (u < -3.9 || u > -1.6 ? bold : bold * 0.4)),
  };
}

const legInk: Ink = { front: -1.2, back: -0.9, until: 0.5 };
const shinInk: Ink = { front: -0.2, back: -0.2, until: 0.2 };
const armInk: Ink = { front: -1.4, back: -1, until: 0.5 };
const forearmInk: Ink = { front: 0, back: 0, until: 0.2 };

const unit = (degrees: number): Point => step([0, 0], degrees, 1);

/** The pieces of one limb, each painted over the one before it. */
export interface LimbPiece {
  readonly shapes: readonly Shape[];
  readonly cloth: boolean;
}

const pressed: Ink = { front: 1, back: 1, until: 1 };
/** How far a hem curves round the limb. */
const hem = 0.16;

export function legPieces(leg: Limb, facing: 1 | -1, bold: number): LimbPiece[] {
  const [hip, knee, ankle] = leg.joints;
  const [thigh, shin, foot] = leg.angles;
  const front = unit(shin + 90 * facing);
  return [
    {
      cloth: false,
      shapes: [
        bone([knee, ankle], front, ankleForm, pressed, bold),
        tip(ankle, unit(foot), unit(foot - 90 * facing), footForm, leg.seen[2], bold),
      ],
    },
    {
      cloth: true,
      shapes: [bone([hip, knee], unit(thigh + 90 * facing), thighForm, legInk, bold)],
    },
    { cloth: true, shapes: [bone([knee, ankle], front, shinForm, shinInk, bold, hem)] },
  ];
}

export function armPieces(arm: Limb, facing: 1 | -1, bold: number): LimbPiece[] {
  const [shoulder, elbow, wrist] = arm.joints;
  const [upper, lower, hand] = arm.angles;
  const front = unit(upper + 90 * facing);
  return [
    { cloth: false, shapes: [bone([shoulder, elbow], front, upperArmForm, pressed, bold)] },
    {
      cloth: false,
      shapes: [
        bone([elbow, wrist], unit(lower + 90 * facing), forearmForm, forearmInk, bold),
        tip(wrist, unit(hand), unit(hand + 90 * facing), handForm, arm.seen[2], bold),
      ],
    },
    { cloth: true, shapes: [bone([shoulder, elbow], front, sleeveForm, armInk, bold, hem)] },
  ];
}
