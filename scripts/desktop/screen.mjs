import { firstLine } from './processes.mjs';

/**
 * Starts an X server; gives its display.
 *
 * @param {ReturnType<typeof import('./processes.mjs')['createProcesses']>} processes
 * @param {number} width
 * @param {number} height
 */
export async function startScreen(processes, width, height) {
  const screen = processes.start(
    'Xvfb',
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${String(width)}x${String(height)}x24`,
      '-nolisten',
      'tcp',
      '-ac',
      '-noreset',
      // Its own screen saver would report "locked" after ten minutes.
      '-s',
      '0',
    ],
    { asSelf: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const displayPipe = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
  return `:${(await firstLine(screen, displayPipe, 'Xvfb')).trim()}`;
}
