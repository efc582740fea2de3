import type { Signal } from '../../src-core/schedule/event.ts';
import type { Moment, SteadyMs } from '../../src-core/time/moment.ts';
import { steadyMs } from '../../src-core/time/moment.ts';
import { minutes } from '../../src-core/time/units.ts';
import type { Log, Remove, SignalSource } from '../ports.ts';
import type { CallWatch } from './call.ts';
import { callDue, inCall, noCall, watchCall } from './call.ts';
import { combine } from './combine.ts';
import { facts, type Fact } from '../../src-core/sight/fact.ts';
import type { Findings, Reading, Seen, Source } from './fact.ts';
import { createLookPlan } from './look-plan.ts';
import type { SeenFact } from './snapshot.ts';
import { snapshotOf } from './snapshot.ts';

/** Whether somebody is at the machine, as the app judges it from idle time. */
export type Presence = 'here' | 'away';

export interface SignalHub extends SignalSource {
  /** Called by the app's one heartbeat, at any pace: what is due is looked at, nothing else. */
  poll(at: Moment, presence: Presence): void;
  /** When the hub would like a beat, or null. A beat that comes later loses time, nothing else. */
  nextDue(): SteadyMs | null;
  /** Tells that `nextDue` may have moved. */
  onDueMoved(listener: () => void): Remove;
  /** A fact that is switched off is neither watched nor looked at, and is unknown. */
  setEnabled(fact: Fact, enabled: boolean): void;
  /** What is known about a fact now. */
  read(fact: Fact): Seen;
  /** What Drape can see, for the page that says so. */
  snapshot(): readonly SeenFact[];
  dispose(): void;
}

export interface HubParts {
  /** Of each fact, better sources come first. */
  readonly sources: readonly Source[];
  readonly now: () => SteadyMs;
  readonly log: Log;
  /** Facts that stay unknown until they are switched on. */
  readonly off?: readonly Fact[];
  /** The system's own word that the session ends, from whoever can say it. */
  readonly shutdown?: readonly ((listener: () => void) => Remove)[];
}

/** Beats that keep coming this long after "going to sleep" show that the machine is awake. */
const AWAKE_AFTER_MS = minutes(2);

const signals: readonly Signal[] = ['locked', 'asleep', 'call', 'do-not-disturb', 'full-screen'];

/** Joins all sources of the system's signals into one answer each. Nothing here throws into the app. */
export function createSignalHub(parts: HubParts): SignalHub {
  const { sources, now, log } = parts;
  const off = new Set<Fact>(parts.off ?? []);
  const readings = new Map<Source, Map<Fact, Reading>>(sources.map((one) => [one, new Map()]));
  const watching = new Map<Source, Remove>();
  const changeListeners = new Set<Parameters<SignalSource['onChange']>[0]>();
  const dueListeners = new Set<() => void>();
  const shutdownListeners = new Set<() => void>();
  const told = new Map<Signal, boolean | 'unknown'>();
  let call: CallWatch = noCall;
  let lastPollMs: SteadyMs | null = null;
  let disposed = false;

  const sourcesOf = new Map(
    facts.map((fact) => [fact, sources.filter((source) => source.facts.includes(fact))]),
  );
  const readingsOf = (fact: Fact): Reading[] =>
    (sourcesOf.get(fact) ?? []).flatMap((source) => readings.get(source)?.get(fact) ?? []);
  const read = (fact: Fact): Seen => {
    const best = off.has(fact) ? null : combine(fact, readingsOf(fact), now());
    return best?.value ?? null;
  };
  const readSignal = (signal: Signal): Seen =>
    signal === 'call' ? inCall(call, read('microphone'), read('camera'), now()) : read(signal);

  const each = <L>(listeners: ReadonlySet<L>, tell: (listener: L) => void): void => {
    for (const listener of [...listeners]) {
      try {
        tell(listener);
      } catch (cause) {
        log.error('A signal listener failed.', cause);
      }
    }
  };

  const settle = (): void => {
    call = watchCall(call, read('microphone'), read('camera'), now());
    for (const signal of signals) {
      const value = readSignal(signal) ?? 'unknown';
      if (value === (told.get(signal) ?? 'unknown')) continue;
      told.set(signal, value);
      each(changeListeners, (listener) => listener(signal, value));
    }
    each(dueListeners, (listener) => listener());
  };

  const accept = (source: Source, findings: Findings, freshForMs: number | null): void => {
    if (disposed) return;
    const at = now();
    const found = source.facts.filter((fact) => findings[fact] !== undefined && !off.has(fact));
    // Some looks only see to it that a watch goes on.
    if (found.length === 0) return;
    for (const fact of found) {
      const value = findings[fact];
      readings.get(source)?.set(fact, {
        value: typeof value === 'boolean' ? value : null,
        source: source.name,
        quality: source.quality,
        atMs: at,
        freshUntilMs: freshForMs === null ? null : steadyMs(at + freshForMs),
      });
    }
    settle();
  };

  const plan = createLookPlan({ now, accept, isWanted: (source) => isWanted(source) });
  const isWanted = (source: Source): boolean => source.facts.some((fact) => !off.has(fact));

  /** Starts and stops watching so that it agrees with what is switched on. */
  const reconcile = (): void => {
    for (const source of sources) {
      const stop = watching.get(source);
      if (isWanted(source) && stop === undefined && source.watch !== undefined) {
        try {
          watching.set(
            source,
            source.watch(
              (findings) => accept(source, findings, null),
              () => {
                plan.lookSoon(source);
                each(dueListeners, (listener) => listener());
              },
            ),
          );
        } catch (cause) {
          log.error(`The signal source "${source.name}" did not start.`, cause);
          watching.set(source, () => undefined);
        }
      } else if (!isWanted(source) && stop !== undefined) {
        watching.delete(source);
        stop();
      }
    }
  };

  /** The event that ends a sleep can get lost; a machine whose beats keep coming is awake all the same. */
  const noticeAwake = (at: SteadyMs): void => {
    const sleep = combine('asleep', readingsOf('asleep'), at);
    if (sleep?.value !== true || lastPollMs === null) return;
    if (at - sleep.atMs < AWAKE_AFTER_MS || at - lastPollMs > AWAKE_AFTER_MS) return;
    for (const source of sources) {
      if (readings.get(source)?.has('asleep') === true) accept(source, { asleep: false }, null);
    }
  };

  const shutdownRemovers = (parts.shutdown ?? []).map((on) =>
    on(() => each(shutdownListeners, (listener) => listener())),
  );
  reconcile();
  plan.lookAll(sources);

  return {
    onChange: (listener) => {
      changeListeners.add(listener);
      for (const [signal, value] of told) if (value !== 'unknown') listener(signal, value);
      return () => changeListeners.delete(listener);
    },
    onShutdown: (listener) => {
      shutdownListeners.add(listener);
      return () => shutdownListeners.delete(listener);
    },
    onDueMoved: (listener) => {
      dueListeners.add(listener);
      return () => dueListeners.delete(listener);
    },
    poll: ({ steadyMs: at }, presence) => {
      if (disposed) return;
      noticeAwake(at);
      const nobody =
        presence === 'away' ||
        (['locked', 'asleep', 'display-off'] as const).some((fact) => read(fact) === true);
      plan.poll(sources, at, {
        nobody,
        onBattery: read('on-battery') === true,
        batteryLow: read('battery-low'),
      });
      lastPollMs = at;
      settle();
    },
    nextDue: () => {
      const dues = [callDue(call, now()), plan.nextDue()].filter((due) => due !== null);
      return dues.length === 0 ? null : steadyMs(Math.min(...dues));
    },
    setEnabled: (fact, enabled) => {
      if (enabled === !off.has(fact)) return;
      if (enabled) {
        off.delete(fact);
        // A source that is watched already for another fact tells this one only when it starts anew.
        restart(fact);
      } else {
        off.add(fact);
        for (const of of readings.values()) of.delete(fact);
        if (fact === 'microphone' || fact === 'camera') call = noCall;
      }
      reconcile();
      settle();
    },
    read,
    snapshot: () => snapshotOf(sources, readings, off, now()),
    dispose: () => {
      disposed = true;
      for (const stop of watching.values()) stop();
      for (const remove of shutdownRemovers) remove();
      watching.clear();
      changeListeners.clear();
      dueListeners.clear();
      shutdownListeners.clear();
    },
  };

  function restart(fact: Fact): void {
    for (const source of sources) {
      if (!source.facts.includes(fact)) continue;
      watching.get(source)?.();
      watching.delete(source);
      plan.lookSoon(source);
    }
  }
}
