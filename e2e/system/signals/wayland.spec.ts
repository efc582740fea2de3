import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '../../../scripts/desktop/desktop.mjs';
import { createProcesses } from '../../../scripts/desktop/processes.mjs';
import { runAs } from '../../harness/identity.ts';
import { expect, test } from './station.ts';
import type { Station } from './station.ts';

const run = promisify(execFile);

test.describe('on a real wlroots compositor', () => {
  // Idling takes its time: five seconds without input, for real.
  test.setTimeout(40_000);

  interface Compositor {
    readonly socket: string;
    /** True when the compositor did it. */
    swaymsg(...words: string[]): Promise<boolean>;
    open(program: string, ...args: string[]): void;
    type(text: string): Promise<void>;
    end(): Promise<void>;
  }

  async function startSway(station: Station): Promise<Compositor> {
    const runtime = path.join(station.desktop.home, 'wayland');
    fs.mkdirSync(runtime, { mode: 0o700 });
    fs.chmodSync(station.desktop.home, 0o755);
    const config = path.join(runtime, 'config');
    fs.writeFileSync(config, 'output HEADLESS-1 resolution 800x600\n');
    if (runAs !== null) fs.chownSync(runtime, runAs.uid, runAs.gid);
    const env = {
      PATH: process.env['PATH'],
      HOME: runtime,
      XDG_RUNTIME_DIR: runtime,
      WLR_BACKENDS: 'headless',
      WLR_LIBINPUT_NO_DEVICES: '1',
      WLR_RENDERER: 'pixman',
      WAYLAND_DISPLAY: 'wayland-1',
      SWAYSOCK: path.join(runtime, 'sway.sock'),
    };
    const processes = createProcesses(env, runAs);
    processes.start('sway', ['-c', config], { env: { WAYLAND_DISPLAY: undefined } });
    const socket = path.join(runtime, 'wayland-1');
    await until(
      () => Promise.resolve(fs.existsSync(socket) && fs.existsSync(env.SWAYSOCK)),
      'sway',
    );
    station.restart({
      XDG_SESSION_TYPE: 'wayland',
      XDG_RUNTIME_DIR: runtime,
      WAYLAND_DISPLAY: 'wayland-1',
    });
    return {
      socket,
      swaymsg: (...words) =>
        run('swaymsg', words, { env, ...(runAs ?? {}) }).then(
          () => true,
          () => false,
        ),
      open: (program, ...args) => {
        processes.start(program, args, { env: { GDK_BACKEND: 'wayland', NO_AT_BRIDGE: '1' } });
      },
      type: async (text) => {
        await run('wtype', [text], { env, ...(runAs ?? {}) });
      },
      end: () => processes.stopAll(),
    };
  }
  const idleMs = (station: Station): number | null => {
    station.beat();
    return station.signals.idle.idleMs();
  };
  const inUse = (station: Station): string | undefined =>
    station.signals.idle.snapshot().find((source) => source.inUse)?.source;

  test('idling begins after five seconds, counts on, and ends with a key', async ({ station }) => {
    const sway = await startSway(station);
    try {
      await sway.type('x');
      await expect.poll(() => idleMs(station)).toBe(0);
      expect(inUse(station)).toBe('Wayland idle protocol');
      await expect.poll(() => idleMs(station), { timeout: 12_000 }).toBeGreaterThan(6_000);
      await sway.type('x');
      await expect.poll(() => idleMs(station), { timeout: 1_000, intervals: [20] }).toBe(0);
    } finally {
      await sway.end();
    }
  });

  test('a window that fills the screen is seen, while it is in front', async ({ station }) => {
    const sway = await startSway(station);
    try {
      await station.reads('full-screen', false);
      sway.open('zenity', '--info', '--text=one');
      await expect.poll(() => sway.swaymsg('[app_id=zenity]', 'fullscreen', 'enable')).toBe(true);
      await station.reads('full-screen', true);
      await sway.swaymsg('[app_id=zenity]', 'fullscreen', 'disable');
      await station.reads('full-screen', false);
      await sway.swaymsg('[app_id=zenity]', 'fullscreen', 'enable');
      await station.reads('full-screen', true);
      await sway.swaymsg('[app_id=zenity]', 'kill');
      await station.reads('full-screen', false);
    } finally {
      await sway.end();
    }
  });

  test('the display is known to be on', async ({ station }) => {
    // This compositor's display without hardware cannot be turned off.
    const sway = await startSway(station);
    try {
      await station.reads('display-off', false);
    } finally {
      await sway.end();
    }
  });

  test('a compositor that ends makes idle time unknown and leaves us whole', async ({
    station,
  }) => {
    const sway = await startSway(station);
    await expect.poll(() => idleMs(station)).not.toBe(null);
    await sway.end();
    await expect.poll(() => idleMs(station)).toBe(null);
    await station.reads('full-screen', null);
    await station.reads('display-off', null);
  });
});
