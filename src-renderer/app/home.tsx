import './home.css';
import { useEffect, useRef, type JSX } from 'react';
import type { HomePage } from '../../src-core/ipc/pages.ts';
import { drawPage, usePage } from './pages.tsx';
import { useWindowTitle } from './window-title.ts';
import { useWords } from './words.ts';

/** The pages one turns to by the navigation; the others are reached from these. */
const chapters = [
  'today',
  'journal',
  'insight',
  'learn',
  'preferences',
] as const satisfies readonly HomePage[];

interface HomeProps {
  /** The page the address names. */
  readonly asked: HomePage;
}

/** The window that all pages but the guide share: one quiet line to turn them by, and the page. */
export function Home({ asked }: HomeProps): JSX.Element {
  const { t } = useWords();
  const page = usePage(asked);
  useWindowTitle(t(`home.${page}`));
  const top = useRef<HTMLDivElement>(null);
  const first = useRef(page);
  useEffect(() => {
    // A page that was turned to is read from its beginning, by eye and by ear.
    if (first.current === page) return;
    first.current = page;
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <div className="home">
      <nav className="home-nav" aria-label={t('home.pages')}>
        {chapters.map((chapter) => (
          <a
            key={chapter}
            href={`#${chapter}`}
            aria-current={chapter === page ? 'page' : undefined}
          >
            {t(`home.${chapter}`)}
          </a>
        ))}
      </nav>
      <div className="home-page" ref={top} tabIndex={-1}>
        {drawPage(page)}
      </div>
    </div>
  );
}
