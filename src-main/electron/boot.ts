import { app } from 'electron';
import path from 'node:path';
import { HELP, parseArguments, wrongArgument } from '../cli/arguments.ts';
import { createLog } from '../log/log.ts';
import type { Log } from '../ports.ts';
import { declareAppScheme, serveAppScheme } from './app-scheme.ts';
import { guardAgainstCrashes, muteBrokenPipes } from './crash-guard.ts';
import { guardGpu } from './gpu-guard.ts';
import { removeLeftovers, settleProfile } from './profile.ts';
import type { Profile } from './profile.ts';
import { takeStand } from './single-instance.ts';
import { lockDownDefaultSession, lockDownPages } from './web-security.ts';

export interface Booted {
  readonly profile: Profile;
  readonly log: Log;
  readonly selfTest: boolean;
}

/** What the app gives back to those who start it. */
export interface Running {
  /** Another start of the program was tried: show ourselves. */
  comeForward(): void;
  save(): void;
  stop(): void;
}

/**
 * Brings the program up in the one order that survives a closed terminal, a read-only home, a dying GPU and
 * a second start; each line answers a crash that was seen. Then hands over to `begin`.
 */
export function boot(begin: (booted: Booted) => Running): void {
  muteBrokenPipes();
  const order = parseArguments(ownArguments());
  if (order.kind === 'help') return leave(HELP, 0);
  if (order.kind === 'version') return leave(`${app.getVersion()}\n`, 0);
  if (order.kind === 'wrong') return leave(wrongArgument(order.argument), 2);

  let running: Running | null = null;
  const profile = settleProfile();
  guardAgainstCrashes(
    () => profile.folder,
    () => running?.save(),
  );
  removeLeftovers(profile.folder);
  guardGpu(profile.folder);

  const stand = takeStand(profile.folder);
  if (stand === 'second') {
    return leave('drape: already running; its window was asked to come forward.\n', 0);
  }
  if (stand === 'unknown') {
    process.stderr.write(
      `drape: the folder ${profile.folder} takes no lock; going on without one.\n`,
    );
  }
  if (!profile.lasting) {
    process.stderr.write(
      'drape: the home folder cannot be written. Drape runs, and forgets when it is closed.\n',
    );
  }

  const log = createLog(path.join(app.getPath('logs'), 'drape.log'));
  // As root Chromium's sandbox cannot start and every page would die in a loop.
  if (process.getuid?.() !== 0) app.enableSandbox();
  declareAppScheme();
  lockDownPages(log);
  // A tray app lives on without a window.
  app.on('window-all-closed', () => undefined);
  app.on('second-instance', () => running?.comeForward());
  app.on('activate', () => running?.comeForward());
  app.on('before-quit', () => {
    running?.stop();
    running = null;
  });
  void app.whenReady().then(() => {
    lockDownDefaultSession(log);
    serveAppScheme(path.join(app.getAppPath(), 'out/renderer'));
    running = begin({ profile, log, selfTest: order.kind === 'self-test' });
  });
}

/** What the person wrote: everything after the program, and in a checkout after the folder too. */
function ownArguments(): readonly string[] {
  const words = process.argv.slice(1);
  if (app.isPackaged) return words;
  const folderAt = words.findIndex((word) => !word.startsWith('-'));
  return words.filter((_, at) => at !== folderAt);
}

function leave(text: string, exitCode: number): void {
  (exitCode === 0 ? process.stdout : process.stderr).write(text, () => app.exit(exitCode));
}
