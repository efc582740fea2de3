import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { until, type Desktop, type DesktopOptions } from '../../../scripts/desktop/desktop.mjs';
import { addLoginSession, LOGIND } from '../../harness/logind.ts';
import { installEntry, type ShownWindow, type WaylandDesktop } from './wayland-desktop.ts';

const run = promisify(execFile);
const SCRIPT_PREFIX = 'drape windows: ';
const READY_WITHIN_MS = 45_000;

export const plasmaOptions: DesktopOptions = {
  screen: false,
  systemBus: true,
  notifications: false,
  services: [
    'org.kde.ActivityManager',
    'org.kde.kglobalaccel',
    'org.kde.kded5',
    'org.kde.plasma.Notifications',
    'org.kde.kiod5',
  ],
};

/** What KWin is asked to tell of its windows, in its own scripts' language. */
const windowsScript = `print(${JSON.stringify(SCRIPT_PREFIX)} + JSON.stringify(workspace.clientList()
  .filter(function (c) { return c.normalWindow; })
  .map(function (c) { return { title: c.caption, appId: String(c.resourceClass), isNative: !/X11|Xwayland/.test(String(c)),
    hasFocus: c === workspace.activeClient, app: String(c.desktopFileName || c.resourceName) === 'drape' ? 'Drape' : null }; })));`;

/** The real Plasma on the real KWin, without a screen. */
export async function startPlasma(desktop: Desktop): Promise<WaylandDesktop> {
  const { env, home, processes } = desktop;
  installEntry(desktop);
  Object.assign(env, {
    XDG_SESSION_TYPE: 'wayland',
    XDG_CURRENT_DESKTOP: 'KDE',
    KDE_FULL_SESSION: 'true',
    KDE_SESSION_VERSION: '5',
    XDG_SESSION_ID: 'c1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    QT_QUICK_BACKEND: 'software',
    KWIN_SCREENSHOT_NO_PERMISSION_CHECKS: '1',
  });
  await desktop.mock('system', LOGIND, 'logind');
  await addLoginSession(desktop);
  // A copy has no file capability, which a container refuses. KWin wants to be called by this very name.
  const kwin = path.join(home, 'kwin_wayland');
  fs.copyFileSync('/usr/bin/kwin_wayland', kwin);
  fs.chmodSync(kwin, 0o755);
  const compositor = processes.start(
    kwin,
    ['--virtual', '--width', '1280', '--height', '800', '--xwayland', '--socket', 'wayland-0'],
    {
      env: { QT_LOGGING_RULES: 'kwin_scripting.debug=true', QT_FORCE_STDERR_LOGGING: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [compositor.stdout, compositor.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const socket = path.join(String(env['XDG_RUNTIME_DIR']), 'wayland-0');
  await until(() => Promise.resolve(fs.existsSync(socket)), 'the socket of KWin', READY_WITHIN_MS);
  await until(() => desktop.hasOwner('org.kde.KWin'), 'KWin', READY_WITHIN_MS);
  Object.assign(env, { WAYLAND_DISPLAY: 'wayland-0' });
  const qt = { QT_QPA_PLATFORM: 'wayland' };
  const { stdout } = await run('dpkg', ['-L', 'kactivitymanagerd']);
  const activities = stdout.split('\n').find((file) => file.endsWith('/kactivitymanagerd'));
  processes.start(String(activities), [], { env: qt });
  processes.start('kded5', [], { env: qt });
  await until(() => desktop.hasOwner('org.kde.ActivityManager'), 'activities', READY_WITHIN_MS);
  processes.start('plasmashell', [], { env: qt });
  for (const name of ['org.freedesktop.Notifications', 'org.kde.StatusNotifierWatcher'])
    await until(() => desktop.hasOwner(name), name, READY_WITHIN_MS);
  Object.assign(env, await xOf(Number(compositor.pid)));

  let asked = 0;
  const windows = async (): Promise<readonly ShownWindow[]> => {
    asked += 1;
    const file = path.join(home, `windows-${String(asked)}.js`);
    fs.writeFileSync(file, windowsScript);
    said = '';
    const call = (objectPath: string, method: string, ...args: readonly string[]) =>
      desktop.call('session', 'org.kde.KWin', objectPath, method, ...args);
    const loaded = await call(
      '/Scripting',
      'org.kde.kwin.Scripting.loadScript',
      file,
      path.basename(file),
    );
    const id = /\d+/.exec(loaded)?.[0] ?? '';
    await call(`/${id}`, 'org.kde.kwin.Script.run');
    await until(() => Promise.resolve(said.includes(SCRIPT_PREFIX)), 'the list of windows');
    const list = new RegExp(`${SCRIPT_PREFIX}(.*)`).exec(said)?.[1] ?? '[]';
    return JSON.parse(list) as readonly ShownWindow[];
  };
  return {
    windows,
    answer: (action, _label, isHeard) =>
      // Plasma numbers its cards from one, tells nobody when it has drawn one, and lets one be pressed before that.
      until(async () => {
        await desktop.call(
          'session',
          'org.freedesktop.Notifications',
          '/org/freedesktop/Notifications',
          'org.kde.NotificationManager.InvokeAction',
          ...['1', action],
        );
        return isHeard();
      }, 'an answered card'),
    screenshot: async (file) => {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await run('/usr/bin/python3', [path.join(import.meta.dirname, 'kwin-shot.py'), file], {
        env,
      });
    },
    dispose: () => undefined,
  };
}

/** The display of the XWayland that KWin has started, and the key to it. */
async function xOf(kwinPid: number): Promise<Record<string, string>> {
  const { stdout } = await run('ps', ['--ppid', String(kwinPid), '-ww', '-o', 'args=']);
  const words =
    stdout
      .split('\n')
      .find((line) => line.includes('Xwayland'))
      ?.split(/\s+/) ?? [];
  const display = words.find((word) => word.startsWith(':'));
  const authority = words[words.indexOf('-auth') + 1];
  if (display === undefined || authority === undefined) throw new Error('KWin has no XWayland');
  return { DISPLAY: display, XAUTHORITY: authority };
}
