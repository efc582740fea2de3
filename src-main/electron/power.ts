import { powerMonitor, powerSaveBlocker } from 'electron';
import type { Signal } from '../../src-core/schedule/event.ts';
import type { IdleSource, Remove, SignalSource, Wakefulness } from '../ports.ts';

/** Since the last key or pointer input, as the system counts it: whole seconds. */
export function createIdleSource(): IdleSource {
  return {
    idleMs: () => {
      const idleSeconds = powerMonitor.getSystemIdleTime();
      return Number.isFinite(idleSeconds) && idleSeconds >= 0 ? idleSeconds * 1_000 : null;
    },
  };
}

/** Sleep everywhere; lock where Electron tells of it, which is not on Linux. */
export function createPowerSignals(): SignalSource {
  return {
    onChange: (listener) => {
      const told: readonly (readonly [
        'suspend' | 'resume' | 'lock-screen' | 'unlock-screen',
        Signal,
        boolean,
      ])[] = [
        ['suspend', 'asleep', true],
        ['resume', 'asleep', false],
        ['lock-screen', 'locked', true],
        ['unlock-screen', 'locked', false],
      ];
      const removers = told.map(([name, signal, value]): Remove => {
        const relay = (): void => listener(signal, value);
        return on(name, relay);
      });
      return () => {
        for (const remove of removers) remove();
      };
    },
    onShutdown: (listener) => on('shutdown', listener),
  };
}

/** powerMonitor's typings name each event apart; its emitter is one. */
function on(name: string, listener: () => void): Remove {
  const emitter: NodeJS.EventEmitter = powerMonitor;
  emitter.on(name, listener);
  return () => {
    emitter.removeListener(name, listener);
  };
}

/** The system stays up; the display may go dark, which is what closed eyes want. */
export function createWakefulness(): Wakefulness {
  const blockers = new Set<number>();
  const release = (blocker: number): void => {
    if (blockers.delete(blocker)) powerSaveBlocker.stop(blocker);
  };
  return {
    keepAwake: () => {
      const blocker = powerSaveBlocker.start('prevent-app-suspension');
      blockers.add(blocker);
      return () => release(blocker);
    },
    dispose: () => {
      for (const blocker of [...blockers]) release(blocker);
    },
  };
}
