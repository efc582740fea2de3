/**
 * Every Debian or Ubuntu package the project needs and why. The first name a release knows is taken.
 *
 * `run` is for the app on a desktop that is there already, `demo` adds a desktop on a virtual screen,
 * `test` adds what the end-to-end tests look with, `system` the services and desktops of the system tests.
 * @typedef {'run' | 'demo' | 'test' | 'system'} Purpose
 * @typedef {{ names: readonly string[], why: string, purposes: readonly Purpose[] }} SystemPackage
 */

/** @type {readonly SystemPackage[]} */
const systemPackages = [
  need(['libgtk-3-0t64', 'libgtk-3-0'], 'Electron draws menus and dialogs with GTK', 'run'),
  need(['libnss3'], 'Electron links it', 'run'),
  need(['libasound2t64', 'libasound2'], 'Electron plays sound through it', 'run'),
  need(['libgbm1'], 'Electron shares picture buffers through it', 'run'),

  need(['xvfb'], 'the virtual screen', 'demo', 'test'),
  need(['xauth'], 'xvfb-run makes its key with it', 'demo', 'test'),
  need(['dbus-daemon', 'dbus'], 'the session bus', 'demo', 'test'),
  need(['dbus-bin', 'dbus'], 'dbus-send: asks who is on that bus', 'demo', 'test'),
  need(['fonts-dejavu-core'], 'words on the virtual screen', 'demo', 'test'),
  need(['dunst'], 'the notification daemon that shows nudges', 'demo', 'test'),
  need(['openbox'], 'the window manager', 'demo', 'test'),
  need(['xfce4-panel'], 'the tray host (StatusNotifier)', 'demo', 'test'),
  need(['xfconf'], 'xfce4-panel keeps its settings in it', 'demo', 'test'),
  need(['xdotool'], 'real pointer and keyboard input', 'demo', 'test'),
  need(['scrot'], 'pictures of the whole screen', 'demo', 'test'),
  need(
    ['x11-xserver-utils'],
    'xsetroot and xset: a plain desk, and a screen that saves itself when told',
    'demo',
    'test',
  ),
  need(['procps'], 'ps: which processes are there', 'demo', 'test'),

  need(['x11-xkb-utils'], 'setxkbmap: keyboards of other languages', 'system'),
  need(['python3'], 'runs the stand-ins for system services', 'system'),
  need(['python3-gi'], 'the main loop of those stand-ins', 'system'),
  need(['python3-dbusmock'], 'stand-ins for logind and others on a bus', 'system'),
  need(['libglib2.0-bin'], 'gdbus: talks to the stand-ins', 'test'),
  need(['iproute2'], 'ip: brings up the loopback of an empty network', 'test'),
  need(['sway'], 'a Wayland compositor without a screen: idle time, full screen', 'system'),
  need(['wtype'], 'types into it', 'system'),
  need(['zenity'], 'a window to look at there', 'system'),
  need(['mutter'], 'the GNOME compositor without a screen: idle time', 'system'),
  need(['gnome-shell'], 'the desktop of GNOME, without a screen', 'system'),
  need(['gnome-shell-extension-appindicator'], 'draws tray icons there', 'system'),
  need(['gjs'], 'runs its notifications', 'system'),
  need(['xwayland'], 'X11 windows there and in Plasma', 'system'),
  need(['kwin-wayland'], 'the compositor of Plasma, without a screen', 'system'),
  need(['plasma-workspace'], 'the desktop of KDE', 'system'),
  need(['qtwayland5'], 'lets it draw', 'system'),
  need(['plasma-desktop-data'], 'what its panel looks like', 'system'),
  need(['at-spi2-core'], 'the bus that screen readers listen on', 'system'),
  need(['gir1.2-atspi-2.0'], 'listens on it', 'system'),
  need(['python3-pil'], 'makes a picture of what it draws', 'system'),
  need(['pulseaudio'], 'a sound server: who records', 'system'),
  need(['pulseaudio-utils'], 'records from it', 'system'),
  need(['pipewire'], 'the other sound server', 'system'),
  need(['pipewire-pulse'], 'the other sound server', 'system'),
  need(['wireplumber'], 'the other sound server', 'system'),
  need(['xterm'], 'a window to look at on X', 'test'),
  need(['dconf-service'], 'keeps the settings that tell of do not disturb', 'system'),
  need(['dconf-gsettings-backend'], 'writes them', 'system'),
  need(['gsettings-desktop-schemas'], 'names them', 'system'),
  need(['strace'], 'the proof that the app opens no connection', 'test'),
];

/**
 * @param {readonly string[]} names
 * @param {string} why
 * @param {...Purpose} purposes
 * @returns {SystemPackage}
 */
function need(names, why, ...purposes) {
  return { names, why, purposes };
}

/** What else each purpose needs: the demo and the tests also run the app. */
const included = /** @type {const} */ ({
  run: ['run'],
  demo: ['run', 'demo'],
  test: ['run', 'test'],
  system: ['run', 'test', 'system'],
});

/** @param {Purpose} purpose */
export function packagesFor(purpose) {
  /** @type {readonly Purpose[]} */
  const wanted = included[purpose];
  return systemPackages.filter((entry) => entry.purposes.some((one) => wanted.includes(one)));
}
