/** A length as people say it: whole minutes, never too few. */
export const wholeMinutes = (ms: number): number => Math.ceil(ms / 60_000);
