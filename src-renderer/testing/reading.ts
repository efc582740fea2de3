import { afterEach, beforeEach, vi } from 'vitest';

/** Pages of lists with the end of every list in view, on a clock that `readList` moves on. */
export function useReading(): void {
  beforeEach(() => {
    // What waits for a page to change waits on the same clock: it goes on by itself as well.
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'performance'],
      shouldAdvanceTime: true,
    });
    vi.stubGlobal('IntersectionObserver', EndInView);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Lets as much time pass as a list needs until its answers wake. */
export const readList = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(3_000);
};

type Tell = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

class EndInView {
  readonly #tell: Tell;
  constructor(tell: Tell) {
    this.#tell = tell;
  }
  observe(): void {
    this.#tell([{ isIntersecting: true }]);
  }
  disconnect(): void {
    this.#tell([{ isIntersecting: false }]);
  }
}
