import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{uid: number, gid: number} | null} RunAs  Null: as whoever started us. */

const KILL_AFTER_MS = 3_000;

/**
 * A group of child processes that go together. Each runs in its own process group, so that what it started
 * goes with it.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {RunAs} runAs
 */
export function createProcesses(environment, runAs) {
  /** @type {ChildProcess[]} */
  const children = [];
  const identity = runAs === null ? {} : { uid: runAs.uid, gid: runAs.gid };

  return {
    /**
     * @param {string} command
     * @param {readonly string[]} args
     * @param {{env?: NodeJS.ProcessEnv, asSelf?: boolean, stdio?: import('node:child_process').StdioOptions}} [options]
     * @returns {ChildProcess}
     */
    start(command, args, options = {}) {
      const child = spawn(command, [...args], {
        env: { ...environment, ...options.env },
        stdio: options.stdio ?? 'ignore',
        detached: true,
        ...(options.asSelf === true ? {} : identity),
      });
      child.on('error', () => undefined);
      children.push(child);
      return child;
    },
    /** @param {string} command */
    running: (command) => children.filter((child) => child.spawnfile === command),
    /** @param {ChildProcess} child */
    async stop(child) {
      await end(child);
      children.splice(children.indexOf(child), 1);
    },
    /** Ends all, youngest first. */
    async stopAll() {
      for (const child of [...children].reverse()) await end(child);
      children.length = 0;
    },
  };
}

/** @param {ChildProcess} child */
async function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signal(child.pid, 'SIGTERM');
  const hard = setTimeout(() => signal(Number(child.pid), 'SIGKILL'), KILL_AFTER_MS);
  await gone;
  clearTimeout(hard);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // Gone already.
  }
}

/**
 * The first line a process writes to a stream.
 *
 * @param {ChildProcess} child
 * @param {import('node:stream').Readable | null | undefined} stream
 * @param {string} what
 * @returns {Promise<string>}
 */
export function firstLine(child, stream, what) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`${what} ended with ${String(code)}`)));
    child.once('error', (cause) => reject(new Error(`${what} did not start: ${cause.message}`)));
    stream?.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
  });
}
