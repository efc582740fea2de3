/** Runs work one at a time: however many ask meanwhile, it runs once more afterwards and no oftener. */
export function oneAtATime(work: (isOver: () => boolean) => Promise<void>): {
  readonly run: () => void;
  readonly stop: () => void;
} {
  let running = false;
  let wanted = false;
  let over = false;
  const go = async (): Promise<void> => {
    running = true;
    while (wanted && !over) {
      wanted = false;
      await work(() => over);
    }
    running = false;
  };
  return {
    run: () => {
      wanted = true;
      if (!running && !over) void go();
    },
    stop: () => {
      over = true;
    },
  };
}
