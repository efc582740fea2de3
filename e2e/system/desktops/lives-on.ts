import path from 'node:path';
import type { Desktop, DesktopOptions } from '../../../scripts/desktop/desktop.mjs';
import { connectionsOf } from '../../../src-main/dbus/tray-host.ts';
import { nudge } from '../../../src-core/words/en/nudge.ts';
import { driver, workUntilNudge } from '../../harness/drive.ts';
import { expect, test } from '../../harness/test.ts';
import type { WaylandDesktop } from './wayland-desktop.ts';

/** A window is there, and in front, within this. */
const SHOWN_WITHIN_MS = 3_000;

/** The processes whose tray icons the desktop has taken. */
async function trayPids(desktop: Desktop): Promise<readonly number[]> {
  const told = await desktop.call(
    'session',
    'org.kde.StatusNotifierWatcher',
    '/StatusNotifierWatcher',
    'org.freedesktop.DBus.Properties.Get',
    ...['org.kde.StatusNotifierWatcher', 'RegisteredStatusNotifierItems'],
  );
  const items = [...told.matchAll(/'([^']+)'/g)].map(([, item]) => item);
  return Promise.all(
    connectionsOf(items).map(async (connection) => {
      const pid = await desktop.call(
        'session',
        'org.freedesktop.DBus',
        '/org/freedesktop/DBus',
        'org.freedesktop.DBus.GetConnectionUnixProcessID',
        connection,
      );
      return Number(/uint32 (\d+)/.exec(pid)?.[1]);
    }),
  );
}

/**
 * What must hold on every whole desktop, natively and through XWayland: the icon is taken, a nudge is answered by a
 * real press, and each window comes up.
 */
export function livesOn(
  name: string,
  desktopOptions: DesktopOptions,
  start: (desktop: Desktop) => Promise<WaylandDesktop>,
): void {
  test.use({ desktopOptions });
  for (const platform of ['wayland', 'x11'] as const) {
    test(`${name}, drawn by ${platform}: icon, nudge, Today and the guide`, async ({ harness }) => {
      const desktop = await start(harness.desktop);
      const app = await harness.launch({
        program: 'driven',
        args: [`--ozone-platform=${platform}`],
        env: { DRIVEN_TRAY: 'real' },
      });
      const drive = driver(app);
      await drive.setRate(0);
      const picture = (what: string): Promise<void> =>
        desktop.screenshot(
          path.resolve(
            import.meta.dirname,
            `../../../out/desktops/${name}-${platform}-${what}.png`,
          ),
        );
      /** One window of Drape's, by its name and icon, in front. */
      const isShown = () =>
        expect
          .poll(() => desktop.windows(), { timeout: SHOWN_WITHIN_MS, intervals: [50] })
          .toMatchObject([{ isNative: platform === 'wayland', app: 'Drape', hasFocus: true }]);

      const pid = await app.evaluate(() => process.pid);
      await expect.poll(() => trayPids(harness.desktop), { timeout: 5_000 }).toContain(pid);
      await workUntilNudge(drive);
      const isPlaying = async (): Promise<boolean> =>
        (await drive.state()).session?.standing === 'playing';
      await desktop.answer('start', nudge.start, isPlaying);
      await isShown();
      await picture('guide');
      expect((await drive.state()).session?.standing).toBe('playing');
      await drive.call(0, [['session:act', 'end']]);
      await expect.poll(() => desktop.windows()).toEqual([]);
      await drive.obey({ kind: 'open' });
      await isShown();
      await picture('today');
      // Still alive, and it goes when it is told to.
      await harness.quit(app);
      desktop.dispose();
    });
  }
}
