import fs from 'node:fs';
import path from 'node:path';

const MACHINE_SERVICES = '/usr/share/dbus-1/services';

/**
 * A bus on which no daemon starts by itself, so a test knows who is there, but those of which a service file lies in
 * a folder.
 *
 * @param {'session' | 'system'} type
 * @param {string | null} [services] the folder
 */
export const busSettings = (type, services = null) => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>${type}</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>${services === null ? '' : `\n  <servicedir>${services}</servicedir>`}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
`;

/**
 * A notification in a calm corner; a left click is the default action. dunst draws no buttons: it hands
 * them to a menu program, and ours picks the one that is named in a file.
 *
 * @param {string} chooser the menu program
 */
const dunstSettings = (chooser) => `[global]
  dmenu = ${chooser}
  font = DejaVu Sans 11
  width = 380
  height = 220
  origin = top-right
  offset = 24x48
  padding = 14
  horizontal_padding = 18
  frame_width = 1
  frame_color = "#8a7a68"
  corner_radius = 8
  markup = full
  format = "<b>%s</b>\\n%b"
  show_indicators = no
  icon_position = left
  min_icon_size = 32
  max_icon_size = 48
  mouse_left_click = do_action, close_current
  mouse_right_click = close_current
  notification_limit = 3
[urgency_normal]
  background = "#f7f1e6"
  foreground = "#2b2420"
  timeout = 0
`;

const panelSettings = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="double" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="dark-mode" type="bool" value="true"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="icon-size" type="int" value="22"/>
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
`;

/**
 * Writes what the desktop's parts read at their start.
 *
 * @param {string} home
 * @param {readonly string[]} services names of services of this machine that start when they are asked for
 * @returns {{sessionBus: string, systemBus: string, dunst: string, dunstAction: string}} paths
 */
export function writeSettings(home, services) {
  const sessionBus = path.join(home, 'session-bus.conf');
  const systemBus = path.join(home, 'system-bus.conf');
  const dunst = path.join(home, 'dunstrc');
  const chooser = path.join(home, 'choose-action.sh');
  const dunstAction = path.join(home, 'chosen-action');
  const panelFolder = path.join(home, '.config/xfce4/xfconf/xfce-perchannel-xml');
  fs.mkdirSync(panelFolder, { recursive: true });
  const serviceFolder = path.join(home, 'services');
  fs.mkdirSync(serviceFolder);
  for (const name of services) {
    const file = `${name}.service`;
    fs.copyFileSync(path.join(MACHINE_SERVICES, file), path.join(serviceFolder, file));
  }
  fs.writeFileSync(sessionBus, busSettings('session', serviceFolder));
  fs.writeFileSync(systemBus, busSettings('system'));
  fs.writeFileSync(dunst, dunstSettings(chooser));
  fs.writeFileSync(chooser, `#!/bin/sh\nexec grep -F ",$(cat '${dunstAction}')]" | head -n 1\n`, {
    mode: 0o755,
  });
  fs.writeFileSync(path.join(panelFolder, 'xfce4-panel.xml'), panelSettings);
  return { sessionBus, systemBus, dunst, dunstAction };
}

/** The state of somebody who has been through the first run: it opens by itself for a newcomer only. */
export const knownPerson = JSON.stringify({ welcome: { step: 'hello', isOver: true } });

/** @param {string} home */
export function writeKnownPerson(home) {
  const profile = path.join(home, '.config/Drape');
  fs.mkdirSync(profile, { recursive: true });
  fs.writeFileSync(path.join(profile, 'state.json'), knownPerson);
}
