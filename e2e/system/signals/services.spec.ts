import { expect, test } from './station.ts';
import {
  addLoginSession,
  announceLogind,
  LOGIND,
  LOGIND_PATH,
  MOCK,
  setLockedHint,
} from '../../harness/logind.ts';

test('locking reaches us from logind, and unknown when logind ends', async ({ station }) => {
  const { desktop } = station;
  await station.reads('locked', null);
  const logind = await desktop.mock('system', LOGIND, 'logind');
  await addLoginSession(desktop);
  await setLockedHint(desktop, true);
  await station.reads('locked', true);
  await setLockedHint(desktop, false);
  await station.reads('locked', false);
  await desktop.processes.stop(logind);
  await station.reads('locked', null);
  expect(station.heard).toEqual([
    ['locked', true],
    ['locked', false],
    ['locked', 'unknown'],
  ]);
});

test('locking reaches us from the GNOME screen lock', async ({ station }) => {
  const { desktop } = station;
  await desktop.mock('session', 'org.gnome.ScreenSaver', 'gnome_screensaver');
  await station.reads('locked', false);
  const setActive = (value: boolean): Promise<string> =>
    desktop.call(
      'session',
      'org.gnome.ScreenSaver',
      '/org/gnome/ScreenSaver',
      'org.gnome.ScreenSaver.SetActive',
      String(value),
    );
  await setActive(true);
  await station.reads('locked', true);
  await setActive(false);
  await station.reads('locked', false);
});

test('sleep, waking and shutdown reach us from logind', async ({ station }) => {
  const { desktop, signals } = station;
  let endings = 0;
  signals.hub.onShutdown(() => (endings += 1));
  await desktop.mock('system', LOGIND, 'logind');
  await announceLogind(desktop, 'PrepareForSleep', true);
  await station.reads('asleep', true);
  await announceLogind(desktop, 'PrepareForSleep', false);
  await station.reads('asleep', false);
  await announceLogind(desktop, 'PrepareForShutdown', true);
  await expect.poll(() => endings).toBe(1);
});

test('a sleep whose end got lost is over when the beats go on', async ({ station }) => {
  const { desktop } = station;
  await desktop.mock('system', LOGIND, 'logind');
  await announceLogind(desktop, 'PrepareForSleep', true);
  await station.reads('asleep', true);
  for (let beat = 0; beat < 6; beat += 1) station.beat(30_000);
  await station.reads('asleep', false);
});

test('the battery reaches us from UPower', async ({ station }) => {
  const { desktop } = station;
  const upower = 'org.freedesktop.UPower';
  await desktop.mock('system', upower, 'upower');
  await station.reads('on-battery', false);
  const set = (path: string, on: string, properties: string): Promise<string> =>
    desktop.call('system', upower, path, `${MOCK}.UpdateProperties`, on, properties);
  const display = '/org/freedesktop/UPower/devices/DisplayDevice';
  await set(display, `${upower}.Device`, "{'Percentage': <64.0>}");
  await set('/org/freedesktop/UPower', upower, "{'OnBattery': <true>}");
  await station.reads('on-battery', true);
  await station.reads('battery-low', false);
  await set(display, `${upower}.Device`, "{'Percentage': <12.0>}");
  await station.reads('battery-low', true);
});

test('other programs that keep the session from going idle are seen, our own are not', async ({
  station,
}) => {
  const { desktop } = station;
  await desktop.mock('system', LOGIND, 'logind');
  await station.reads('idle-inhibited', false);
  const changed = (): Promise<string> =>
    desktop.call(
      'system',
      LOGIND,
      LOGIND_PATH,
      `${MOCK}.EmitSignal`,
      'org.freedesktop.DBus.Properties',
      'PropertiesChanged',
      'sa{sv}as',
      `[<'${LOGIND}.Manager'>, <{'BlockInhibited': <'idle'>}>, <@as []>]`,
    );
  const list = (who: string): Promise<string> =>
    desktop.call(
      'system',
      LOGIND,
      LOGIND_PATH,
      `${MOCK}.AddMethod`,
      `${LOGIND}.Manager`,
      'ListInhibitors',
      '',
      'a(ssssuu)',
      `ret = [('sleep:idle', '${who}', 'why', 'block', 0, 4711)]`,
    );
  await list('Drape');
  await changed();
  await station.reads('idle-inhibited', false);
  await list('a film');
  await changed();
  await station.reads('idle-inhibited', true);
});

test('GNOME inhibitors count when they hold off idling and are not ours', async ({ station }) => {
  const { desktop } = station;
  const manager = 'org.gnome.SessionManager';
  await desktop.mock('session', manager, '/org/gnome/SessionManager', manager);
  const method = (
    path: string,
    on: string,
    name: string,
    type: string,
    code: string,
  ): Promise<string> =>
    desktop.call('session', manager, path, `${MOCK}.AddMethod`, on, name, '', type, code);
  const one = '/org/gnome/SessionManager/Inhibitor1';
  await desktop.call(
    'session',
    manager,
    '/org/gnome/SessionManager',
    `${MOCK}.AddObject`,
    one,
    `${manager}.Inhibitor`,
    '{}',
    `[('GetFlags', '', 'u', 'ret = 8'), ('GetAppId', '', 's', 'ret = "slides"')]`,
  );
  await method('/org/gnome/SessionManager', manager, 'GetInhibitors', 'ao', `ret = ["${one}"]`);
  const added = (): Promise<string> =>
    desktop.call(
      'session',
      manager,
      '/org/gnome/SessionManager',
      `${MOCK}.EmitSignal`,
      manager,
      'InhibitorAdded',
      'o',
      `[<objectpath '${one}'>]`,
    );
  await added();
  await station.reads('idle-inhibited', true);
  await method(one, `${manager}.Inhibitor`, 'GetAppId', 's', 'ret = "drape"');
  await added();
  await station.reads('idle-inhibited', false);
});

test('a playing media player is seen, and its end', async ({ station }) => {
  const { desktop } = station;
  const player = 'org.mpris.MediaPlayer2.fake';
  const path = '/org/mpris/MediaPlayer2';
  await station.reads('media-playing', false);
  const mock = await desktop.mock('session', player, path, 'org.mpris.MediaPlayer2.Player');
  await desktop.call(
    'session',
    player,
    path,
    `${MOCK}.AddProperty`,
    'org.mpris.MediaPlayer2.Player',
    'PlaybackStatus',
    "<'Paused'>",
  );
  await desktop.call(
    'session',
    player,
    path,
    `${MOCK}.UpdateProperties`,
    'org.mpris.MediaPlayer2.Player',
    "{'PlaybackStatus': <'Playing'>}",
  );
  await station.reads('media-playing', true);
  await desktop.processes.stop(mock);
  await station.reads('media-playing', false);
});

test('locking reaches us from a locker that speaks the freedesktop interface', async ({
  station,
}) => {
  const { desktop } = station;
  const locker = 'org.freedesktop.ScreenSaver';
  const path = '/org/freedesktop/ScreenSaver';
  await desktop.mock('session', locker, path, locker);
  const become = async (active: boolean): Promise<void> => {
    const code = `ret = ${active ? 'True' : 'False'}`;
    const add = [locker, 'GetActive', '', 'b', code] as const;
    await desktop.call('session', locker, path, `${MOCK}.AddMethod`, ...add);
    const changed = [locker, 'ActiveChanged', 'b', `[<${String(active)}>]`] as const;
    await desktop.call('session', locker, path, `${MOCK}.EmitSignal`, ...changed);
  };
  await become(true);
  await station.reads('locked', true);
  await become(false);
  await station.reads('locked', false);
});

test('where nothing better is, idle time comes from the hint at logind', async ({ station }) => {
  const { desktop } = station;
  await desktop.mock('system', LOGIND, 'logind');
  const add = ['c1', 'seat0', '0', 'me', 'true'] as const;
  await desktop.call('system', LOGIND, LOGIND_PATH, `${MOCK}.AddSession`, ...add);
  station.restart({ XDG_SESSION_TYPE: 'wayland', XDG_SESSION_ID: 'c1' });
  const hint = (idle: boolean, sinceMs: number): Promise<string> =>
    desktop.call(
      'system',
      LOGIND,
      `${LOGIND_PATH}/session/c1`,
      `${MOCK}.UpdateProperties`,
      `${LOGIND}.Session`,
      `{'IdleHint': <${String(idle)}>, 'IdleSinceHint': <uint64 ${String(sinceMs * 1_000)}>}`,
    );
  const idleMs = (): number | null => station.signals.idle.idleMs();
  await station.reads('locked', false);
  // A hint that was never set says nothing.
  expect(idleMs()).toBe(null);
  await hint(true, Date.now() - 300_000);
  await expect.poll(idleMs).toBeGreaterThanOrEqual(300_000);
  expect(idleMs()).toBeLessThan(310_000);
  await hint(false, Date.now());
  await expect.poll(idleMs).toBe(0);
});
