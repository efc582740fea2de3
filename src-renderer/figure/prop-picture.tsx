import './prop-picture.css';
import type { PropName } from './model/prop.ts';
import { propPaths, type PropPart } from './props/prop-paths.ts';

/** A thing on its own, in the hand of the figures. Each is shown in the same small room, at its own size. */
const pictures = {
  wall: { draw: 'wall', frame: [-40, -112, 132, 124] },
  chair: { draw: 'chair', frame: [-90, -112, 132, 124] },
  bolster: { draw: 'bolster-along', frame: [-92, -62, 106, 78] },
  'firm-pillow': { draw: 'pillow-high', frame: [-34, -34, 68, 46] },
  cushion: { draw: 'hip-cushion', frame: [-38, -36, 72, 48] },
  'folded-blanket': { draw: 'folded', frame: [-36, -34, 72, 48] },
  'rolled-blanket': { draw: 'rolled', frame: [-36, -34, 72, 48] },
  couch: { draw: 'couch', frame: [-136, -112, 132, 124] },
  bed: { draw: 'bed', frame: [-190, -112, 206, 124] },
  'foam-roller': { draw: 'roller-long', frame: [-46, -40, 92, 56] },
  mat: { draw: 'mat-rolled', frame: [-70, -52, 120, 66] },
} as const;

type Picture = (typeof pictures)[keyof typeof pictures]['draw'];

/** What no figure lies on in this shape. */
const own: Readonly<Record<Exclude<Picture, PropName>, readonly PropPart[]>> = {
  folded: [
    {
      paint: 'body',
      d: 'M-22 -9.4C-24.6 -10.4 -24.6 -16 -22 -17C-8 -18.4 10 -18.4 22 -17C24 -16 24 -10.4 22 -9.4Z',
    },
    {
      paint: 'body',
      d: 'M-24 0C-27 -1 -27 -8.4 -24 -9.4C-8 -10.6 10 -10.6 24 -9.4C26 -8.4 26 -1 24 0Z',
    },
    { paint: 'fine', d: 'M-23 -4.7C-8 -5.8 8 -5.8 23 -4.7M-21 -13.2C-8 -14.4 8 -14.4 21 -13.2' },
  ],
  rolled: [
    { paint: 'body', d: 'M-16 0C-24 -1 -26 -20 -16 -21H17C25 -20 25 -1 17 0Z' },
    {
      paint: 'line',
      d: 'M17 0C9 -1 9 -20 17 -21M17 -4.6C13 -5.4 13 -15.6 17 -16.4C20.6 -15.6 20.6 -8.6 17 -8C15.6 -8.6 15.6 -12 17 -12.4',
    },
    { paint: 'fine', d: 'M-18 -10.6C-8 -11.4 2 -11.4 10 -10.6' },
  ],
  'roller-long': [
    { paint: 'body', d: 'M-28 0C-37 -1 -37 -19 -28 -20H28C37 -19 37 -1 28 0Z' },
    { paint: 'line', d: 'M28 0C20 -1 20 -19 28 -20' },
    { paint: 'fine', d: 'M28 -5C25 -5.6 25 -14.4 28 -15C31 -14.4 31 -5.6 28 -5Z' },
  ],
  'mat-rolled': [
    { paint: 'warm', d: 'M-52 0C-53 -1.2 -53 -2.2 -52 -3H14V0Z' },
    { paint: 'body', d: 'M14 0C4 -1 4 -19 14 -20H26C36 -19 36 -1 26 0Z' },
    { paint: 'line', d: 'M26 -4C21 -5 21 -15 26 -16C30 -15 30 -8 26 -7.4' },
  ],
};

const partsOf = (draw: Picture): readonly PropPart[] =>
  draw in own ? own[draw as keyof typeof own] : propPaths[draw as PropName];

interface PropPictureProps {
  readonly prop: keyof typeof pictures;
}

/** Its name is said in words beside it. */
export function PropPicture({ prop }: PropPictureProps) {
  const { draw, frame } = pictures[prop];
  const [x, , width] = frame;
  return (
    <svg
      className="prop-picture"
      viewBox={frame.join(' ')}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
      focusable="false"
    >
      {partsOf(draw).map((part, i) => (
        <path key={i} className={`figure-prop-${part.paint}`} d={part.d} />
      ))}
      <path className="figure-prop-line" d={`M${x + 4} 1H${x + width - 4}`} />
    </svg>
  );
}
