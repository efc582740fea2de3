/** @typedef {import('@playwright/test').ElectronApplication} ElectronApplication */

/**
 * Runs in main, sent there as its text.
 *
 * @param {(electron: unknown, arg: unknown) => unknown} run
 */
function answerHeld(run) {
  const main = /** @type {typeof globalThis & { heldAnswers?: Set<unknown> }} */ (globalThis);
  const held = (main.heldAnswers ??= new Set());
  return (/** @type {unknown} */ electron, /** @type {unknown} */ arg) => {
    const answer = (async () => run(electron, arg))();
    held.add(answer);
    const letGo = () => void main.setImmediate(() => held.delete(answer));
    answer.then(letGo, letGo);
    return answer;
  };
}

/**
 * Makes what main is asked to run asynchronous, and holds its answer until it is given. The inspector keeps an answer
 * weakly, so the garbage collector may come first: Playwright then says "Resulting promise was garbage collected".
 *
 * @param {ElectronApplication} app
 */
export function readAnswersWhole(app) {
  const evaluate = /** @type {(run: unknown, arg?: unknown) => Promise<any>} */ (
    app.evaluate.bind(app)
  );
  app.evaluate = (/** @type {unknown} */ run, /** @type {unknown} */ arg) => {
    const text = `(electron, arg) => (${String(answerHeld)})(${String(run)})(electron, arg)`;
    return evaluate(
      Object.assign(() => undefined, { toString: () => text }),
      arg,
    );
  };
}
