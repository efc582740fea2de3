import '../../ui/tokens.css';
import './gallery.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Figure } from '../figure.tsx';
import { poses } from '../poses/poses.ts';
import { ways } from './ways.ts';

/** `#pose=legs-wall`, `#sheet=poses` or `#sheet=ways&part=0`, each with `&theme=dark`. */
const asked = new URLSearchParams(window.location.hash.slice(1));
const wanted = (name: string): string => asked.get(name) ?? '';

function Sheet({ children, large }: { children: ReactNode; large?: boolean }) {
  return (
    <div className={large === true ? 'gallery-sheet gallery-large' : 'gallery-sheet'}>
      {children}
    </div>
  );
}

function Drawn(props: { pose: string; from?: string; progress?: number; breath?: number }) {
  const { pose, from = null, progress = 1, breath = 0.4 } = props;
  return (
    <figure>
      <Figure pose={pose} from={from} progress={progress} breath={breath} still={false} />
      <figcaption>{from === null ? pose : `${from} → ${pose} ${progress}`}</figcaption>
    </figure>
  );
}

function Gallery() {
  if (wanted('sheet') === 'poses') {
    const some = wanted('only') === '' ? null : wanted('only').split(',');
    return (
      <Sheet large={some !== null}>
        {(some ?? Object.keys(poses)).map((pose) => (
          <Drawn key={pose} pose={pose} />
        ))}
      </Sheet>
    );
  }
  if (wanted('sheet') === 'ways') {
    const rows = ways.slice(Number(wanted('start')), Number(wanted('end')));
    return (
      <Sheet>
        {rows.flatMap(([from, pose]) =>
          [0.15, 0.33, 0.5, 0.67, 0.85].map((progress) => (
            <Drawn key={`${from}${pose}${progress}`} {...{ from, pose, progress }} />
          )),
        )}
      </Sheet>
    );
  }
  return (
    <div className="gallery-one">
      <Figure
        pose={wanted('pose')}
        from={null}
        progress={1}
        breath={Number(wanted('breath') || '0.4')}
        still={false}
      />
    </div>
  );
}

document.documentElement.dataset['theme'] = wanted('theme') || 'light';
const root = document.getElementById('root');
if (root !== null) {
  root.dataset['poses'] = Object.keys(poses).join(' ');
  root.dataset['ways'] = String(ways.length);
  createRoot(root).render(<Gallery />);
}
