import { useEffect, useState, type RefObject } from 'react';

/** Long enough to have read the last lines, too short to be a wall. */
const SEEN_MS = 3_000;

/** True once the end of what is shown has been in view for three seconds on end. What lies over the foot of the window is no view. */
export function useSeenToEnd(
  end: RefObject<Element | null>,
  shown: string,
  footPx: number,
): boolean {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    const element = end.current;
    if (element === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        const isInView = entries.at(-1)?.isIntersecting === true;
        clearTimeout(timer);
        if (isInView) timer = setTimeout(() => setSeen(shown), SEEN_MS);
      },
      { rootMargin: `0px 0px -${String(footPx)}px 0px` },
    );
    watch.observe(element);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [end, shown, footPx]);
  return seen === shown;
}
