import type { Desktop } from '../../scripts/desktop/desktop.mjs';

export const LOGIND = 'org.freedesktop.login1';
export const LOGIND_PATH = '/org/freedesktop/login1';
/** What python-dbusmock adds to everything it plays. */
export const MOCK = 'org.freedesktop.DBus.Mock';

/** Opens the session "c1" of the logind that is played. */
export const addLoginSession = (desktop: Desktop): Promise<string> =>
  desktop.call(
    'system',
    LOGIND,
    LOGIND_PATH,
    `${MOCK}.AddSession`,
    ...['c1', 'seat0', '0', 'me', 'true'],
  );

/** Lets logind announce a change, as in `PrepareForSleep`. */
export const announceLogind = (desktop: Desktop, member: string, value: boolean): Promise<string> =>
  desktop.call(
    'system',
    LOGIND,
    LOGIND_PATH,
    `${MOCK}.EmitSignal`,
    `${LOGIND}.Manager`,
    member,
    'b',
    `[<${String(value)}>]`,
  );

/** Whether the session "c1" says that it is locked. */
export const setLockedHint = (desktop: Desktop, value: boolean): Promise<string> =>
  desktop.call(
    'system',
    LOGIND,
    `${LOGIND_PATH}/session/c1`,
    `${MOCK}.UpdateProperties`,
    `${LOGIND}.Session`,
    `{'LockedHint': <${String(value)}>}`,
  );
