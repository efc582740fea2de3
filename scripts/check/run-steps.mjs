import { capture } from '../setup/command.mjs';
import { projectFolder } from '../setup/places.mjs';

/**
 * Runs steps, some at a time, and tells each one's time as it ends; what a step printed is shown only
 * when it failed.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {{ atATime: number }} options
 * @returns {Promise<boolean>} whether all of them passed
 */
export async function runSteps(steps, { atATime }) {
  const waiting = [...steps];
  /** @type {string[]} */
  const failures = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const began = Date.now();
      const { code, output } = await capture(process.execPath, [step.script, ...step.args], {
        cwd: projectFolder,
        env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
      });
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(13)} ${seconds} s`);
      if (code !== 0) failures.push(`\n--- ${step.name} ---\n${output.trim()}`);
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  for (const failure of failures) console.error(failure);
  return failures.length === 0;
}
