import type { Bus } from './bus.ts';
import type { Remove } from '../ports.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';

/**
 * Tells whether anybody draws tray icons on this Linux desktop, and each time that changes. Asking the
 * watcher is the only way: a tray icon without a host gives neither an error nor an event.
 */
export function watchTrayHost(bus: Bus): {
  onPresence(listener: (present: boolean) => void): Remove;
} {
  const listeners = new Set<(present: boolean) => void>();
  let present: boolean | null = null;

  const tell = (now: boolean): void => {
    if (now === present) return;
    present = now;
    for (const listener of [...listeners]) listener(now);
  };
  const ask = async (): Promise<void> => {
    try {
      const [answer] = await bus.call({
        destination: WATCHER,
        path: '/StatusNotifierWatcher',
        interface: 'org.freedesktop.DBus.Properties',
        member: 'Get',
        signature: 'ss',
        body: [WATCHER, 'IsStatusNotifierHostRegistered'],
      });
      tell(isVariantOf(answer, true));
    } catch {
      tell(false);
    }
  };

  const about = `type='signal',interface='${WATCHER}'`;
  bus.onSignal(`${about},member='StatusNotifierHostRegistered'`, () => void ask());
  bus.onSignal(`${about},member='StatusNotifierHostUnregistered'`, () => void ask());
  bus.onSignal(
    `type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${WATCHER}'`,
    () => void ask(),
  );
  bus.onConnection(() => void ask());
  void ask();

  return {
    onPresence: (listener) => {
      listeners.add(listener);
      if (present !== null) listener(present);
      return () => listeners.delete(listener);
    },
  };
}

function isVariantOf(answer: unknown, value: unknown): boolean {
  return (
    typeof answer === 'object' && answer !== null && 'value' in answer && answer.value === value
  );
}
