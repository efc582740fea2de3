import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './run-steps.mjs';

/** @type {string} */
let folder;
/** @type {string[]} */
let said;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-steps-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

/**
 * A step that notes each time it is taken, and ends with what `outcome` holds by then.
 * @param {{ stamped: boolean }} options
 */
function step({ stamped }) {
  const taken = path.join(folder, 'taken');
  const outcome = path.join(folder, 'outcome');
  const script = path.join(folder, 'step.mjs');
  fs.writeFileSync(outcome, '0');
  fs.writeFileSync(
    script,
    `import fs from 'node:fs';
     fs.appendFileSync(${JSON.stringify(taken)}, 'x');
     console.log('what the step says');
     process.exitCode = Number(fs.readFileSync(${JSON.stringify(outcome)}, 'utf8'));`,
  );
  const stampFile = path.join(folder, 'passed', 'step');
  return {
    one: { name: 'step', script, args: [], ...(stamped ? { stampFile } : {}) },
    times: () => (fs.existsSync(taken) ? fs.readFileSync(taken, 'utf8').length : 0),
    /** @param {number} code */
    endsWith: (code) => fs.writeFileSync(outcome, String(code)),
  };
}

describe('running steps', () => {
  it('takes a step that passed again once the sources are others', async () => {
    const { one, times } = step({ stamped: true });
    expect(await runSteps([one], { atATime: 1, sources: 'a' })).toBe(true);
    expect(await runSteps([one], { atATime: 1, sources: 'a' })).toBe(true);
    expect(times()).toBe(1);
    expect(said.at(-1)).toContain('as before');
    expect(await runSteps([one], { atATime: 1, sources: 'b' })).toBe(true);
    expect(times()).toBe(2);
  });

  it('takes a step that failed every time, and shows what it printed', async () => {
    const { one, times, endsWith } = step({ stamped: true });
    await runSteps([one], { atATime: 1, sources: 'a' });
    endsWith(1);
    expect(await runSteps([one], { atATime: 1, sources: 'b' })).toBe(false);
    expect(said.join('\n')).toContain('what the step says');
    expect(await runSteps([one], { atATime: 1, sources: 'b' })).toBe(false);
    // What had passed before stands no longer either.
    expect(await runSteps([one], { atATime: 1, sources: 'a' })).toBe(false);
    expect(times()).toBe(4);
  });

  it('takes a step without a stamp every time', async () => {
    const { one, times } = step({ stamped: false });
    await runSteps([one], { atATime: 1, sources: 'a' });
    await runSteps([one], { atATime: 1, sources: 'a' });
    expect(times()).toBe(2);
  });
});
