import { app, powerMonitor } from 'electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HELP, parseArguments, wrongStart } from '../cli/arguments.ts';
import { hearsOrders } from '../cli/line-address.ts';
import { startAnewIfAsked } from '../storage/erase-profile.ts';
import { createLateLog } from '../log/late-log.ts';
import type { Order, OrderReply } from '../ports.ts';
import type { Booted } from './booted.ts';
import { declareAppScheme, serveAppScheme } from './app-scheme.ts';
import { guardAgainstCrashes, muteBrokenPipes } from './crash-guard.ts';
import { removeLeftovers, settleProfile } from './profile.ts';
import { beThrifty } from './thrift.ts';
import { openToScreenReaders } from './screen-reader.ts';
import { takeStand } from './single-instance.ts';
import { firstTray } from './tray-icon.ts';
import { lockDownDefaultSession, lockDownPages } from './web-security.ts';

/** As in electron-builder.yml. */
const APP_ID = 'app.drape.Drape';

/** Exit code of `--status` when there is nothing to ask. */
const NOT_RUNNING = 3;

/** How long quitting may wait for the disk. */
const CLOSES_WITHIN_MS = 10_000;

/**
 * Panel and icon agree in several turns of this thread, and loading the program would hold each of them up: it waits
 * until they are done, and the icon is there twice as soon.
 */
const HANDSHAKE_MS = 120;

/** What the app gives back to those who start it. */
export interface Running {
  /** Does what a later start of the program asks, and says what it did. */
  obey(order: Order): OrderReply;
  save(): void;
  stop(): Promise<void>;
}

/**
 * Brings the program up in the one order that survives a closed terminal, a read-only home and a
 * second start; each line answers a crash that was seen. Then hands over to `begin`. What is imported here
 * stands between a click and the icon, so it is little.
 */
export function boot(begin: (booted: Booted) => Promise<Running>): void {
  muteBrokenPipes();
  // Windows shows no notification of a program that is not named as its shortcut is.
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
  const start = parseArguments(ownArguments());
  if (start.kind === 'help') return leave(HELP, 0);
  if (start.kind === 'version') return leave(`${app.getVersion()}\n`, 0);
  if (start.kind === 'wrong') return leave(wrongStart(start.why), 2);
  const order: Order = start.kind === 'order' ? start.order : { kind: 'open' };

  let running: Running | null = null;
  let systemEnds = false;
  let closeLine = (): void => undefined;
  const profile = settleProfile();
  guardAgainstCrashes(
    () => profile.folder,
    () => running?.save(),
  );
  removeLeftovers(profile.folder);
  beThrifty();
  // Without it Chromium finds no voice on Linux; where speech-dispatcher is absent it changes nothing.
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');

  // A self-test runs beside a Drape that runs already, and must not touch what that one holds.
  const isSelfTest = start.kind === 'self-test';
  if (isSelfTest) useScratchFolder();
  const stand = isSelfTest ? 'first' : takeStand(profile.folder, () => hearsOrders(profile.folder));
  if (stand === 'second') {
    void passOn(profile.folder, order);
    return;
  }
  if (!isSelfTest) startAnewIfAsked(profile.folder);
  if (order.kind === 'status') return leave('Drape is not running.\n', NOT_RUNNING);
  if (order.kind === 'quit') return leave('Drape is not running.\n', 0);
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

  if (process.platform === 'linux') openToScreenReaders(process.env);
  const log = createLateLog();
  // As root Chromium's sandbox cannot start and every page would die in a loop.
  if (process.getuid?.() !== 0) app.enableSandbox();
  declareAppScheme();
  lockDownPages(log);
  // A tray app lives on without a window.
  app.on('window-all-closed', () => undefined);
  /** Asked for while the program is still loading. */
  const waiting: Order[] = order.kind === 'open' ? [] : [order];
  app.on('activate', () => {
    if (running === null) waiting.push({ kind: 'open' });
    else running.obey({ kind: 'open' });
  });
  let isLeaving = false;
  app.on('before-quit', (event) => {
    isLeaving = true;
    closeLine();
    if (running === null) return;
    const stopped = running.stop();
    running = null;
    // Who holds up the end of the system is asked about by it; what is told then was saved at once.
    if (systemEnds) return;
    // Quitting waits for the history, though not for a disk that hangs.
    event.preventDefault();
    void Promise.race([stopped, pause(CLOSES_WITHIN_MS)]).then(() => app.quit());
  });
  const goOn = async (): Promise<void> => {
    if (isSelfTest) {
      takeUp();
      await (await import('./self-test.ts')).selfTest(profile, log);
      return;
    }
    powerMonitor.once('shutdown', () => (systemEnds = true));
    const tray = firstTray();
    await pause(HANDSHAKE_MS);
    const { createLog } = await import('../log/log.ts');
    log.settle(createLog(path.join(app.getPath('logs'), 'drape.log')));
    takeUp();
    const { openOrderLine } = await import('../cli/line.ts');
    const begun = await begin({ profile, log, tray });
    if (isLeaving) {
      await begun.stop();
      return;
    }
    running = begun;
    closeLine = openOrderLine(profile.folder, (asked) => begun.obey(asked), log);
    for (const asked of waiting) begun.obey(asked);
  };
  const takeUp = (): void => {
    lockDownDefaultSession(log);
    serveAppScheme(path.join(app.getAppPath(), 'out/renderer'));
  };
  void app.whenReady().then(goOn);
}

/** Lets Chromium keep its files where nothing is left of them afterwards. */
function useScratchFolder(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-self-test-'));
  app.setPath('sessionData', folder);
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
}

/** Hands the order to the Drape that runs, and ends with its answer. */
async function passOn(folder: string, order: Order): Promise<void> {
  const { sendOrder } = await import('../cli/line.ts');
  const reply = await sendOrder(folder, order);
  if (reply === null) leave('drape: already running, but it does not answer.\n', 1);
  else leave(`${reply.text}\n`, reply.exitCode);
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
