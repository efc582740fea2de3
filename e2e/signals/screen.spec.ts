import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from './station.ts';

const run = promisify(execFile);

test.describe('on X11', () => {
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
