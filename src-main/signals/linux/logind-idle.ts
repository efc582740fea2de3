import type { Bus } from '../../dbus/bus.ts';
import type { IdleEvents, IdleState } from '../idle.ts';
import { all } from '../all.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { comingsAndGoingsOf, readProperty } from './ask-bus.ts';
import { SESSION_INTERFACE, findSession } from './logind-session.ts';
import { booleanOf, numberOf } from './replies.ts';

const MICROSECONDS_IN_MS = 1_000;

/** Coarse: a desktop that sets the hint at all sets it after minutes. The last resort. */
export function createLogindIdle(
  systemBus: Bus,
  sessionId: string | null,
  wallNowMs: () => number,
): IdleEvents {
  const session = findSession(systemBus, sessionId);
  const read = async (name: string): Promise<unknown> =>
    readProperty(systemBus, await session.property(name));
  return {
    name: 'logind idle hint',
    watch: (tell) => {
      const again = oneAtATime(async (isOver) => {
        let state: IdleState = { state: 'unknown' };
        try {
          state = hintedState(await read('IdleHint'), await read('IdleSinceHint'), wallNowMs());
        } catch {
          // No logind, or no session of it.
        }
        if (!isOver()) tell(state);
      });
      const removers = [
        systemBus.onSignal(
          `type='signal',sender='org.freedesktop.login1',interface='org.freedesktop.DBus.Properties',` +
            `member='PropertiesChanged',arg0='${SESSION_INTERFACE}'`,
          () => again.run(),
        ),
        systemBus.onSignal(comingsAndGoingsOf('org.freedesktop.login1'), () => again.run()),
        systemBus.onConnection((connected) => {
          if (connected) again.run();
          else tell({ state: 'unknown' });
        }),
      ];
      again.run();
      return all([again.stop, ...removers]);
    },
  };
}

/** Both tell of the hint's last change. A hint that never changed is not kept by anybody, and says nothing. */
export function hintedState(
  hint: unknown,
  sinceMicroseconds: unknown,
  wallNowMs: number,
): IdleState {
  const idle = booleanOf(hint);
  const since = numberOf(sinceMicroseconds);
  if (idle === null || since === null || since <= 0) return { state: 'unknown' };
  if (!idle) return { state: 'active' };
  return { state: 'idle', forMs: Math.max(0, wallNowMs - since / MICROSECONDS_IN_MS) };
}
