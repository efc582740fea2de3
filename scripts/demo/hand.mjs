import { until } from '../desktop/desktop.mjs';

/** Input often enough that even on a fast clock nobody seems to have left the desk. */
const TOUCH_EVERY_MS = 120;
const PATIENCE_MS = 60_000;

/**
 * A person's hand on the virtual desktop: real pointer and keyboard input, nothing simulated in the app.
 *
 * @param {import('../desktop/desktop.mjs').Desktop} desktop
 */
export function createHand(desktop) {
  let to = 0;
  const touch = () => {
    to = (to + 1) % 40;
    return desktop.pointer('mousemove', String(300 + to * 4), String(560 + to));
  };
  return {
    touch,
    /**
     * Keeps working until something holds.
     *
     * @param {() => Promise<boolean>} holds
     * @param {string} what
     */
    async workUntil(holds, what) {
      await until(
        async () => {
          await touch();
          await pause(TOUCH_EVERY_MS);
          return holds();
        },
        what,
        PATIENCE_MS,
      );
    },
    /**
     * Lets go of everything until something holds.
     *
     * @param {() => Promise<boolean>} holds
     * @param {string} what
     */
    async restUntil(holds, what) {
      await until(holds, what, PATIENCE_MS);
    },
    /** @param {...string} keys names as xdotool knows them */
    async press(...keys) {
      for (const key of keys) await desktop.pointer('key', key);
    },
    /** A click on the notification, which stands in the upper right corner. */
    async clickNudge() {
      await desktop.pointer('mousemove', '1060', '100', 'click', '1');
    },
  };
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
