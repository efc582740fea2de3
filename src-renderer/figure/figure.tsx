import './figure.css';
import { momentOf } from './model/move.ts';
import { isInFront } from './model/prop.ts';
import { Props } from './props/props.tsx';
import { figureLayers } from './shape/figure-layers.ts';
import type { Layer } from './shape/figure-layers.ts';

export interface FigureProps {
  readonly pose: string;
  /** The pose it comes from; null when it is simply there. */
  readonly from: string | null;
  /** From 0 to 1, how far it is on the way. */
  readonly progress: number;
  /** 0 breathed out, 1 breathed in. */
  readonly breath: number;
  /** No movement: the pose as it is in the end. */
  readonly still: boolean;
}

/** Height to width of what is shown. */
const aspect = 0.68;

const nobody: readonly Layer[] = [];
/** Between two breaths. */
const stillBreath = 0.35;

function Layers({ layers }: { layers: readonly Layer[] }) {
  return layers.map(({ kind, d, opacity = 1 }, i) => (
    <path key={i} className={`figure-${kind}`} d={d} opacity={opacity < 1 ? opacity : undefined} />
  ));
}

/** The drawn figure with its floor and props. What it shows is said in words elsewhere. */
export function Figure({ pose, from, progress, breath, still }: FigureProps) {
  const moment = momentOf(still ? null : from, pose, progress);
  const [x, y, width] = moment.frame;
  const height = width * aspect;
  const layers =
    moment.skeleton === null ? nobody : figureLayers(moment.skeleton, still ? stillBreath : breath);
  const presence = moment.presence < 1 ? moment.presence : undefined;
  return (
    <svg
      className="figure"
      viewBox={`${x - width / 2} ${-y - height / 2} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      <Props shown={moment.props.filter(({ name }) => !isInFront(name))} />
      <g opacity={presence}>
        <Layers layers={layers} />
      </g>
      <Props shown={moment.props.filter(({ name }) => isInFront(name))} />
    </svg>
  );
}
