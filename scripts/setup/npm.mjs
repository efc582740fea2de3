import process from 'node:process';

/** @typedef {{ program: string, args: string[], shell: boolean }} Npm how npm is started on this machine */

/**
 * The npm that started this script when there is one: it is the one the person meant.
 * @returns {Npm}
 */
export function npmCommand() {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('npm-cli.js'))
    return { program: process.execPath, args: [running], shell: false };
  return { program: 'npm', args: [], shell: process.platform === 'win32' };
}

export const npmMissing = 'npm was not found: install Node.js 20.19 or newer with npm.';
