import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} code 127 when the program could not be started
 * @property {string} output what it wrote, both streams in order
 * @property {boolean} missing the program is not on this machine
 */

/**
 * Runs a program without a shell and keeps what it says.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number, shell?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function capture(program, args, { cwd, env, limitMs, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, [...args], {
      cwd,
      env: env ?? process.env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(limitMs === undefined ? {} : { timeout: limitMs }),
    });
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => (output += chunk));
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => (output += chunk));
    child.on('error', (/** @type {NodeJS.ErrnoException} */ fault) =>
      resolve({ code: 127, output: fault.message, missing: fault.code === 'ENOENT' }),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output, missing: false }));
  });
}

/**
 * Runs a program on this terminal; signals that end this script are handed on to it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it
 */
export function passOn(program, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd, env: env ?? process.env, stdio: 'inherit' });
    /** @type {readonly NodeJS.Signals[]} */
    const handed = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    /** @param {NodeJS.Signals} signal */
    const hand = (signal) => child.kill(signal);
    for (const signal of handed) process.on(signal, hand);
    const letGo = () => handed.forEach((signal) => process.off(signal, hand));
    child.on('error', (fault) => {
      letGo();
      reject(fault);
    });
    child.on('close', (code, signal) => {
      letGo();
      resolve(code ?? 128 + signalNumber(signal));
    });
  });
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[/** @type {string} */ (signal)] ?? 0;
}

/**
 * The end of a long output: what a person needs to see of a failure.
 * @param {string} output
 * @param {number} [count]
 */
export function lastLines(output, count = 15) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
