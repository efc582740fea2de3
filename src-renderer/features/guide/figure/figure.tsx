import './figure.css';
import { momentOf } from './model/move.ts';
import { isInFront } from './model/prop.ts';
import { Props } from './props/props.tsx';
import { figureLayers } from './shape/figure-layers.ts';

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

/** The drawn figure with its floor and props. What it shows is said in words elsewhere. */
export function Figure({ pose, from, progress, breath, still }: FigureProps) {
  const moment = momentOf(still ? null : from, pose, progress);
  const [x, y, width] = moment.frame;
  const height = width * aspect;
  const layers =
    moment.skeleton === null ? [] : figureLayers(moment.skeleton, still ? 0.35 : breath);
  return (
    <svg
      className="figure"
      viewBox={`${x - width / 2} ${-y - height / 2} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      <Props shown={moment.props.filter(({ name }) => !isInFront(name))} />
      <g opacity={moment.presence < 1 ? moment.presence : undefined}>
        {layers.map((layer, i) => (
          <path
            key={i}
            className={`figure-${layer.kind}`}
            d={layer.d}
            opacity={layer.opacity === undefined || layer.opacity >= 1 ? undefined : layer.opacity}
          />
        ))}
      </g>
      <Props shown={moment.props.filter(({ name }) => isInFront(name))} />
    </svg>
  );
}
