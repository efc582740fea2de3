import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { until, type Desktop, type DesktopOptions } from '../../../scripts/desktop/desktop.mjs';
import { connectBus } from '../../../src-main/dbus/bus.ts';
import { runAs } from '../../harness/identity.ts';
import { addLoginSession, LOGIND } from '../../harness/logind.ts';
import { installEntry, quiet, type ShownWindow, type WaylandDesktop } from './wayland-desktop.ts';

const run = promisify(execFile);
const REMOTE = 'org.gnome.Mutter.RemoteDesktop';
const LEFT_BUTTON = 0x110;
/** Longer ways stick at the top bar. */
const LONGEST_MOVE_PX = 200;

export const gnomeOptions: DesktopOptions = {
  screen: false,
  systemBus: true,
  notifications: false,
  services: [
    'org.gnome.ScreenSaver',
    'org.gnome.Shell.Notifications',
    'org.gnome.Shell.Screencast',
    'org.gnome.Shell.Extensions',
    'ca.desrt.dconf',
  ],
};

const settings = [
  ['org.gnome.shell', 'enabled-extensions', "['ubuntu-appindicators@ubuntu.com']"],
  ['org.gnome.shell', 'welcome-dialog-last-shown-version', '99'],
  ['org.gnome.desktop.interface', 'enable-animations', 'false'],
  ['org.gnome.desktop.session', 'idle-delay', '0'],
] as const;

/** The real GNOME Shell without a screen, with the extension that draws tray icons. */
export async function startGnome(desktop: Desktop): Promise<WaylandDesktop> {
  const { env, processes } = desktop;
  installEntry(desktop);
  Object.assign(env, {
    XDG_SESSION_TYPE: 'wayland',
    XDG_CURRENT_DESKTOP: 'GNOME',
    XDG_SESSION_ID: 'c1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  await desktop.mock('system', LOGIND, 'logind');
  await addLoginSession(desktop);
  for (const setting of settings)
    await run('gsettings', ['set', ...setting], { env, ...(runAs ?? {}) });
  const shell = processes.start(
    'gnome-shell',
    ['--headless', '--virtual-monitor', '1280x800', '--wayland', '--unsafe-mode'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const runtime = String(env['XDG_RUNTIME_DIR']);
  for (const name of ['org.gnome.Shell', 'org.kde.StatusNotifierWatcher'])
    await until(() => desktop.hasOwner(name), `${name} (${said.slice(-500)})`, 30_000);
  const xDisplay = (): string | undefined => /X11 display (:\d+)/.exec(said)?.[1];
  await until(() => Promise.resolve(xDisplay() !== undefined), 'XWayland');
  const authority = fs.readdirSync(runtime).find((name) => name.startsWith('.mutter-Xwaylandauth'));
  Object.assign(env, {
    WAYLAND_DISPLAY: 'wayland-0',
    DISPLAY: xDisplay(),
    ...(authority === undefined ? {} : { XAUTHORITY: path.join(runtime, authority) }),
  });

  const bus = connectBus('session', quiet, env['DBUS_SESSION_BUS_ADDRESS']);
  /** Runs a script within the shell; gives what it comes to. */
  const evaluate = async (script: string): Promise<unknown> => {
    const [worked, answer] = await bus.call({
      destination: 'org.gnome.Shell',
      path: '/org/gnome/Shell',
      interface: 'org.gnome.Shell',
      member: 'Eval',
      signature: 's',
      body: [`JSON.stringify(${script})`],
    });
    if (worked !== true) throw new Error(`GNOME Shell: ${String(answer)}`);
    return JSON.parse(JSON.parse(String(answer)) as string);
  };
  // At its start the overview stands open, and the shell tells what it misses without a display manager.
  const isSo = (script: string) => async (): Promise<boolean> =>
    // A shell that is just starting may have no time for an answer.
    (await evaluate(script).catch(() => null)) === true;
  await until(isSo('!Main.layoutManager._startingUp'), 'the end of the start');
  await until(isSo('(Main.overview.hide(), !Main.overview.visible)'), 'the desktop itself');
  await until(
    isSo(
      '(Main.messageTray.getSources().forEach((one) => one.destroy()), Main.messageTray._banner === null)',
    ),
    'an empty message tray',
  );

  return {
    windows: async () =>
      (await evaluate(
        `global.get_window_actors().filter((a) => a.visible && a.meta_window.get_wm_class() !== "Gnome-shell").map(({ meta_window: w }) => ({
           title: w.get_title(), appId: w.get_wm_class(), isNative: w.get_client_type() === 0,
           hasFocus: w.has_focus(), app: imports.gi.Shell.WindowTracker.get_default().get_window_app(w)?.get_name() ?? null }))`,
      )) as readonly ShownWindow[],
    answer: async (_action, label) => {
      await until(isSo('Main.messageTray._banner !== null'), 'a banner');
      const [session] = await bus.call({
        destination: REMOTE,
        path: '/org/gnome/Mutter/RemoteDesktop',
        interface: REMOTE,
        member: 'CreateSession',
      });
      const order = (member: string, signature = '', body: readonly unknown[] = []) =>
        bus.call({
          destination: REMOTE,
          path: String(session),
          interface: `${REMOTE}.Session`,
          member,
          signature,
          body,
        });
      await order('Start');
      const middleOf = async (what: string): Promise<readonly [number, number]> =>
        (await evaluate(
          `(() => { const a = ${what}; const [x, y] = a.get_transformed_position(); return [x + a.width / 2, y + a.height / 2]; })()`,
        )) as readonly [number, number];
      /** Where it is once it has been laid out: what has just come is still on its way. */
      const restingMiddleOf = async (what: string): Promise<readonly [number, number]> => {
        for (let before = ''; ;) {
          const now = await middleOf(what);
          if (String(now) === before) return now;
          before = String(now);
          await pause(50);
        }
      };
      const pointTo = async ([x, y]: readonly [number, number]): Promise<void> => {
        for (let moves = 0; moves < 25; moves += 1) {
          const [atX, atY] = (await evaluate('global.get_pointer()')) as [number, number];
          const [dx, dy] = [x - atX, y - atY];
          if (Math.abs(dx) < 2 && Math.abs(dy) < 2) return;
          const bound = (by: number): number =>
            Math.max(-LONGEST_MOVE_PX, Math.min(LONGEST_MOVE_PX, by));
          await order('NotifyPointerMotionRelative', 'dd', [bound(dx), bound(dy)]);
        }
        throw new Error('the pointer does not come where it is sent');
      };
      // The buttons of a banner are drawn while the pointer is on it, and only once it has been seen to come.
      const button = `Main.messageTray._banner?._buttonBox?.get_children().find((b) => b.label === ${JSON.stringify(label)})`;
      const soon = (script: string): Promise<boolean> =>
        until(isSo(script), script, 1_500).then(
          () => true,
          () => false,
        );
      await until(async () => {
        await pointTo([100, 700]);
        if (await isSo('Main.messageTray._banner === null')()) return true;
        await pointTo(await restingMiddleOf('Main.messageTray._banner'));
        if (!(await soon(`Boolean(${button}?.mapped)`))) return false;
        await pointTo(await restingMiddleOf(button));
        for (const isDown of [true, false])
          await order('NotifyPointerButton', 'ib', [LEFT_BUTTON, isDown]);
        return soon('Main.messageTray._banner === null');
      }, label);
      await order('Stop');
    },
    screenshot: async (file) => {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      const drawn = path.join(desktop.home, 'shot.png');
      await desktop.call(
        'session',
        'org.gnome.Shell.Screenshot',
        '/org/gnome/Shell/Screenshot',
        'org.gnome.Shell.Screenshot.Screenshot',
        ...['true', 'false', drawn],
      );
      fs.copyFileSync(drawn, file);
    },
    dispose: () => bus.dispose(),
  };
}
