import type { Bus } from '../../dbus/bus.ts';
import type { Property } from './ask-bus.ts';
import { readProperty } from './ask-bus.ts';
import { stringOf } from './replies.ts';

const LOGIND = 'org.freedesktop.login1';
const MANAGER_PATH = '/org/freedesktop/login1';
const MANAGER_INTERFACE = 'org.freedesktop.login1.Manager';
export const SESSION_INTERFACE = 'org.freedesktop.login1.Session';

export interface LogindSession {
  /** Where a property of our own session is to be read. Rejects when logind knows no such session. */
  property(name: string): Promise<Property>;
}

/** Our session at logind. It is asked for each time: logind may start anew and number anew. */
export function findSession(systemBus: Bus, sessionId: string | null): LogindSession {
  const id = async (): Promise<string> => {
    if (sessionId !== null) return sessionId;
    // An app that the user's own service manager started belongs to no session; logind then picks the
    // one on the screen.
    const auto = {
      destination: LOGIND,
      path: `${MANAGER_PATH}/session/auto`,
      interface: SESSION_INTERFACE,
    };
    const found = stringOf(await readProperty(systemBus, { ...auto, name: 'Id' }));
    if (found === null) throw new Error('logind gave no session');
    return found;
  };
  return {
    property: async (name) => {
      const [answer] = await systemBus.call({
        destination: LOGIND,
        path: MANAGER_PATH,
        interface: MANAGER_INTERFACE,
        member: 'GetSession',
        signature: 's',
        body: [await id()],
        wakesNobody: true,
      });
      const path = stringOf(answer);
      if (path === null) throw new Error('logind gave no session path');
      return { destination: LOGIND, path, interface: SESSION_INTERFACE, name };
    },
  };
}
