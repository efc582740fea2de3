import type { Bus } from '../../dbus/bus.ts';
import type { Source } from '../fact.ts';
import { askingSource, changeOf } from './ask-bus.ts';
import { listOf, numberOf, stringOf, stringsOf } from './replies.ts';

const GNOME_SESSION = 'org.gnome.SessionManager';
/** "The session may not be marked idle", from the GNOME session manager's documentation. */
const IDLE_FLAG = 8;
const LOGIND = 'org.freedesktop.login1';
const manager = {
  destination: LOGIND,
  path: '/org/freedesktop/login1',
  interface: `${LOGIND}.Manager`,
} as const;

/** A rest keeps the machine awake itself: that must not look like somebody else's film. */
const isOurs = (who: string): boolean => /^(drape|electron)$/i.test(who.trim());

/** Whether somebody else keeps the session from going idle: a film, a slide show, some calls. */
export function gnomeInhibitors(sessionBus: Bus): Source {
  const ask = async (path: string, on: string, member: string): Promise<unknown> => {
    const [answer] = await sessionBus.call({
      destination: GNOME_SESSION,
      path,
      interface: on,
      member,
      wakesNobody: true,
    });
    return answer;
  };
  const inhibits = async (path: string): Promise<boolean> => {
    const flags = numberOf(await ask(path, `${GNOME_SESSION}.Inhibitor`, 'GetFlags'));
    if (flags === null || (flags & IDLE_FLAG) === 0) return false;
    return !isOurs(stringOf(await ask(path, `${GNOME_SESSION}.Inhibitor`, 'GetAppId')) ?? '');
  };
  return askingSource(sessionBus, {
    name: 'GNOME session inhibitors',
    quality: 'good',
    facts: ['idle-inhibited'],
    service: GNOME_SESSION,
    hints: ['InhibitorAdded', 'InhibitorRemoved'].map(
      (member) =>
        `type='signal',sender='${GNOME_SESSION}',interface='${GNOME_SESSION}',member='${member}'`,
    ),
    ask: async () => {
      const paths = stringsOf(
        await ask('/org/gnome/SessionManager', GNOME_SESSION, 'GetInhibitors'),
      );
      if (paths === null) return { 'idle-inhibited': null };
      // One that went away while we asked inhibits nothing any more.
      const found = await Promise.all(paths.map((path) => inhibits(path).catch(() => false)));
      return { 'idle-inhibited': found.includes(true) };
    },
  });
}

export function logindInhibitors(systemBus: Bus, ownPid: number): Source {
  return askingSource(systemBus, {
    name: 'logind inhibitors',
    quality: 'good',
    facts: ['idle-inhibited'],
    service: LOGIND,
    // logind has no signal for one inhibitor, but its summary of all is a property.
    hints: [changeOf(manager)],
    ask: async () => {
      const [answer] = await systemBus.call({
        ...manager,
        member: 'ListInhibitors',
        wakesNobody: true,
      });
      return { 'idle-inhibited': idleInhibited(answer, ownPid) };
    },
  });
}

/** Reads logind's list of [what, who, why, mode, user id, process id]. */
export function idleInhibited(answer: unknown, ownPid: number): boolean | null {
  const rows = listOf(answer);
  if (rows === null) return null;
  return rows.some((row) => {
    const [what, who, , mode, , pid] = listOf(row) ?? [];
    const kinds = stringOf(what)?.split(':') ?? [];
    const byUs = numberOf(pid) === ownPid || isOurs(stringOf(who) ?? '');
    return kinds.includes('idle') && stringOf(mode) === 'block' && !byUs;
  });
}
