import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from '../../../scripts/desktop/desktop.mjs';
import { expect, test } from './station.ts';

const run = promisify(execFile);

test.describe('where notifications are drawn', () => {
  test.use({ desktopOptions: { systemBus: true, notifications: false } });

  test('dunst that is paused, and dunst that is killed', async ({ station }) => {
    const { desktop } = station;
    const dunst = await desktop.startNotifications();
    await station.reads('do-not-disturb', false);
    const pause = (value: boolean): Promise<unknown> =>
      desktop.call(
        'session',
        'org.freedesktop.Notifications',
        '/org/freedesktop/Notifications',
        'org.freedesktop.DBus.Properties.Set',
        'org.dunstproject.cmd0',
        'paused',
        `<${String(value)}>`,
      );
    await pause(true);
    await station.reads('do-not-disturb', true);
    await pause(false);
    await station.reads('do-not-disturb', false);
    await desktop.processes.stop(dunst);
    await station.reads('do-not-disturb', null);
  });
});

test('the Plasma property of a notification service', async ({ station }) => {
  const { desktop } = station;
  const name = 'org.freedesktop.Notifications';
  const path = '/org/freedesktop/Notifications';
  await desktop.mock('session', name, path, name);
  const mock = 'org.freedesktop.DBus.Mock';
  await desktop.call('session', name, path, `${mock}.AddProperty`, name, 'Inhibited', '<false>');
  const set = (value: boolean): Promise<string> =>
    desktop.call(
      'session',
      name,
      path,
      `${mock}.UpdateProperties`,
      name,
      `{'Inhibited': <${String(value)}>}`,
    );
  await set(true);
  await station.reads('do-not-disturb', true);
  await set(false);
  await station.reads('do-not-disturb', false);
});

test('the real settings service of Xfce', async ({ station }) => {
  const { desktop } = station;
  await desktop.startSettings();
  const set = (value: boolean): Promise<unknown> =>
    run(
      'xfconf-query',
      ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb', '-n', '-t', 'bool', '-s', String(value)],
      { env: desktop.env },
    );
  await set(true);
  await station.reads('do-not-disturb', true);
  await set(false);
  await station.reads('do-not-disturb', false);
});

test('the real settings store of GNOME, read at most every thirty seconds', async ({ station }) => {
  const service = '/usr/libexec/dconf-service';
  const { desktop } = station;
  desktop.processes.start(service, []);
  await until(() => desktop.hasOwner('ca.desrt.dconf'), 'the settings store');
  const store = { GSETTINGS_BACKEND: 'dconf' };
  station.restart({ XDG_CURRENT_DESKTOP: 'GNOME', ...store });
  const set = (value: boolean): Promise<unknown> =>
    run('gsettings', ['set', 'org.gnome.desktop.notifications', 'show-banners', String(value)], {
      env: { ...desktop.env, ...store },
    });
  await station.reads('do-not-disturb', false);
  await set(false);
  await expect.poll(() => station.signals.hub.nextDue()).not.toBe(null);
  station.beat();
  expect(station.signals.hub.read('do-not-disturb')).toBe(false);
  station.beat(31_000);
  await station.reads('do-not-disturb', true);
  await set(true);
  station.beat(31_000);
  await station.reads('do-not-disturb', false);
});
