import { memo } from 'react';
import type { PropName, ShownProp } from '../model/prop.ts';
import { propPaths } from './prop-paths.ts';

/** The paths never change, so that a frame costs nothing here. */
const PropDrawing = memo(function PropDrawing({ name }: { name: PropName }) {
  return propPaths[name].map((part, i) => (
    <path key={i} className={`figure-prop-${part.paint}`} d={part.d} />
  ));
});

export function Props({ shown }: { shown: readonly ShownProp[] }) {
  return shown.map((prop) => (
    <g
      key={prop.name}
      transform={prop.x === 0 && prop.y === 0 ? undefined : `translate(${prop.x} ${-prop.y})`}
      opacity={prop.presence < 1 ? prop.presence : undefined}
    >
      <PropDrawing name={prop.name} />
    </g>
  ));
}
