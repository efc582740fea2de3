import fs from 'node:fs';
import { isFresh, writeStamp } from '../build/stamp.mjs';
import { capture } from '../setup/command.mjs';
import { projectFolder } from '../setup/places.mjs';
import { withinReach } from '../testing/surroundings.mjs';

/**
 * Runs steps, some at a time, and tells each one's time as it ends; what a step printed is shown only
 * when it failed. A step with a stamp only reads: once it has passed it is not taken again while the sources are the same.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {{ atATime: number, sources: string }} options `sources` names the state of all that may be read
 * @returns {Promise<boolean>} whether all of them passed
 */
export async function runSteps(steps, { atATime, sources }) {
  const waiting = [...steps];
  /** @type {string[]} */
  const failures = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { name, stampFile } = step;
      if (stampFile !== undefined && isFresh(stampFile, sources, [])) {
        console.log(`  ok      ${name.padEnd(13)} as before: nothing was written since it passed`);
        continue;
      }
      if (stampFile !== undefined) fs.rmSync(stampFile, { force: true });
      const began = Date.now();
      const { code, output } = await capture(process.execPath, [step.script, ...step.args], {
        cwd: projectFolder,
        env: withinReach(process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' }),
      });
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(13)} ${seconds} s`);
      if (code !== 0) failures.push(`\n--- ${name} ---\n${output.trim()}`);
      else if (stampFile !== undefined) writeStamp(stampFile, sources);
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  for (const failure of failures) console.error(failure);
  return failures.length === 0;
}
