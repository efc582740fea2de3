export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
/** Twenty-four hours. A local day may be shorter or longer: never use it for one. */
export const DAY_MS = 24 * HOUR_MS;
export const DAY_MINUTES = 24 * 60;

export const seconds = (count: number): number => count * SECOND_MS;
export const minutes = (count: number): number => count * MINUTE_MS;
export const hours = (count: number): number => count * HOUR_MS;
