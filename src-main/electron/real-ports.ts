import { app, powerMonitor } from 'electron';
import path from 'node:path';
import { connectBus } from '../dbus/bus.ts';
import type { Bus } from '../dbus/bus.ts';
import { watchTrayHost } from '../dbus/tray-host.ts';
import { firstThatWorks } from '../notify/first-that-works.ts';
import { createLastResortNotifier } from '../notify/last-resort.ts';
import { createNotificationService } from '../notify/notification-service.ts';
import { ownCommand } from '../autostart/own-command.ts';
import { createXdgAutostart } from '../autostart/xdg-autostart.ts';
import type { Autostart, Notifier, Ports } from '../ports.ts';
import { offAtFirst } from '../../src-core/sight/fact.ts';
import { desktopSession } from '../signals/linux/desktop-session.ts';
import { createSystemSignals } from '../signals/system-signals.ts';
import { createPreferencesFile } from '../storage/preferences-file.ts';
import { electronStoreWriter } from '../storage/electron-store-writer.ts';
import { askToStartAnew } from '../storage/erase-profile.ts';
import { openHistoryThread } from '../storage/history/history-thread.ts';
import { keptHistory } from '../storage/history/kept-history.ts';
import { restingHistory } from '../storage/history/resting-history.ts';
import { machineId } from '../storage/history/machine-id.ts';
import { readPracticeFolder } from '../storage/practice-folder.ts';
import { createStateFile } from '../storage/state-file.ts';
import type { Booted } from './booted.ts';
import { createDress } from './dress.ts';
import { historyWorkerPath } from './history-worker-path.ts';
import { createGlobalKeys } from './global-keys.ts';
import { createLoginItem } from './login-item.ts';
import { loginSession } from './login-session.ts';
import { openIpcLine } from './ipc-line.ts';
import { createNudgeWindow } from './nudge-window.ts';
import { createPageWindows } from './page-windows.ts';
import { createIdleSource, createPowerSignals, createWakefulness } from './power.ts';
import { createPrinter } from './printer.ts';
import { createFiles } from './save-dialog.ts';
import { createRealClock } from './real-clock.ts';
import { readSystemLanguage } from './system-language.ts';
import { createSystemNotifier } from './system-notifier.ts';
import { sightOf } from '../signals/sight.ts';
import { createTray } from './tray.ts';

/** The real outside, one adapter for each port. */
export function realPorts({ profile, log, tray }: Booted): Ports {
  const buses =
    process.platform === 'linux'
      ? { session: connectBus('session', log), system: connectBus('system', log) }
      : null;
  const bus = buses?.session ?? null;
  const clock = createRealClock();
  const system = createSystemSignals({
    platform: process.platform,
    env: process.env,
    buses,
    power: createPowerSignals(),
    electronIdle: createIdleSource(),
    isOnBattery: () => powerMonitor.isOnBatteryPower(),
    ownPids: () => app.getAppMetrics().map(({ pid }) => pid),
    ignoredPrograms: () => [],
    off: offAtFirst,
    now: () => clock.now(),
    log,
  });
  const iconPath = app.isPackaged
    ? path.join(process.resourcesPath, 'icon.png')
    : path.join(app.getAppPath(), 'assets/icons/256x256.png');
  const preloadFolder = path.join(app.getAppPath(), 'out/preload');
  const dress = createDress();
  const nudgeWindow = createNudgeWindow(preloadFolder, dress);
  return {
    clock,
    random: Math.random,
    systemLanguage: readSystemLanguage(),
    timeZone: () => system.timeZone.timeZone(),
    idle: system.idle,
    signals: system.hub,
    senses: {
      poll: (at, presence) => system.poll(at, presence),
      nextDue: () => system.hub.nextDue(),
      onDueMoved: (listener) => system.hub.onDueMoved(listener),
      setOff: (off) => {
        for (const { fact } of system.hub.snapshot())
          system.hub.setEnabled(fact, !off.includes(fact));
      },
      view: () => sightOf(system),
      dispose: () => {
        system.dispose();
        buses?.session.dispose();
        buses?.system.dispose();
      },
    },
    notifier: firstThatWorks(notifiers(bus, iconPath, nudgeWindow), log),
    nudgePage: nudgeWindow,
    tray: createTray(bus === null ? null : watchTrayHost(bus), tray),
    windows: createPageWindows(preloadFolder, iconPath, dress, log),
    openLine: (answer) => openIpcLine(answer, log),
    wakefulness: createWakefulness(),
    preferences: createPreferencesFile(profile.folder, electronStoreWriter(profile.folder), log),
    stateFile: createStateFile(path.join(profile.folder, 'state.json'), log),
    practiceTexts: () => readPracticeFolder(path.join(profile.folder, 'practices')),
    history: keptHistory(
      restingHistory(
        (isKnownGood) =>
          openHistoryThread({
            workerPath: historyWorkerPath(),
            folder: path.join(profile.folder, 'history'),
            machine: machineId(profile.folder),
            isKnownGood,
            log,
          }),
        () => performance.now(),
      ),
      log,
    ),
    files: createFiles(log),
    printer: createPrinter(preloadFolder),
    shortcuts: createGlobalKeys(desktopSession(process.env).kind === 'wayland', log),
    autostart: realAutostart(app.isPackaged ? 'drape' : iconPath),
    loginSession: loginSession(process.env),
    about: {
      version: app.getVersion(),
      runtime: `Electron ${process.versions.electron}`,
      folder: profile.folder,
      isLasting: profile.lasting,
    },
    log,
    quit: () => app.quit(),
    startAnew: () => {
      askToStartAnew(profile.folder);
      // An AppImage runs from a mount that is gone by then: the file itself is started.
      const image = process.env['APPIMAGE'];
      app.relaunch(image === undefined ? {} : { execPath: image });
      app.quit();
    },
  };
}

/** A checkout is started by its folder, everything else by its own program. */
function realAutostart(iconPath: string): Autostart {
  const own = ownCommand({
    env: process.env,
    executable: process.execPath,
    checkout: app.isPackaged ? null : app.getAppPath(),
  });
  return process.platform === 'linux'
    ? createXdgAutostart(app.getPath('appData'), own, iconPath)
    : createLoginItem(own, app.isPackaged);
}

/**
 * Best way first: on Linux the service itself, elsewhere Electron's own; then a window of ours; node-notifier
 * when all else fails.
 */
function notifiers(bus: Bus | null, iconPath: string, ownWindow: Notifier): readonly Notifier[] {
  const best =
    bus === null ? createSystemNotifier(iconPath) : createNotificationService(bus, iconPath);
  return [best, ownWindow, createLastResortNotifier(iconPath)];
}
