import './load-shape.css';
import type { JSX } from 'react';
import { useWords } from '../../app/words.ts';

interface Props {
  /** 0 is rested, 1 is due. */
  readonly load: number;
}

const WIDTH = 320;
const GROUND = 118;
const HEIGHT = 96;

/** The tray's dome, large: a rounded back that fills from the ground. Words say the same for who cannot see it. */
export function LoadShape({ load }: Props): JSX.Element {
  const { t } = useWords();
  const full = Math.min(1, Math.max(0, load));
  const dome = `M 24 ${GROUND} C 40 ${GROUND - HEIGHT * 1.28}, ${WIDTH - 40} ${GROUND - HEIGHT * 1.28}, ${WIDTH - 24} ${GROUND}`;
  const words = full < 0.1 ? 'rested' : full < 0.4 ? 'filling' : full < 0.95 ? 'half' : 'full';
  return (
    <figure className="load">
      <svg
        className="load-shape"
        viewBox={`0 0 ${WIDTH} 128`}
        role="img"
        aria-label={t('today.load')}
      >
        <clipPath id="load-level">
          <rect x="0" y={GROUND - full * HEIGHT} width={WIDTH} height={full * HEIGHT} />
        </clipPath>
        <path className="load-fill" d={`${dome} Z`} clipPath="url(#load-level)" />
        <path className="load-line" d={dome} />
        <path className="load-line" d={`M 4 ${GROUND} H ${WIDTH - 4}`} />
      </svg>
      <figcaption>{t(`today.loadText_${words}`)}</figcaption>
    </figure>
  );
}
