import { setTimeout as pause } from 'node:timers/promises';
import type { Remove } from '../ports.ts';
import type { TrayHost } from './tray-host.ts';

/** A host takes an icon in several turns of both programs. */
const TAKEN_AFTER_MS = 3_000;

/**
 * Whether the tray icon of this process is shown. A host may be there and not have taken it: it is then drawn anew
 * once, and where that does not help counts as not shown. `drawAnew` takes the icon away and makes another.
 */
export function followTrayItem(
  host: TrayHost,
  drawAnew: () => void,
  wait: () => Promise<unknown> = () => pause(TAKEN_AFTER_MS, null, { ref: false }),
): { onShown(listener: (shown: boolean) => void): Remove; dispose: Remove } {
  const listeners = new Set<(shown: boolean) => void>();
  let isShown: boolean | null = null;
  let isHosted: boolean | null = null;
  /** Each change of the host begins another look; what an older one finds is of no interest. */
  let look = 0;

  const tell = (now: boolean): void => {
    if (now === isShown) return;
    isShown = now;
    for (const listener of [...listeners]) listener(now);
  };
  const find = async (mayDraw: boolean): Promise<void> => {
    look += 1;
    const own = look;
    await wait();
    const found = own === look ? await host.hasOwnItem() : null;
    if (own !== look || found !== false) return;
    if (mayDraw) {
      drawAnew();
      await find(false);
    } else {
      tell(false);
    }
  };

  const removeHost = host.onPresence((present) => {
    // A host that was there from the start has the icon already.
    if (isHosted !== null) drawAnew();
    isHosted = present;
    tell(present);
    if (present) void find(true);
    else look += 1;
  });

  return {
    onShown: (listener) => {
      listeners.add(listener);
      if (isShown !== null) listener(isShown);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      look += 1;
      removeHost();
      listeners.clear();
    },
  };
}
