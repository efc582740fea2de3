/** @typedef {import('@playwright/test').ElectronApplication} ElectronApplication */

/** So many answers are held in main, the latest. */
const HELD = 64;
/** Two may ask the same main, one after the other or one through the other. */
let askers = 0;

/**
 * Runs in main, sent there as its text.
 *
 * @param {(electron: unknown, arg: unknown) => unknown} run
 * @param {string} id
 * @param {string} oldest the one that is let go
 */
function answerHeld(run, id, oldest) {
  const main = /** @type {typeof globalThis & { heldAnswers?: Map<string, unknown> }} */ (
    globalThis
  );
  const answers = (main.heldAnswers ??= new Map());
  return (/** @type {unknown} */ electron, /** @type {unknown} */ arg) => {
    const answer = (async () => run(electron, arg))();
    answers.set(id, answer);
    answers.delete(oldest);
    return answer;
  };
}

/**
 * Holds in main what it is asked, and asks for it again where the answer went astray. The inspector keeps an answer weakly:
 * where the garbage collector comes first, Playwright says "Resulting promise was garbage collected", and nobody knows
 * what came of a call that must not be made twice.
 *
 * @param {ElectronApplication} app
 */
export function readAnswersWhole(app) {
  const evaluate = /** @type {(run: unknown, arg?: unknown) => Promise<any>} */ (
    app.evaluate.bind(app)
  );
  /** @type {(text: string, arg?: unknown) => Promise<any>} Playwright sends a function as its text. */
  const send = (text, arg) =>
    evaluate(
      Object.assign(() => undefined, { toString: () => text }),
      arg,
    );
  const asker = (askers += 1);
  let calls = 0;
  app.evaluate = async (/** @type {unknown} */ run, /** @type {unknown} */ arg) => {
    const call = (calls += 1);
    const [id, oldest] = [call, call - HELD].map((at) => `'${asker}.${at}'`);
    const text = `(electron, arg) => (${String(answerHeld)})(${String(run)}, ${id}, ${oldest})(electron, arg)`;
    const again = `() => globalThis.heldAnswers.get(${id})`;
    for (let asked = text; ; asked = again) {
      try {
        return await send(asked, arg);
      } catch (cause) {
        if (!String(cause).includes('garbage collected')) throw cause;
      }
    }
  };
}
