import type { ElectronApplication } from '@playwright/test';

type Evaluate = ElectronApplication['evaluate'];

/**
 * Makes what main is asked to run asynchronous. The inspector keeps an answer weakly until main's turn ends, and in
 * a turn that still loads the program the garbage collector may come first: Playwright then says "Resulting promise
 * was garbage collected". The answer of an asynchronous function is read in the very turn it is given in.
 */
export function readAnswersWhole(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app) as (run: unknown, arg?: unknown) => Promise<unknown>;
  app.evaluate = ((run: unknown, arg?: unknown) => {
    // Playwright sends a function as its text.
    const text = `async (electron, arg) => (${String(run)})(electron, arg)`;
    return evaluate(
      Object.assign(() => undefined, { toString: () => text }),
      arg,
    );
  }) as Evaluate;
}
