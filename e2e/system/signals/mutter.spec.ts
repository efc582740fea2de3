import fs from 'node:fs';
import path from 'node:path';
import { until } from '../../../scripts/desktop/desktop.mjs';
import { expect, test } from './station.ts';
import type { Station } from './station.ts';

test.describe('on the real compositor of GNOME', () => {
  test.setTimeout(60_000);

  const SHELL = 'org.gnome.Mutter.RemoteDesktop';

  async function startMutter(station: Station): Promise<void> {
    const { desktop } = station;
    desktop.processes.start(
      'mutter',
      ['--headless', '--wayland', '--no-x11', '--virtual-monitor', '800x600'],
      { env: { XDG_SESSION_TYPE: 'wayland' } },
    );
    await until(() => desktop.hasOwner('org.gnome.Mutter.IdleMonitor'), 'mutter');
    const socket = path.join(String(desktop.env['XDG_RUNTIME_DIR']), 'wayland-0');
    await until(() => Promise.resolve(fs.existsSync(socket)), 'the socket of mutter');
    station.restart({
      XDG_SESSION_TYPE: 'wayland',
      XDG_CURRENT_DESKTOP: 'GNOME',
      WAYLAND_DISPLAY: 'wayland-0',
    });
  }
  const idleMs = (station: Station): number | null => {
    station.beat();
    return station.signals.idle.idleMs();
  };

  test('idling begins, counts on and ends with a key', async ({ station }) => {
    await startMutter(station);
    const { desktop, sessionBus } = station;
    await until(() => desktop.hasOwner(SHELL), 'remote input');
    const [session] = await sessionBus.call({
      destination: SHELL,
      path: '/org/gnome/Mutter/RemoteDesktop',
      interface: SHELL,
      member: 'CreateSession',
    });
    const remote = { destination: SHELL, path: String(session), interface: `${SHELL}.Session` };
    await sessionBus.call({ ...remote, member: 'Start' });
    const key = async (): Promise<void> => {
      for (const down of [true, false]) {
        const body = [30, down];
        await sessionBus.call({
          ...remote,
          member: 'NotifyKeyboardKeycode',
          signature: 'ub',
          body,
        });
      }
    };
    await key();
    await expect.poll(() => idleMs(station)).toBe(0);
    expect(station.signals.idle.snapshot().find((source) => source.inUse)?.source).toBe(
      'GNOME idle monitor',
    );
    await expect.poll(() => idleMs(station), { timeout: 12_000 }).toBeGreaterThan(6_000);
    await key();
    await expect.poll(() => idleMs(station), { timeout: 1_000, intervals: [20] }).toBe(0);
    await expect.poll(() => idleMs(station), { timeout: 12_000 }).toBeGreaterThan(5_000);
  });

  test('the display going dark is told, and light again', async ({ station }) => {
    await startMutter(station);
    const display = 'org.gnome.Mutter.DisplayConfig';
    const power = (mode: number): Promise<string> =>
      station.desktop.call(
        'session',
        display,
        '/org/gnome/Mutter/DisplayConfig',
        'org.freedesktop.DBus.Properties.Set',
        display,
        'PowerSaveMode',
        `<${String(mode)}>`,
      );
    await power(0);
    await station.reads('display-off', false);
    await power(3);
    await station.reads('display-off', true);
    await power(0);
    await station.reads('display-off', false);
  });
});
