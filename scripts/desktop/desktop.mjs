import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { watchNotifications } from './notification-watch.mjs';
import { createProcesses, firstLine } from './processes.mjs';
import { startScreen } from './screen.mjs';
import { writeKnownPerson, writeSettings } from './settings.mjs';

const run = promisify(execFile);
const POLL_MS = 50;
const READY_WITHIN_MS = 15_000;

/**
 * @typedef {object} DesktopOptions
 * @property {number} [width]
 * @property {number} [height]
 * @property {boolean} [screen]         an X server and a window manager (default true)
 * @property {boolean} [bus]            a session bus (default true)
 * @property {boolean} [systemBus]      a system bus, on which mocks can play the system's services (default false)
 * @property {boolean} [notifications]  a real notification daemon, dunst (default true)
 * @property {boolean} [panel]          a real panel with a StatusNotifier host (default false)
 * @property {boolean} [isNewcomer]     nobody has started Drape here before (default false)
 * @property {readonly string[]} [services]  services of this machine that start when they are asked for (default: none)
 * @property {string} [homeIn]          where its temporary home is made (default: the temporary folder)
 * @property {import('./processes.mjs').RunAs} [runAs]
 */

/** @typedef {Awaited<ReturnType<typeof startDesktop>>} Desktop */

/**
 * A whole small desktop on a virtual display: X server, window manager, message buses, notification daemon,
 * panel; all real. Everything lives in one temporary home and goes with `stop`.
 *
 * @param {DesktopOptions} [options]
 */
export async function startDesktop(options = {}) {
  const { width = 1280, height = 800, homeIn = os.tmpdir(), runAs = null } = options;
  const home = fs.mkdtempSync(path.join(homeIn, 'drape-desktop-'));
  const settings = writeSettings(home, options.services ?? []);
  const runtime = path.join(home, 'run');
  fs.mkdirSync(runtime, { mode: 0o700 });
  if (options.isNewcomer !== true) writeKnownPerson(home);
  if (runAs !== null) ownAll(home, runAs);

  /** @type {NodeJS.ProcessEnv} */
  const env = {
    PATH: process.env['PATH'],
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_SESSION_TYPE: 'x11',
    GTK_USE_PORTAL: '0',
    NO_AT_BRIDGE: '1',
  };
  const processes = createProcesses(env, runAs);

  if (options.screen !== false) {
    env['DISPLAY'] = await startScreen(processes, width, height);
    await run('xsetroot', ['-solid', '#c9bda9'], { env });
  }
  if (options.bus !== false) {
    env['DBUS_SESSION_BUS_ADDRESS'] = await startBus(settings.sessionBus);
  } else {
    env['DBUS_SESSION_BUS_ADDRESS'] = `unix:path=${path.join(runtime, 'no-bus')}`;
  }
  env['DBUS_SYSTEM_BUS_ADDRESS'] =
    options.systemBus === true
      ? await startBus(settings.systemBus)
      : `unix:path=${path.join(runtime, 'no-system-bus')}`;
  if (options.screen !== false) await startWindowManager();

  /** A window that is opened before somebody manages windows waits seconds for an answer of nobody. */
  async function startWindowManager() {
    const manager = processes.start('openbox', ['--startup', 'echo up'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await firstLine(manager, manager.stdout, 'openbox');
  }

  /**
   * @param {string} configPath
   * @param {string} [address] a new one where none is given
   */
  async function startBus(configPath, address) {
    const bus = processes.start(
      'dbus-daemon',
      [
        `--config-file=${configPath}`,
        '--print-address=1',
        '--nofork',
        ...(address === undefined ? [] : [`--address=${address}`]),
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const told = await firstLine(bus, bus.stdout, 'dbus-daemon');
    // Without the bus's own number, so that another one may take its place.
    return told.trim().replace(/,guid=[0-9a-f]+/, '');
  }

  const desktop = {
    /** What was asked of the notification service so far, as seen on the bus. */
    notifications: options.bus === false ? [] : watchNotifications(processes),
    env,
    home,
    processes,
    /** Starts dunst and waits until it owns the notification service. */
    async startNotifications() {
      const daemon = processes.start('dunst', ['-conf', settings.dunst]);
      await until(() => hasOwner('org.freedesktop.Notifications'), 'the notification daemon');
      return daemon;
    },
    /** Ends the session bus under everybody who is on it. */
    async killSessionBus() {
      const [bus] = processes.running('dbus-daemon');
      if (bus !== undefined) await processes.stop(bus);
    },
    /** Puts another session bus in its place: empty, at the same address. */
    async startSessionBus() {
      await startBus(settings.sessionBus, env['DBUS_SESSION_BUS_ADDRESS']);
    },
    /** Starts the settings service of Xfce. */
    async startSettings() {
      processes.start(await xfconfPath(), []);
      await until(() => hasOwner('org.xfce.Xfconf'), 'the settings service');
    },
    /** Starts a panel and waits until it hosts tray icons. */
    async startPanel() {
      await desktop.startSettings();
      const panel = processes.start('xfce4-panel', ['--disable-wm-check', '--sm-client-disable']);
      await until(() => hasOwner('org.kde.StatusNotifierWatcher'), 'the tray host');
      return panel;
    },
    /** Waits until the notification daemon has a card on the screen. */
    async untilDrawn() {
      await until(async () => {
        const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--class', 'Dunst'], {
          env,
        }).catch(() => ({ stdout: '' }));
        return stdout.trim() !== '';
      }, 'a notification on the screen');
    },
    /** Takes away whatever cards are up, also those that were sent by somebody who is gone since. */
    async clearNotifications() {
      await run('dunstctl', ['close-all'], { env, ...(runAs ?? {}) });
    },
    /**
     * Invokes an action of the card on the screen, as a click on its button would.
     *
     * @param {string} action its id
     */
    async answerNotification(action) {
      fs.writeFileSync(settings.dunstAction, action);
      await run('dunstctl', ['context'], { env, ...(runAs ?? {}) });
    },
    /**
     * A digest of everything on the screen, or of a part of it: two equal ones are the same picture.
     *
     * @param {{x: number, y: number, width: number, height: number}} [part]
     */
    async pixels(part) {
      const picture = path.join(home, 'pixels.png');
      const { x, y, width: wide, height: high } = part ?? { x: 0, y: 0, width, height };
      const area = ['--autoselect', [x, y, wide, high].join(',')];
      await run('scrot', ['--overwrite', '--silent', ...area, picture], { env });
      return createHash('sha256').update(fs.readFileSync(picture)).digest('hex');
    },
    /** @param {readonly string[]} args */
    async pointer(...args) {
      await run('xdotool', [...args], { env });
    },
    /** @param {string} filePath */
    async screenshot(filePath) {
      fs.mkdirSync(path.dirname(filePath), { recursive: true });
      await run('scrot', ['--overwrite', '--silent', filePath], { env });
    },
    hasOwner,
    /**
     * Lets python-dbusmock play a service, and waits until it is there. `what` is a template's name, or a
     * bus name with an object path and an interface.
     *
     * @param {'session' | 'system'} bus
     * @param {string} service the bus name to wait for
     * @param {readonly string[]} what
     */
    async mock(bus, service, ...what) {
      const args = what.length === 1 ? ['--template', ...what] : [service, ...what];
      const mock = processes.start('/usr/bin/python3', ['-m', 'dbusmock', `--${bus}`, ...args]);
      await until(() => hasOwner(service, bus), service);
      return mock;
    },
    /**
     * Calls a method of a service, with arguments as `gdbus` writes them; gives what it answered.
     *
     * @param {'session' | 'system'} bus
     * @param {string} service
     * @param {string} objectPath
     * @param {string} method with its interface
     * @param {readonly string[]} args
     */
    async call(bus, service, objectPath, method, ...args) {
      const { stdout } = await run(
        'gdbus',
        ['call', `--${bus}`, '-d', service, '-o', objectPath, '-m', method, ...args],
        { env, ...(runAs ?? {}) },
      );
      return stdout.trim();
    },
    async stop() {
      await processes.stopAll();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };

  /**
   * @param {string} name a bus name
   * @param {'session' | 'system'} [bus]
   */
  async function hasOwner(name, bus = 'session') {
    const { stdout } = await run(
      'dbus-send',
      [
        `--${bus}`,
        '--print-reply',
        '--dest=org.freedesktop.DBus',
        '/org/freedesktop/DBus',
        'org.freedesktop.DBus.NameHasOwner',
        `string:${name}`,
      ],
      { env, ...(runAs ?? {}) },
    );
    return stdout.includes('true');
  }

  try {
    if (options.notifications !== false && options.bus !== false)
      await desktop.startNotifications();
    if (options.panel === true) await desktop.startPanel();
  } catch (cause) {
    await desktop.stop();
    throw cause;
  }
  return desktop;
}

/** Waits for a fact of the outside world; there is nothing to subscribe to, so it looks again and again.
 *
 * @param {() => Promise<boolean>} holds
 * @param {string} what
 */
export async function until(holds, what, withinMs = READY_WITHIN_MS) {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not come up within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** xfconfd sits in a folder named after the machine's kind. */
async function xfconfPath() {
  const { stdout } = await run('dpkg', ['-L', 'xfconf']);
  const found = stdout.split('\n').find((line) => line.endsWith('/xfconfd'));
  if (found === undefined) throw new Error('xfconfd is not installed: apt-get install xfconf');
  return found;
}

/**
 * @param {string} folder
 * @param {{uid: number, gid: number}} owner
 */
function ownAll(folder, owner) {
  fs.chownSync(folder, owner.uid, owner.gid);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) ownAll(inside, owner);
    else fs.chownSync(inside, owner.uid, owner.gid);
  }
}
