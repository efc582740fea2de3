import { performance } from 'node:perf_hooks';
import { startDesktop } from '../../../scripts/desktop/desktop.mjs';
import type { Desktop } from '../../../scripts/desktop/desktop.mjs';
import type { SteadyMs } from '../../../src-core/time/moment.ts';
import { steadyMs, wallMs } from '../../../src-core/time/moment.ts';
import type { Bus } from '../../../src-main/dbus/bus.ts';
import { connectBus } from '../../../src-main/dbus/bus.ts';
import type { Log, SignalSource } from '../../../src-main/ports.ts';
import type { Fact } from '../../../src-core/sight/fact.ts';
import type { Seen } from '../../../src-main/signals/fact.ts';
import type { SystemSignals } from '../../../src-main/signals/system-signals.ts';
import { createSystemSignals } from '../../../src-main/signals/system-signals.ts';
// Of the same stock as all others: a worker that has raised a stage keeps it over these.
import { expect, test as base } from '../../harness/test.ts';

export { expect };

/** A change must be known within this time; most take milliseconds. */
const KNOWN_WITHIN_MS = 10_000;

/** The system's signals as the app joins them, on real buses; with a real screen where a test asks for one. */
export interface Station {
  readonly desktop: Desktop;
  readonly signals: SystemSignals;
  readonly sessionBus: Bus;
  readonly systemBus: Bus;
  /** Everything the schedule was told, in order. */
  readonly heard: (readonly [string, boolean | 'unknown'])[];
  /** Waits until a fact reads so. Beats the heart meanwhile. */
  reads(fact: Fact, value: Seen): Promise<void>;
  /** A heartbeat now, or as if so much later. */
  beat(laterMs?: number): void;
  /** Starts anew with other surroundings. */
  restart(env: Readonly<Record<string, string>>, off?: readonly Fact[]): void;
}

const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const noPower: SignalSource = {
  onChange: () => () => undefined,
  onShutdown: () => () => undefined,
};

export const test = base.extend<{ station: Station }>({
  desktopOptions: { screen: false, systemBus: true, notifications: false },
  station: async ({ desktopOptions }, use) => {
    const desktop = await startDesktop(desktopOptions);
    const sessionBus = connectBus('session', quiet, desktop.env['DBUS_SESSION_BUS_ADDRESS']);
    const systemBus = connectBus('system', quiet, desktop.env['DBUS_SYSTEM_BUS_ADDRESS']);
    const heard: (readonly [string, boolean | 'unknown'])[] = [];
    let aheadMs = 0;
    const now = (): { steadyMs: SteadyMs; wallMs: ReturnType<typeof wallMs> } => ({
      steadyMs: steadyMs(performance.now() + aheadMs),
      wallMs: wallMs(Date.now() + aheadMs),
    });
    const start = (env: Readonly<Record<string, string>>, off: readonly Fact[]): SystemSignals => {
      const signals = createSystemSignals({
        platform: 'linux',
        env: { ...desktop.env, ...env },
        buses: { session: sessionBus, system: systemBus },
        power: noPower,
        electronIdle: { idleMs: () => 0 },
        isOnBattery: () => false,
        ownPids: () => [process.pid],
        ignoredPrograms: () => [],
        off,
        now,
        log: quiet,
      });
      signals.hub.onChange((signal, value) => heard.push([signal, value]));
      return signals;
    };
    const station = {
      desktop,
      signals: start({ XDG_SESSION_ID: 'c1' }, []),
      sessionBus,
      systemBus,
      heard,
      beat: (laterMs = 0) => {
        aheadMs += laterMs;
        station.signals.poll(now(), 'here');
      },
      reads: async (fact: Fact, value: Seen) => {
        await expect
          .poll(
            () => {
              station.beat();
              return station.signals.hub.read(fact);
            },
            { message: `${fact} is ${String(value)}`, timeout: KNOWN_WITHIN_MS, intervals: [20] },
          )
          .toBe(value);
      },
      restart: (env: Readonly<Record<string, string>>, off: readonly Fact[] = []) => {
        station.signals.dispose();
        station.signals = start(env, off);
      },
    };
    await use(station);
    station.signals.dispose();
    sessionBus.dispose();
    systemBus.dispose();
    await desktop.stop();
  },
});
