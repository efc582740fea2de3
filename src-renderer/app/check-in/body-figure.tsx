import { useId, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { BodyZone } from '../../../src-core/journal/body-zones.ts';
import { useWords } from '../words.ts';
import { details, HALF_OUTLINE, MIDDLE, zoneShapes, type BodySide } from './body-shapes.ts';
import { zoneTowards } from './zone-centres.ts';

interface BodyFigureProps {
  readonly side: BodySide;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (zone: BodyZone) => void;
}

const mirror = `matrix(-1 0 0 1 ${String(2 * MIDDLE)} 0)`;

/** One drawn body. It is one stop of the Tab key; arrows lead from zone to zone, Space and Enter choose. */
export function BodyFigure({ side, chosen, onToggle }: BodyFigureProps): JSX.Element {
  const { t } = useWords();
  const clip = useId();
  const shapes = zoneShapes[side];
  const [stop, setStop] = useState<BodyZone>(shapes[0]?.zone ?? 'head');
  const [under, setUnder] = useState<BodyZone | null>(null);
  const drawn = useRef(new Map<BodyZone, SVGPathElement>());
  const press = (event: KeyboardEvent, zone: BodyZone): void => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      onToggle(zone);
      return;
    }
    const from = shapes.find((shape) => shape.zone === zone);
    const to = from === undefined ? null : zoneTowards(side, from, event.key);
    if (to === null) return;
    event.preventDefault();
    setStop(to.zone);
    drawn.current.get(to.zone)?.focus();
  };
  // The person's own sides: seen from the front they are the other way round, as in a picture of somebody.
  const [atLeft, atRight] =
    side === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return (
    <figure className="body-figure">
      <svg viewBox="12 2 176 438" role="group" aria-label={t(`journal.map.${side}`)}>
        <clipPath id={clip}>
          <path d={`${HALF_OUTLINE} Z`} />
          <path d={`${HALF_OUTLINE} Z`} transform={mirror} />
        </clipPath>
        <path className="body-paper" d={`${HALF_OUTLINE} Z`} />
        <path className="body-paper" d={`${HALF_OUTLINE} Z`} transform={mirror} />
        <g clipPath={`url(#${clip})`}>
          {shapes.map(({ zone, path, isMirrored }) => (
            <path
              key={zone}
              ref={(element) => {
                if (element !== null) drawn.current.set(zone, element);
              }}
              className="body-zone"
              d={path}
              fillRule="evenodd"
              {...(isMirrored ? { transform: mirror } : {})}
              role="checkbox"
              aria-checked={chosen.has(zone)}
              aria-label={t(`journal.zone.${zone}`)}
              tabIndex={zone === stop ? 0 : -1}
              onClick={() => {
                setStop(zone);
                onToggle(zone);
              }}
              onKeyDown={(event) => press(event, zone)}
              onFocus={() => setUnder(zone)}
              onBlur={() => setUnder(null)}
              onPointerEnter={() => setUnder(zone)}
              onPointerLeave={() => setUnder(null)}
            />
          ))}
        </g>
        <path className="body-detail" d={details[side]} />
        <path className="body-line" d={HALF_OUTLINE} />
        <path className="body-line" d={HALF_OUTLINE} transform={mirror} />
        <text className="body-side" x="40" y="64" textAnchor="middle" aria-hidden="true">
          {t(`journal.map.${atLeft}`)}
        </text>
        <text className="body-side" x="160" y="64" textAnchor="middle" aria-hidden="true">
          {t(`journal.map.${atRight}`)}
        </text>
      </svg>
      <figcaption>
        <span>{t(`journal.map.${side}`)}</span>
        <span className="body-under" aria-hidden="true">
          {under === null ? '' : t(`journal.zone.${under}`)}
        </span>
      </figcaption>
    </figure>
  );
}
