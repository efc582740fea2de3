import type { Bus } from '../../dbus/bus.ts';
import { minutes } from '../../../src-core/time/units.ts';
import type { Source } from '../fact.ts';
import { runTool } from '../helper-process.ts';
import { askingSource, changeOf, readProperty } from './ask-bus.ts';
import { booleanOf } from './replies.ts';

const NOTIFICATIONS = 'org.freedesktop.Notifications';
const notifications = {
  destination: NOTIFICATIONS,
  path: '/org/freedesktop/Notifications',
} as const;
const GSETTINGS = '/usr/bin/gsettings';
const XFCONF = 'org.xfce.Xfconf';

/** A property of the notification service itself: Plasma's is standard there, dunst has its own. */
function serviceProperty(sessionBus: Bus, name: string, on: string, property: string): Source {
  const asked = { ...notifications, interface: on, name: property };
  return askingSource(sessionBus, {
    name,
    quality: 'good',
    facts: ['do-not-disturb'],
    service: NOTIFICATIONS,
    hints: [changeOf(asked)],
    ask: async () => ({ 'do-not-disturb': booleanOf(await readProperty(sessionBus, asked)) }),
  });
}

export const plasmaDoNotDisturb = (sessionBus: Bus): Source =>
  serviceProperty(sessionBus, 'Plasma do not disturb', NOTIFICATIONS, 'Inhibited');

export const dunstDoNotDisturb = (sessionBus: Bus): Source =>
  serviceProperty(sessionBus, 'dunst pause', 'org.dunstproject.cmd0', 'paused');

export function xfceDoNotDisturb(sessionBus: Bus): Source {
  return askingSource(sessionBus, {
    name: 'Xfce do not disturb',
    quality: 'good',
    facts: ['do-not-disturb'],
    service: XFCONF,
    hints: [
      `type='signal',sender='${XFCONF}',interface='${XFCONF}',member='PropertyChanged',arg0='xfce4-notifyd'`,
    ],
    ask: async () => {
      const [value] = await sessionBus.call({
        destination: XFCONF,
        path: '/org/xfce/Xfconf',
        interface: XFCONF,
        member: 'GetProperty',
        signature: 'ss',
        body: ['xfce4-notifyd', '/do-not-disturb'],
        wakesNobody: true,
      });
      return { 'do-not-disturb': booleanOf(value) };
    },
  });
}

/**
 * GNOME keeps "do not disturb" as a setting. Its settings store announces each change on the bus but tells
 * the value only to its own library, so the value is read by GNOME's tool, once per change.
 */
export function gnomeDoNotDisturb(
  sessionBus: Bus,
  env: Readonly<Record<string, string | undefined>>,
): Source {
  return {
    name: 'GNOME do not disturb',
    quality: 'good',
    facts: ['do-not-disturb'],
    watch: (_tell, lookSoon) => {
      lookSoon();
      return sessionBus.onSignal(
        "type='signal',path='/ca/desrt/dconf/Writer/user',interface='ca.desrt.dconf.Writer',member='Notify'",
        ({ body: [where] }) => {
          if (typeof where !== 'string' || touchesNotifications(where)) lookSoon();
        },
      );
    },
    look: {
      everyMs: minutes(10),
      startsProcess: true,
      run: async () => ({
        'do-not-disturb': bannersHidden(
          await runTool(GSETTINGS, ['get', 'org.gnome.desktop.notifications', 'show-banners'], env),
        ),
      }),
    },
  };
}

/** A change is told with the key, or with a folder above it when several changed at once. */
export function touchesNotifications(changed: string): boolean {
  const key = '/org/gnome/desktop/notifications/show-banners';
  return key === changed || (changed.endsWith('/') && key.startsWith(changed));
}

export function bannersHidden(output: string): boolean | null {
  const word = output.trim();
  return word === 'false' ? true : word === 'true' ? false : null;
}
