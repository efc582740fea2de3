/**
 * Every Debian or Ubuntu package the project needs and why. The first name a release knows is taken.
 *
 * `run` is for the app on a desktop that is there already, `demo` adds a desktop on a virtual screen,
 * `test` adds what the end-to-end tests look with.
 * @typedef {'run' | 'demo' | 'test'} Purpose
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

  need(['python3'], 'runs the stand-ins for system services', 'test'),
  need(['python3-gi'], 'the main loop of those stand-ins', 'test'),
  need(['python3-dbusmock'], 'stand-ins for logind and others on a bus', 'test'),
  need(['libglib2.0-bin'], 'gdbus: talks to the stand-ins', 'test'),
  need(['iproute2'], 'ip: brings up the loopback of an empty network', 'test'),
  need(['sway'], 'a Wayland compositor without a screen: idle time, full screen', 'test'),
  need(['wtype'], 'types into it', 'test'),
  need(['zenity'], 'a window to look at there', 'test'),
  need(['mutter'], 'the GNOME compositor without a screen: idle time', 'test'),
  need(['pulseaudio'], 'a sound server: who records', 'test'),
  need(['pulseaudio-utils'], 'records from it', 'test'),
  need(['pipewire'], 'the other sound server', 'test'),
  need(['pipewire-pulse'], 'the other sound server', 'test'),
  need(['wireplumber'], 'the other sound server', 'test'),
  need(['xterm'], 'a window to look at on X', 'test'),
  need(['dconf-service'], 'keeps the settings that tell of do not disturb', 'test'),
  need(['dconf-gsettings-backend'], 'writes them', 'test'),
  need(['gsettings-desktop-schemas'], 'names them', 'test'),
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

/**
 * The demo and the tests also run the app.
 * @param {Purpose} purpose
 */
export function packagesFor(purpose) {
  const wanted = purpose === 'demo' || purpose === 'test' ? ['run', purpose] : [purpose];
  return systemPackages.filter((entry) => entry.purposes.some((one) => wanted.includes(one)));
}
