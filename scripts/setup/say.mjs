/** Something a person can put right. Its message is one sentence that says how. */
export class SetupError extends Error {}

/** @param {string} line */
export function say(line) {
  console.log(`drape: ${line}`);
}

/**
 * Runs a script's main part: a fault that has a sentence ends with that sentence, any other with its
 * stack, both with a non-zero exit code.
 * @param {() => Promise<number | void>} main gives the exit code
 */
export async function runScript(main) {
  try {
    const code = await main();
    process.exitCode = code ?? 0;
  } catch (fault) {
    console.error(fault instanceof SetupError ? `drape: ${fault.message}` : fault);
    process.exitCode = 1;
  }
}
