import './press-guard.css';
import {
  useLayoutEffect,
  useRef,
  type JSX,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';

/** Longer than any double click, shorter than it takes to read one line. */
const APART_MS = 600;

interface PressGuardProps {
  readonly children: ReactNode;
  /** What is shown, by its name: with another one, everything under the pointer has changed. */
  readonly shown: string;
  /** What it shows at first has also just come. */
  readonly isNew?: boolean;
}

/**
 * Lets no press through that was not meant for what stands here: the second of a double click, a held key, a press on
 * what has just come or moved under the pointer. Ticks may follow each other as quickly as they like, each once.
 */
export function PressGuard({ children, shown, isNew = false }: PressGuardProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<{ readonly control: Element; readonly atMs: number } | null>(null);
  const movedAtMs = useRef(-Infinity);
  const before = useRef(isNew ? null : shown);
  useLayoutEffect(() => {
    if (before.current !== shown) movedAtMs.current = performance.now();
    before.current = shown;
  }, [shown]);
  useLayoutEffect(() => {
    const { body } = box.current?.ownerDocument ?? {};
    if (body === undefined) return undefined;
    // Whatever comes or goes anywhere makes the page longer or shorter.
    let height: number | null = null;
    const seen = new ResizeObserver(() => {
      if (height !== null && height !== body.offsetHeight) movedAtMs.current = performance.now();
      height = body.offsetHeight;
    });
    seen.observe(body);
    return () => seen.disconnect();
  }, []);

  const onClickCapture = (event: MouseEvent): void => {
    const control = controlOf(event.target);
    if (control === null) return;
    const nowMs = performance.now();
    const last = pressed.current;
    pressed.current = { control, atMs: nowMs };
    const isTick = control instanceof HTMLInputElement;
    const isSecond =
      last !== null && nowMs - last.atMs < APART_MS && (!isTick || last.control === control);
    if (isSecond || nowMs - movedAtMs.current < APART_MS) refuse(event);
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.repeat && controlOf(event.target) !== null && [' ', 'Enter'].includes(event.key)) {
      refuse(event);
    }
  };
  return (
    <div
      className="press-guard"
      ref={box}
      onClickCapture={onClickCapture}
      onKeyDownCapture={onKeyDownCapture}
    >
      {children}
    </div>
  );
}

/** The label of a tick sends its press on to the tick, which is judged then. */
const controlOf = (target: EventTarget): Element | null =>
  target instanceof Element ? target.closest('button, input, a, summary') : null;

function refuse(event: MouseEvent | KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
