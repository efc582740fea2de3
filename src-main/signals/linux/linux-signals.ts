import type { Bus } from '../../dbus/bus.ts';
import type { Log, Remove, SignalSource } from '../../ports.ts';
import type { SteadyMs } from '../../../src-core/time/moment.ts';
import type { Source } from '../fact.ts';
import type { IdleEvents, IdleReader } from '../idle.ts';
import { powerMonitorSource } from '../power-source.ts';
import { powerSupplySource, upowerSource } from './battery.ts';
import { cameraSource } from './camera.ts';
import { desktopSession } from './desktop-session.ts';
import { mutterDisplaySource } from './display-power.ts';
import * as doNotDisturb from './do-not-disturb.ts';
import { gnomeInhibitors, logindInhibitors } from './inhibitors.ts';
import { lockerSources, logindLockSource } from './lock.ts';
import { createLogindIdle } from './logind-idle.ts';
import { mediaSource } from './media.ts';
import { createMutterIdle } from './mutter-idle.ts';
import { microphoneSource } from './pulse/microphone.ts';
import { logindSleepSource } from './sleep.ts';
import { soundCardSource } from './sound-card.ts';
import type { WaylandClient } from './wayland/connection.ts';
import { createWaylandClient } from './wayland/connection.ts';
import { wlrootsDisplaySource } from './wayland/display-power.ts';
import { wlrootsFullScreenSource } from './wayland/full-screen.ts';
import { createWaylandIdle } from './wayland/idle.ts';
import { x11ScreenSource } from './x11/x11-screen.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface LinuxParts {
  readonly env: Environment;
  readonly sessionBus: Bus;
  readonly systemBus: Bus;
  readonly log: Log;
  readonly power: SignalSource;
  /** Electron's idle time. Right on X11 only; elsewhere on Linux it says 0 for ever. */
  readonly electronIdleMs: () => number | null;
  readonly ignoredPrograms: () => readonly string[];
  readonly now: () => SteadyMs;
  readonly wallNowMs: () => number;
}

export interface LinuxSignals {
  readonly sources: readonly Source[];
  readonly idle: readonly (IdleReader | IdleEvents)[];
  readonly dispose: Remove;
}

/** Every source that fits this session, better ones first. */
export function linuxSignals(parts: LinuxParts): LinuxSignals {
  const { env, sessionBus, systemBus } = parts;
  const session = desktopSession(env);
  const wayland =
    session.waylandSocket === null ? null : createWaylandClient(session.waylandSocket, parts.log);
  return {
    sources: [
      ...lockerSources(sessionBus),
      logindLockSource(systemBus, session.id),
      powerMonitorSource(parts.power, false),
      logindSleepSource(systemBus),
      ...screenSources(wayland, session.kind === 'x11', env),
      mutterDisplaySource(sessionBus),
      upowerSource(systemBus),
      powerSupplySource(),
      doNotDisturb.plasmaDoNotDisturb(sessionBus),
      doNotDisturb.xfceDoNotDisturb(sessionBus),
      doNotDisturb.dunstDoNotDisturb(sessionBus),
      ...(session.isGnome ? [doNotDisturb.gnomeDoNotDisturb(sessionBus, env)] : []),
      microphoneSource(env, parts.ignoredPrograms),
      soundCardSource(),
      cameraSource(),
      mediaSource(sessionBus),
      gnomeInhibitors(sessionBus),
      logindInhibitors(systemBus, process.pid),
    ],
    idle:
      session.kind === 'x11'
        ? [
            { name: 'Electron power monitor', idleMs: parts.electronIdleMs },
            createLogindIdle(systemBus, session.id, parts.wallNowMs),
          ]
        : [
            createMutterIdle(sessionBus),
            ...(wayland === null ? [] : [createWaylandIdle(wayland)]),
            createLogindIdle(systemBus, session.id, parts.wallNowMs),
          ],
    dispose: () => wayland?.dispose(),
  };
}

/** Through XWayland only X windows could be seen: there the compositor is asked alone. */
function screenSources(wayland: WaylandClient | null, isX11: boolean, env: Environment): Source[] {
  if (wayland !== null) return [wlrootsFullScreenSource(wayland), wlrootsDisplaySource(wayland)];
  return isX11 ? [x11ScreenSource(env)] : [];
}
