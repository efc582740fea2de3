/** Below this, and not plugged in, Drape starts no helper process. */
export const LOW_BATTERY_PERCENT = 20;
