import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from '../../scripts/desktop/desktop.mjs';
import { expect, test } from './station.ts';
import type { Station } from './station.ts';

const run = promisify(execFile);

test.describe('on X11', () => {
  async function openWindow(station: Station): Promise<string> {
    // Not found by its title: a shell would set another.
    station.desktop.processes.start('xterm', ['-class', 'DrapeTest', '-e', 'sleep', '600']);
    const search = (): Promise<{ stdout: string }> =>
      run('xdotool', ['search', '--onlyvisible', '--class', 'DrapeTest'], {
        env: station.desktop.env,
      });
    await until(
      () =>
        search().then(
          ({ stdout }) => stdout.trim() !== '',
          () => false,
        ),
      'a window',
    );
    const [id] = (await search()).stdout.trim().split('\n');
    await run('xdotool', ['windowactivate', '--sync', String(id)], { env: station.desktop.env });
    return String(id);
  }
  const key = (station: Station, ...keys: string[]): Promise<void> =>
    station.desktop.pointer('key', ...keys);

  test('a window that fills the screen is seen, while it is in front', async ({ station }) => {
    await openWindow(station);
    await station.reads('full-screen', false);
    await key(station, 'alt+Return');
    await station.reads('full-screen', true);
    station.desktop.processes.start('xterm', ['-e', 'sleep', '600']);
    await station.reads('full-screen', false);
    expect(
      station.heard.filter(([signal]) => signal === 'full-screen').map(([, on]) => on),
    ).toEqual([false, true, false]);
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
