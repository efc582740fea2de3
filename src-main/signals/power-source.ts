import type { SignalSource } from '../ports.ts';
import type { Source } from './fact.ts';

/** Electron's own word on sleep and lock: all there is on Windows and macOS, one witness of several on Linux. */
export function powerMonitorSource(power: SignalSource, tellsLock: boolean): Source {
  return {
    name: 'Electron power monitor',
    quality: 'good',
    facts: tellsLock ? ['locked', 'asleep'] : ['asleep'],
    watch: (tell) =>
      power.onChange((signal, value) => {
        const seen = value === 'unknown' ? null : value;
        if (signal === 'locked' && tellsLock) tell({ locked: seen });
        if (signal === 'asleep') tell({ asleep: seen });
      }),
  };
}

/** Whether Electron says the machine runs on battery: free, but asked for, as on Linux it always says no. */
export function powerMonitorBattery(isOnBattery: () => boolean): Source {
  return {
    name: 'Electron power monitor',
    quality: 'good',
    facts: ['on-battery'],
    look: {
      everyMs: 30_000,
      startsProcess: false,
      run: () => ({ 'on-battery': isOnBattery() }),
    },
  };
}
