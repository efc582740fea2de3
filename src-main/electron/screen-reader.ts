import { execFileSync } from 'node:child_process';

/** What Chromium reads before it is ready, and never again (ui/accessibility, AtkUtilAuraLinux). */
const VARIABLE = 'GNOME_ACCESSIBILITY';
const ACCESSIBILITY = 'org.a11y.Bus';
/** A bus that hangs must not keep the icon waiting. */
const ANSWERED_WITHIN_MS = 300;

/** Asks something of the session bus by `dbus-send`; what it prints, or null where nobody answers. */
export type AskBus = (args: readonly string[]) => string | null;

const askSessionBus: AskBus = (args) => {
  try {
    return execFileSync('dbus-send', ['--session', '--print-reply=literal', ...args], {
      encoding: 'utf8',
      timeout: ANSWERED_WITHIN_MS,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // No bus, no service, or no such program.
    return null;
  }
};

/**
 * Opens the windows to a screen reader on Linux, where the session bus says that one runs. Has to be called before
 * Electron is ready, so the bus is asked synchronously: some milliseconds. A reader that starts later finds the door shut
 * until Drape starts again.
 */
export function openToScreenReaders(
  env: Record<string, string | undefined>,
  ask: AskBus = askSessionBus,
): void {
  if (env[VARIABLE] !== undefined) return;
  // A question to a service that does not run would start it.
  const owned = ask([
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    `string:${ACCESSIBILITY}`,
  ]);
  if (owned?.includes('true') !== true) return;
  const status = ask([
    `--dest=${ACCESSIBILITY}`,
    '/org/a11y/bus',
    'org.freedesktop.DBus.Properties.GetAll',
    'string:org.a11y.Status',
  ]);
  if (status !== null && saysThatOneRuns(status)) env[VARIABLE] = '1';
}

/** Orca sets both; other tools set one of them. */
export const saysThatOneRuns = (status: string): boolean =>
  /\b(IsEnabled|ScreenReaderEnabled)\s+variant\s+boolean\s+true/.test(status);
