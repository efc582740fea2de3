import { Message, sessionBus } from '@jellybrick/dbus-next';
import { execFile, execFileSync, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { connectBus } from '../../src-main/dbus/bus.ts';
import { watchTrayHost } from '../../src-main/dbus/tray-host.ts';
import { createNotificationService } from '../../src-main/notify/notification-service.ts';
import type { Log, NudgeCard } from '../../src-main/ports.ts';
import { startDesktop } from '../../scripts/desktop/desktop.mjs';
import type { Desktop } from '../../scripts/desktop/desktop.mjs';
import { driver, workUntilNudge } from '../harness/drive.ts';
import { runAs } from '../harness/identity.ts';
import { expect, test } from '../harness/test.ts';

const run = promisify(execFile);

/** The adapter alone against the real bus and the real daemon; through the app it is in nudge.spec.ts. */

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const card = (nudgeId: string): NudgeCard => ({
  nudgeId,
  title: 'A short rest?',
  body: '<b>2 h 10</b> at the screen & no pause',
  bodyWithoutButtons: '2 h 10 at the screen. Start is in the tray.',
  actions: [
    { id: 'start', label: 'Start' },
    { id: 'later', label: 'Later' },
  ],
  mayChime: false,
});
const SERVICE = 'org.freedesktop.Notifications';
const OF_THE_BUS = ['--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner'];
/** Where dunst puts its first notification, by its settings. */
const ON_THE_CARD = ['mousemove', '1000', '90'] as const;

function open(desktop: Desktop) {
  const bus = connectBus('session', silent, String(desktop.env['DBUS_SESSION_BUS_ADDRESS']));
  const service = createNotificationService(bus, '');
  const answers: [string, string][] = [];
  service.onAnswer((nudgeId, answer) => answers.push([nudgeId, answer]));
  return {
    bus,
    service,
    answers,
    close: async () => {
      await service.dispose();
      bus.dispose();
    },
  };
}

/** One service after the other on the same bus. */
test.describe('beside a daemon', () => {
  test.describe.configure({ mode: 'default' });
  let desktop: Desktop;
  test.beforeAll(async () => {
    desktop = await startDesktop({ notifications: false });
  });
  test.afterAll(() => desktop.stop());

  async function withDaemon(): Promise<ChildProcess> {
    const [standing] = desktop.processes.running('dunst');
    if (standing === undefined) return desktop.startNotifications();
    await desktop.clearNotifications();
    return standing;
  }

  test('says that nobody shows notifications, and works once somebody does', async () => {
    const { service, close } = open(desktop);
    expect((await service.show(card('a'))).shown).toBe(false);
    await desktop.startNotifications();
    expect(await service.show(card('a'))).toEqual({
      shown: true,
      way: 'notification-service',
      answers: true,
    });
    await close();
  });

  test('a click is Start, a closing click is a dismissal, and each is told once', async () => {
    await withDaemon();
    const { service, answers, close } = open(desktop);
    await service.show(card('a'));
    await desktop.untilDrawn();
    await desktop.pointer(...ON_THE_CARD, 'click', '1');
    await expect.poll(() => answers).toEqual([['a', 'start']]);
    await service.show(card('b'));
    await desktop.untilDrawn();
    await desktop.pointer(...ON_THE_CARD, 'click', '3');
    await expect
      .poll(() => answers)
      .toEqual([
        ['a', 'start'],
        ['b', 'dismissed'],
      ]);
    await close();
  });

  test('a service that reads markup gets the words as words', async () => {
    await withDaemon();
    const { service, close } = open(desktop);
    const before = desktop.notifications.length;
    await service.show(card('a'));
    await expect
      .poll(() => desktop.notifications.slice(before).map(({ body }) => body))
      .toEqual(['&lt;b&gt;2 h 10&lt;/b&gt; at the screen &amp; no pause']);
    await close();
  });

  test('a card that is withdrawn or replaced answers nothing', async () => {
    await withDaemon();
    const { service, answers, close } = open(desktop);
    await service.show(card('a'));
    await service.show(card('b'));
    service.withdraw('a');
    await desktop.untilDrawn();
    await desktop.pointer(...ON_THE_CARD, 'click', '3');
    await expect.poll(() => answers).toEqual([['b', 'dismissed']]);
    await service.show(card('c'));
    service.withdraw('c');
    await service.show(card('d'));
    await desktop.untilDrawn();
    await desktop.pointer(...ON_THE_CARD, 'click', '3');
    await expect.poll(() => answers.map(([nudgeId]) => nudgeId)).toEqual(['b', 'd']);
    await close();
  });

  test("another program's closed notification is not ours", async () => {
    await withDaemon();
    const { service, answers, bus, close } = open(desktop);
    await service.show(card('a'));
    const [foreign] = await bus.call({
      destination: 'org.freedesktop.Notifications',
      path: '/org/freedesktop/Notifications',
      interface: 'org.freedesktop.Notifications',
      member: 'Notify',
      signature: 'susssasa{sv}i',
      body: ['Other', 0, '', 'Other', '', [], {}, 0],
    });
    await bus.call({
      destination: 'org.freedesktop.Notifications',
      path: '/org/freedesktop/Notifications',
      interface: 'org.freedesktop.Notifications',
      member: 'CloseNotification',
      signature: 'u',
      body: [foreign],
    });
    service.withdraw('a');
    await service.show(card('b'));
    await desktop.untilDrawn();
    await desktop.pointer(...ON_THE_CARD, 'click', '3');
    await expect.poll(() => answers).toEqual([['b', 'dismissed']]);
    await close();
  });

  test('a daemon that dies with a card on the screen leaves it unanswered, not hanging', async () => {
    const daemon = await withDaemon();
    const { service, answers, close } = open(desktop);
    await service.show(card('a'));
    await desktop.processes.stop(daemon);
    await expect.poll(() => answers).toEqual([['a', 'expired']]);
    await close();
  });
});

test.describe('on a desktop of its own', () => {
  let desktop: Desktop;
  test.afterEach(() => desktop.stop());

  test('a service without buttons is told where they are, and why a card went is heard', async () => {
    desktop = await startDesktop({ screen: false, notifications: false });
    // As python-dbusmock plays it, it knows of no actions.
    await desktop.mock('session', SERVICE, 'notification_daemon');
    const { service, answers, close } = open(desktop);
    expect(await service.show(card('a'))).toMatchObject({ shown: true, answers: false });
    await expect.poll(() => desktop.notifications[0]?.body).toContain('Start is in the tray');
    expect(desktop.notifications[0]?.actions).toEqual([]);
    const gone = (id: number, reason: number) =>
      desktop.call(
        'session',
        SERVICE,
        '/org/freedesktop/Notifications',
        'org.freedesktop.DBus.Mock.EmitSignal',
        SERVICE,
        'NotificationClosed',
        'uu',
        `[<uint32 ${String(id)}>, <uint32 ${String(reason)}>]`,
      );
    // Of another program; by a program; by its time.
    await gone(77, 2);
    await gone(1, 3);
    await service.show(card('b'));
    await gone(2, 1);
    await expect.poll(() => answers).toEqual([['b', 'expired']]);
    await close();
  });

  test('a service that goes as it answers has shown nothing', async () => {
    desktop = await startDesktop({ screen: false, notifications: false });
    const daemon = sessionBus({ busAddress: String(desktop.env['DBUS_SESSION_BUS_ADDRESS']) });
    await daemon.requestName(SERVICE, 0);
    daemon.addMethodHandler((message) => {
      if (message.member === 'GetCapabilities') {
        daemon.send(Message.newMethodReturn(message, 'as', [[]]));
      }
      if (message.member !== 'Notify') return false;
      daemon.send(Message.newMethodReturn(message, 'u', [1]));
      void daemon.releaseName(SERVICE);
      // Nothing is read here until the bus has passed on both: they are read as one.
      while (isOwned()) continue;
      return true;
    });
    const isOwned = (): boolean =>
      execFileSync('dbus-send', ['--print-reply', ...OF_THE_BUS, `string:${SERVICE}`], {
        env: desktop.env,
        encoding: 'utf8',
      }).includes('boolean true');
    const { service, close } = open(desktop);
    expect((await service.show(card('a'))).shown).toBe(false);
    await close();
    daemon.disconnect();
  });

  test('a tray host that comes and goes is noticed', async () => {
    desktop = await startDesktop({ notifications: false });
    const { bus, close } = open(desktop);
    const seen: boolean[] = [];
    watchTrayHost(bus).onPresence((present) => seen.push(present));
    await expect.poll(() => seen).toEqual([false]);
    const panel = await desktop.startPanel();
    await expect.poll(() => seen).toEqual([false, true]);
    await desktop.processes.stop(panel);
    await expect.poll(() => seen).toEqual([false, true, false]);
    await close();
  });

  test('a bus that ends fails calls at once and harms nothing', async () => {
    desktop = await startDesktop({ screen: false, notifications: false });
    const { service, close } = open(desktop);
    await desktop.stop();
    const outcome = await service.show(card('a'));
    expect(outcome.shown).toBe(false);
    await close();
  });
});

test('a card goes with the program that asked for it', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await workUntilNudge(drive);
  await harness.desktop.untilDrawn();
  await harness.quit(app);
  const { stdout } = await run('dunstctl', ['count', 'displayed'], {
    env: harness.desktop.env,
    ...(runAs ?? {}),
  });
  expect(stdout.trim()).toBe('0');
});
