import type { Bus } from '../../dbus/bus.ts';
import type { IdleEvents, IdleState } from '../idle.ts';
import { all } from '../all.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { comingsAndGoingsOf } from './ask-bus.ts';
import { numberOf } from './replies.ts';

const MONITOR = {
  destination: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
} as const;
const IDLE_AFTER_MS = 5_000;

/**
 * Idle time on GNOME. Its compositor keeps a watch for us and says when the watch fires, so that nothing is
 * asked while somebody types: one signal when a lull begins, one when it ends.
 */
export function createMutterIdle(sessionBus: Bus): IdleEvents {
  return {
    name: 'GNOME idle monitor',
    watch: (tell) => {
      let idleWatch: number | null = null;
      let activeWatch: number | null = null;

      const ask = async (member: string, ...interval: number[]): Promise<number | null> => {
        const [answer] = await sessionBus.call({
          ...MONITOR,
          member,
          ...(interval.length === 0 ? {} : { signature: 't', body: interval.map(BigInt) }),
          wakesNobody: true,
        });
        return numberOf(answer);
      };
      const idle = async (forMs: number): Promise<IdleState> => {
        // This watch fires once, at the next input.
        activeWatch = await ask('AddUserActiveWatch');
        return activeWatch === null ? { state: 'unknown' } : { state: 'idle', forMs };
      };
      /** Sets the watches anew: at the start, and when the compositor or the bus came back. */
      const begin = oneAtATime(async (isOver) => {
        let state: IdleState = { state: 'unknown' };
        try {
          idleWatch = await ask('AddIdleWatch', IDLE_AFTER_MS);
          const idleMs = await ask('GetIdletime');
          if (idleWatch !== null && idleMs !== null) {
            state = idleMs >= IDLE_AFTER_MS ? await idle(idleMs) : { state: 'active' };
          }
        } catch {
          idleWatch = null;
        }
        if (!isOver()) tell(state);
      });
      const fired = async (id: unknown): Promise<void> => {
        if (id === activeWatch && activeWatch !== null) {
          activeWatch = null;
          tell({ state: 'active' });
        } else if (id === idleWatch && idleWatch !== null) {
          tell(await idle(IDLE_AFTER_MS).catch((): IdleState => ({ state: 'unknown' })));
        }
      };

      const removers = [
        sessionBus.onSignal(
          `type='signal',sender='${MONITOR.destination}',path='${MONITOR.path}',` +
            `interface='${MONITOR.interface}',member='WatchFired'`,
          ({ body: [id] }) => void fired(id),
        ),
        sessionBus.onSignal(comingsAndGoingsOf(MONITOR.destination), () => begin.run()),
        sessionBus.onConnection((connected) => {
          if (connected) begin.run();
          else tell({ state: 'unknown' });
        }),
      ];
      begin.run();
      return all([
        begin.stop,
        ...removers,
        () => {
          for (const watch of [idleWatch, activeWatch]) {
            if (watch !== null) void removeWatch(sessionBus, watch);
          }
        },
      ]);
    },
  };
}

async function removeWatch(sessionBus: Bus, watch: number): Promise<void> {
  try {
    await sessionBus.call({
      ...MONITOR,
      member: 'RemoveWatch',
      signature: 'u',
      body: [watch],
      wakesNobody: true,
    });
  } catch {
    // The compositor, or the bus, is gone and the watch with it.
  }
}
