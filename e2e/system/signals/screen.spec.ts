import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from '../../../scripts/desktop/desktop.mjs';
import { expect, test } from './station.ts';
import type { Station } from './station.ts';

const run = promisify(execFile);

test.use({ desktopOptions: { systemBus: true, notifications: false } });

test.describe('on X11', () => {
  /** Opens a window and gives its number. It is known by its class: a shell would give it another title. */
  async function openWindow(
    { desktop }: Station,
    windowClass: string,
    ...options: readonly string[]
  ): Promise<string> {
    const args = ['-class', windowClass, ...options, '-e', 'sleep', '600'];
    desktop.processes.start('xterm', args);
    let found = '';
    await until(async () => {
      const search = ['search', '--onlyvisible', '--class', windowClass];
      // It finds nothing with a failure.
      const seen = await run('xdotool', search, { env: desktop.env }).catch(() => ({ stdout: '' }));
      found = seen.stdout.trim().split('\n')[0] ?? '';
      return found !== '';
    }, windowClass);
    return found;
  }
  /** What a click in a task bar asks of the window manager. */
  const bringToFront = ({ desktop }: Station, window: string): Promise<void> =>
    desktop.pointer('windowactivate', window);

  test('a window that fills the screen is seen, while it is in front', async ({ station }) => {
    const ordinary = await openWindow(station, 'Ordinary');
    await station.reads('full-screen', false);
    const filling = await openWindow(station, 'Filling', '-fullscreen');
    await station.reads('full-screen', true);
    await bringToFront(station, ordinary);
    await station.reads('full-screen', false);
    await bringToFront(station, filling);
    await station.reads('full-screen', true);
    await station.desktop.pointer('windowkill', filling);
    await station.reads('full-screen', false);
    expect(
      station.heard.filter(([signal]) => signal === 'full-screen').map(([, on]) => on),
    ).toEqual([false, true, false, true, false]);
  });

  test('the screen saver darkens the display', async ({ station }) => {
    await station.reads('display-off', false);
    await run('xset', ['s', 'activate'], { env: station.desktop.env });
    await station.reads('display-off', true);
    await run('xset', ['s', 'reset'], { env: station.desktop.env });
    await station.reads('display-off', false);
  });

  test('a server that goes away leaves the answer unknown and the process whole', async ({
    station,
  }) => {
    await station.reads('display-off', false);
    const [screen] = station.desktop.processes.running('Xvfb');
    if (screen === undefined) throw new Error('no X server');
    await station.desktop.processes.stop(screen);
    await station.reads('display-off', null);
    station.beat(31_000);
    await station.reads('display-off', null);
  });
});
