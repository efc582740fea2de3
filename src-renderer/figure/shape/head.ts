import { lerp, step } from '../model/geometry.ts';
import type { Point } from '../model/geometry.ts';
import type { Skeleton } from '../model/skeleton.ts';
import type { Shape } from './shape.ts';

/** All forms are in the frame of the skull: up to the crown, and forward to the face. */
type Form = readonly Point[];

const profile: Form = [
  [-1.2, 2],
  [-2.8, 5],
  [-4.2, 7.8],
  [-4.2, 9.8],
  [-2.6, 10.6],
  [-0.8, 10.1],
  [0.4, 10.7],
  [1.6, 10.3],
  [2.8, 11],
  [3.8, 12.6],
  [5.6, 11.9],
  [8.4, 10.2],
  [10.6, 10.3],
  [14.4, 10],
  [18, 7.2],
  [20, 2.6],
  [20.2, -2.6],
  [18.2, -7.2],
  [14.2, -10.4],
  [9, -10.9],
  [4, -8.6],
  [0, -5.6],
];

const oval = (count: number, from: number, to: number, grow: number): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const turn = (lerp(from, to, i / (count - 1)) * Math.PI) / 180;
    const up = Math.cos(turn);
    return [7.9 - 12.4 * grow * up, Math.sin(turn) * (9 - 1.5 * up) * grow];
  });

const face: Form = oval(profile.length, 10, 350, 1);

const hairProfile: Form = [
  [14.2, 10.2],
  [17.6, 8.6],
  [20.5, 4],
  [21.2, -1.6],
  [19.6, -7],
  [15.8, -10.9],
  [10.4, -11.9],
  [6, -10.6],
  [2.6, -8.2],
  [1.2, -6.2],
  [3, -4.4],
  [6.4, -3.4],
  [9.6, -1.8],
  [11, 1.6],
  [12.6, 4.6],
  [12.8, 8],
];
const hairFace: Form = [
  ...oval(10, 74, 286, 1.07),
  [9.4, -7.4],
  [12.6, -5.4],
  [15.4, -1.8],
  [15.2, 2.4],
  [12.6, 5.8],
  [9.6, 7.6],
];

const bunForm: Form = Array.from({ length: 10 }, (_, i): Point => {
  const turn = (i / 10) * 2 * Math.PI;
  return [19.6 + Math.cos(turn) * 4.9, -7.6 + Math.sin(turn) * 5.3];
});

const between = (a: Form, b: Form, t: number): Form =>
  t === 0
    ? a
    : a.map((point, i): Point => {
        const other = b[i] ?? point;
        return [lerp(point[0], other[0], t), lerp(point[1], other[1], t)];
      });

export interface HeadShapes {
  readonly skull: Shape;
  readonly hair: Shape;
  readonly bun: Shape;
  /** Pen lines of the face in profile and of the face seen square on. */
  readonly profileLines: readonly (readonly Point[])[];
  readonly faceLines: readonly (readonly Point[])[];
  readonly look: number;
}

const profileLines: readonly Form[] = [
  [
    [7.7, 5.6],
    [6.6, 6.5],
    [6.7, 8],
  ],
  [
    [1.2, 9.9],
    [1.1, 8.8],
    [1.5, 8],
  ],
  [
    [7, -1.9],
    [8.2, -0.2],
    [7, 1.2],
    [5, 0.2],
    [4, -1.2],
  ],
];
const faceLines: readonly Form[] = [
  [
    [7.6, -5.6],
    [6.1, -3.9],
    [7.3, -2],
  ],
  [
    [7.6, 5.6],
    [6.1, 3.9],
    [7.3, 2],
  ],
  [
    [4.8, 0.5],
    [3.2, 0.9],
    [3, -0.7],
  ],
  [
    [0, -2.1],
    [-0.8, 0],
    [0, 2.1],
  ],
];

export function headShapes(skeleton: Skeleton): HeadShapes {
  const { facing, head, look } = skeleton;
  const origin = skeleton.spine[5];
  const up = step([0, 0], head, 1);
  const front = step([0, 0], head - 90 * facing, 1);
  const place = (form: Form): Point[] =>
    form.map(([u, v]): Point => [
      origin[0] + up[0] * u + front[0] * v,
      origin[1] + up[1] * u + front[1] * v,
    ]);
  const shape = (form: Form, pen: (u: number, v: number) => number): Shape => ({
    points: place(form),
    ink: form.map(([u, v]) => pen(u, v)),
  });
  return {
    // The neck runs into the head: no line there.
    skull: shape(between(profile, face, look), (u, v) => (u < 2 && v < 3.4 && look < 0.5 ? -1 : 1)),
    hair: shape(between(hairProfile, hairFace, look), () => 1),
    bun: shape(bunForm, () => 1),
    profileLines: profileLines.map(place),
    faceLines: faceLines.map(place),
    look,
  };
}
