import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { until } from '../../../scripts/desktop/desktop.mjs';
import { steadyMs } from '../../../src-core/time/moment.ts';
import { connectBus } from '../../../src-main/dbus/bus.ts';
import type { Log } from '../../../src-main/ports.ts';
import { createSignalHub } from '../../../src-main/signals/hub.ts';
import { lockerSources } from '../../../src-main/signals/linux/lock.ts';
import { matchRulesOf } from '../../harness/match-rules.ts';
import { expect, test } from './station.ts';
import type { Station } from './station.ts';

const MOCK = 'org.freedesktop.DBus.Mock';
const LOCKER = 'org.gnome.ScreenSaver';
const LOCKER_PATH = '/org/gnome/ScreenSaver';

async function answer(station: Station, type: string, code: string): Promise<void> {
  const { desktop } = station;
  const add = [LOCKER, 'GetActive', '', type, code] as const;
  await desktop.call('session', LOCKER, LOCKER_PATH, `${MOCK}.AddMethod`, ...add);
  await hint(station, 'b', '[<true>]');
}
/** What a service says on its own behalf is only a reason to ask it. */
const hint = (station: Station, type: string, content: string): Promise<string> =>
  station.desktop.call(
    'session',
    LOCKER,
    LOCKER_PATH,
    `${MOCK}.EmitSignal`,
    LOCKER,
    'ActiveChanged',
    type,
    content,
  );

test('odd, huge, refused and missing answers are unknown, and a right one is believed again', async ({
  station,
}) => {
  await station.desktop.mock('session', LOCKER, LOCKER_PATH, LOCKER);
  const odd: readonly (readonly [type: string, code: string])[] = [
    ['s', 'ret = "yes"'],
    ['u', 'ret = 1'],
    ['v', 'ret = dbus.String("true", variant_level=1)'],
    ['as', 'ret = dbus.Array([], signature="s")'],
    ['a{sv}', 'ret = dbus.Dictionary({}, signature="sv")'],
    ['ay', 'ret = dbus.ByteArray(b"x" * 5000000)'],
    ['', 'pass'],
    ['b', 'raise dbus.exceptions.DBusException("no", name="org.example.No")'],
  ];
  for (const [type, code] of odd) {
    await answer(station, 'b', 'ret = True');
    await station.reads('locked', true);
    await answer(station, type, code);
    await station.reads('locked', null);
  }
  // An answer that comes after the question is given up.
  await answer(station, 'b', 'ret = True');
  await station.reads('locked', true);
  await answer(station, 'b', 'time.sleep(2.5); ret = True');
  await station.reads('locked', null);
  await answer(station, 'b', 'ret = False');
  await station.reads('locked', false);
});

test('signals of any content are only a reason to ask', async ({ station }) => {
  await station.desktop.mock('session', LOCKER, LOCKER_PATH, LOCKER);
  await answer(station, 'b', 'ret = False');
  await station.reads('locked', false);
  const contents: readonly (readonly [string, string])[] = [
    ['s', "[<'locked'>]"],
    ['', '[]'],
    ['b', '[<true>]'],
    ['av', '[<[<1>, <"x">]>]'],
  ];
  for (const [type, content] of contents) await hint(station, type, content);
  await answer(station, 'b', 'ret = True');
  await station.reads('locked', true);
  expect(station.heard.filter(([signal]) => signal === 'locked')).toEqual([
    ['locked', false],
    ['locked', true],
  ]);
});

test('another program cannot say that the screen is locked', async ({ station }) => {
  const { desktop } = station;
  await desktop.mock('session', LOCKER, LOCKER_PATH, LOCKER);
  await answer(station, 'b', 'ret = False');
  await station.reads('locked', false);
  const liar = 'org.example.Liar';
  await desktop.mock('session', liar, LOCKER_PATH, LOCKER);
  await desktop.call(
    'session',
    liar,
    LOCKER_PATH,
    `${MOCK}.EmitSignal`,
    LOCKER,
    'ActiveChanged',
    'b',
    '[<true>]',
  );
  await hint(station, 'b', '[<true>]');
  await station.reads('locked', false);
  expect(station.heard).not.toContainEqual(['locked', true]);
});

test('a bus that ends makes everything on it unknown; when it is back it is heard again', async ({
  station,
}) => {
  const { desktop } = station;
  const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const socket = path.join(desktop.home, 'a-bus');
  const address = `unix:path=${socket}`;
  const startBus = async (): Promise<readonly ChildProcess[]> => {
    const settings = path.join(desktop.home, 'session-bus.conf');
    const bus = desktop.processes.start('dbus-daemon', [
      `--config-file=${settings}`,
      `--address=${address}`,
      '--nofork',
    ]);
    await until(() => Promise.resolve(fs.existsSync(socket)), 'the bus');
    const env = { DBUS_SESSION_BUS_ADDRESS: address };
    const args = ['-m', 'dbusmock', '--session', '--template', 'gnome_screensaver'];
    return [bus, desktop.processes.start('/usr/bin/python3', args, { env })];
  };

  const first = await startBus();
  const bus = connectBus('session', log, address);
  const hub = createSignalHub({
    sources: lockerSources(bus),
    now: () => steadyMs(performance.now()),
    log,
  });
  await expect.poll(() => hub.read('locked')).toBe(false);
  for (const process of first) await desktop.processes.stop(process);
  await expect.poll(() => hub.read('locked')).toBe(null);
  fs.rmSync(socket, { force: true });
  await startBus();
  await expect.poll(() => hub.read('locked'), { timeout: 15_000 }).toBe(false);
  hub.dispose();
  bus.dispose();
});

test('switching everything on and off fifty times leaves no listener behind', async ({
  station,
}) => {
  const rules = async (): Promise<readonly string[]> => [
    ...(await matchRulesOf(process.pid, station.sessionBus)),
    ...(await matchRulesOf(process.pid, station.systemBus)),
  ];
  await station.reads('media-playing', false);
  /** Connections to the display and to the sound server are listeners too. */
  const sockets = (): number =>
    process.getActiveResourcesInfo().filter((kind) => kind === 'PipeWrap').length;
  const before = await rules();
  const socketsBefore = sockets();
  expect(before.length).toBeGreaterThan(20);
  const { hub } = station.signals;
  for (let turn = 0; turn < 50; turn += 1) {
    for (const { fact } of hub.snapshot()) hub.setEnabled(fact, false);
    for (const { fact } of hub.snapshot()) hub.setEnabled(fact, true);
  }
  // A bus with thousands of requests before it may not answer in its time; then it is asked again.
  await expect(async () => expect(await rules()).toEqual(before)).toPass({ timeout: 30_000 });
  await expect.poll(sockets).toBe(socketsBefore);
  station.signals.dispose();
  await expect(async () => expect(await rules()).toEqual([])).toPass({ timeout: 30_000 });
});

test('without any bus everything on it is unknown and nothing fails', async ({ station }) => {
  await station.reads('media-playing', false);
  station.sessionBus.dispose();
  station.systemBus.dispose();
  station.restart({});
  await station.reads('media-playing', null);
  await station.reads('locked', null);
  await station.reads('do-not-disturb', null);
});
