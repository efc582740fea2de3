import type { Bus } from '../../dbus/bus.ts';
import type { Source } from '../fact.ts';
import { askingSource, readProperty } from './ask-bus.ts';
import { SESSION_INTERFACE, findSession } from './logind-session.ts';
import { booleanOf } from './replies.ts';

/**
 * Screen lockers that answer on the session bus. They say "active" for a dark unlocked screen as well, which
 * is the same to us: nobody is looking.
 */
const lockers = [
  { name: 'GNOME screen lock', service: 'org.gnome.ScreenSaver', path: '/org/gnome/ScreenSaver' },
  {
    name: 'Cinnamon screen lock',
    service: 'org.cinnamon.ScreenSaver',
    path: '/org/cinnamon/ScreenSaver',
  },
  { name: 'MATE screen lock', service: 'org.mate.ScreenSaver', path: '/org/mate/ScreenSaver' },
  { name: 'Xfce screen lock', service: 'org.xfce.ScreenSaver', path: '/org/xfce/ScreenSaver' },
  {
    name: 'freedesktop screen lock',
    service: 'org.freedesktop.ScreenSaver',
    path: '/org/freedesktop/ScreenSaver',
  },
] as const;

export function lockerSources(sessionBus: Bus): Source[] {
  return lockers.map(({ name, service, path }) =>
    askingSource(sessionBus, {
      name,
      quality: 'good',
      facts: ['locked'],
      service,
      hints: [`type='signal',sender='${service}',interface='${service}',member='ActiveChanged'`],
      ask: async () => {
        const [active] = await sessionBus.call({
          destination: service,
          path,
          interface: service,
          member: 'GetActive',
          wakesNobody: true,
        });
        return { locked: booleanOf(active) };
      },
    }),
  );
}

/** Weak, since some lockers never tell logind: "unlocked" may then be wrong, "locked" never is. */
export function logindLockSource(systemBus: Bus, sessionId: string | null): Source {
  const session = findSession(systemBus, sessionId);
  return askingSource(systemBus, {
    name: 'logind lock hint',
    quality: 'weak',
    facts: ['locked'],
    service: 'org.freedesktop.login1',
    // Which object is ours is known only once logind answered, so the rule names the interface alone.
    hints: [
      `type='signal',sender='org.freedesktop.login1',interface='org.freedesktop.DBus.Properties',` +
        `member='PropertiesChanged',arg0='${SESSION_INTERFACE}'`,
    ],
    ask: async () => {
      const property = await session.property('LockedHint');
      return { locked: booleanOf(await readProperty(systemBus, property)) };
    },
  });
}
