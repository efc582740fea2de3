import type { Bus } from '../../dbus/bus.ts';
import type { Remove } from '../../ports.ts';
import type { Source } from '../fact.ts';
import { all } from '../all.ts';
import { booleanOf } from './replies.ts';

/** Only logind may send these on the system bus, and only the bus knows who logind is. */
const told = (member: string): string =>
  `type='signal',sender='org.freedesktop.login1',path='/org/freedesktop/login1',` +
  `interface='org.freedesktop.login1.Manager',member='${member}'`;

/** Suspend as logind announces it: a second witness beside Electron's own. */
export function logindSleepSource(systemBus: Bus): Source {
  return {
    name: 'logind sleep signal',
    quality: 'good',
    facts: ['asleep'],
    watch: (tell) =>
      all([
        systemBus.onSignal(told('PrepareForSleep'), ({ body: [asleep] }) =>
          tell({ asleep: booleanOf(asleep) }),
        ),
        // A connection that was lost may have lost the waking with it.
        systemBus.onConnection((connected) => {
          if (!connected) tell({ asleep: null });
        }),
      ]),
  };
}

export function onLogindShutdown(systemBus: Bus, listener: () => void): Remove {
  return systemBus.onSignal(told('PrepareForShutdown'), ({ body: [ending] }) => {
    if (booleanOf(ending) === true) listener();
  });
}
