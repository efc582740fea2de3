/** Bounds of what can be asked of the running Drape from outside. */
export const MOST_MINUTES = 24 * 60;
export const LONGEST_NAME = 64;
