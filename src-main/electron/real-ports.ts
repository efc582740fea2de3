import { app } from 'electron';
import path from 'node:path';
import { connectBus } from '../dbus/bus.ts';
import type { Bus } from '../dbus/bus.ts';
import { watchTrayHost } from '../dbus/tray-host.ts';
import { firstThatWorks } from '../notify/first-that-works.ts';
import { createLastResortNotifier } from '../notify/last-resort.ts';
import { createNotificationService } from '../notify/notification-service.ts';
import type { Notifier, Ports } from '../ports.ts';
import { createPreferencesFile } from '../storage/preferences-file.ts';
import { electronStoreWriter } from '../storage/electron-store-writer.ts';
import { createRecordFile } from '../storage/record-file.ts';
import { createStateFile } from '../storage/state-file.ts';
import type { Booted } from './boot.ts';
import { openIpcLine } from './ipc-line.ts';
import { createPageWindows } from './page-windows.ts';
import { createIdleSource, createPowerSignals, createWakefulness } from './power.ts';
import { createRealClock } from './real-clock.ts';
import { systemTimeZone } from './time-zone.ts';
import { createSystemNotifier } from './system-notifier.ts';
import { createTray } from './tray.ts';

/** The real outside, one adapter for each port. */
export function realPorts({ profile, log }: Booted): Ports {
  const bus = process.platform === 'linux' ? connectBus('session', log) : null;
  const iconPath = path.join(app.getAppPath(), 'assets/icons/256.png');
  return {
    clock: createRealClock(),
    random: Math.random,
    language: app.getLocale(),
    timeZone: systemTimeZone,
    idle: createIdleSource(),
    signals: createPowerSignals(),
    notifier: firstThatWorks(notifiers(bus, iconPath), log),
    tray: createTray(bus === null ? null : watchTrayHost(bus)),
    windows: createPageWindows(path.join(app.getAppPath(), 'out/preload'), iconPath, log),
    openLine: (answer) => openIpcLine(answer, log),
    wakefulness: createWakefulness(),
    preferences: createPreferencesFile(profile.folder, electronStoreWriter(profile.folder), log),
    stateFile: createStateFile(path.join(profile.folder, 'state.json'), log),
    records: createRecordFile(path.join(profile.folder, 'reflections.jsonl')),
    log,
    quit: () => app.quit(),
  };
}

/** Best way first: on Linux the service itself, elsewhere Electron's own; node-notifier when all else fails. */
function notifiers(bus: Bus | null, iconPath: string): readonly Notifier[] {
  const best =
    bus === null ? createSystemNotifier(iconPath) : createNotificationService(bus, iconPath);
  return [best, createLastResortNotifier(iconPath)];
}
