import type { SteadyMs } from '../../src-core/time/moment.ts';
import type { Bus } from '../dbus/bus.ts';
import type { IdleSource, Log, Remove, SignalSource } from '../ports.ts';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { Source } from './fact.ts';
import type { Presence, SignalHub } from './hub.ts';
import { createSignalHub } from './hub.ts';
import type { IdleEvents, IdleMeter, IdleReader } from './idle.ts';
import { createIdleMeter } from './idle.ts';
import { linuxSignals } from './linux/linux-signals.ts';
import { onLogindShutdown } from './linux/sleep.ts';
import { linuxTimeZone } from './linux/time-zone.ts';
import { macosSources } from './macos/macos-signals.ts';
import type { TimeZoneWatch } from './time-zone.ts';
import { forgetZone, watchTimeZone, zoneOfThisProcess } from './time-zone.ts';
import { windowsSources } from './windows/windows-signals.ts';

export interface SystemParts {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Both or neither: there are none off Linux. */
  readonly buses: { readonly session: Bus; readonly system: Bus } | null;
  /** Electron's own events and readings, handed in so that nothing here knows Electron. */
  readonly power: SignalSource;
  readonly electronIdle: IdleSource;
  readonly isOnBattery: () => boolean;
  readonly ownPids: () => readonly number[];
  /** Programs whose use of microphone or camera is no call; a person may add to them. */
  readonly ignoredPrograms: () => readonly string[];
  /** What was not switched on, or was switched off. */
  readonly off: readonly Fact[];
  readonly now: () => { readonly steadyMs: SteadyMs; readonly wallMs: number };
  readonly log: Log;
}

/** Everything the app hears of the system, for one heartbeat to poll. */
export interface SystemSignals {
  readonly hub: SignalHub;
  readonly idle: IdleMeter;
  readonly timeZone: TimeZoneWatch;
  poll(at: Parameters<SignalHub['poll']>[0], presence: Presence): void;
  dispose(): void;
}

export function createSystemSignals(parts: SystemParts): SystemSignals {
  const now = (): SteadyMs => parts.now().steadyMs;
  const here = forThisSystem(parts, now);
  const idle = createIdleMeter(here.idle, now);
  const hub = createSignalHub({
    sources: here.sources,
    now,
    log: parts.log,
    off: parts.off,
    shutdown: here.shutdown,
  });
  return {
    hub,
    idle,
    timeZone: here.timeZone,
    poll: (at, presence) => {
      const nobody = (['locked', 'asleep', 'display-off'] as const).some(
        (fact) => hub.read(fact) === true,
      );
      idle.check(at.steadyMs, nobody);
      here.timeZone.poll(at.steadyMs);
      hub.poll(at, presence);
    },
    dispose: () => {
      hub.dispose();
      idle.dispose();
      here.dispose();
    },
  };
}

interface Here {
  readonly sources: readonly Source[];
  readonly idle: readonly (IdleReader | IdleEvents)[];
  readonly timeZone: TimeZoneWatch;
  readonly shutdown: readonly ((listener: () => void) => Remove)[];
  readonly dispose: Remove;
}

function forThisSystem(parts: SystemParts, now: () => SteadyMs): Here {
  const { buses, power, log } = parts;
  const powerShutdown = (listener: () => void): Remove => power.onShutdown(listener);
  if (parts.platform === 'linux' && buses !== null) {
    const linux = linuxSignals({
      ...parts,
      sessionBus: buses.session,
      systemBus: buses.system,
      electronIdleMs: () => parts.electronIdle.idleMs(),
      now,
      wallNowMs: () => parts.now().wallMs,
    });
    const timeZone = linuxTimeZone(buses.system, log);
    return {
      sources: linux.sources,
      idle: linux.idle,
      timeZone,
      shutdown: [powerShutdown, (listener) => onLogindShutdown(buses.system, listener)],
      dispose: () => {
        linux.dispose();
        timeZone.dispose();
      },
    };
  }
  const sources =
    parts.platform === 'darwin'
      ? macosSources(parts)
      : parts.platform === 'win32'
        ? windowsSources({ ...parts, systemRoot: parts.env['SystemRoot'] })
        : [];
  return {
    sources,
    idle: [{ name: 'Electron power monitor', idleMs: () => parts.electronIdle.idleMs() }],
    timeZone: watchTimeZone({
      sign: () => null,
      forget: () => forgetZone(),
      zone: zoneOfThisProcess,
      log,
    }),
    shutdown: [powerShutdown],
    dispose: () => undefined,
  };
}
