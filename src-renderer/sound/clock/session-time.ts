/** What main pushed, and when it came: the page's whole knowledge of the session's time. */
export interface SessionReading {
  /** Session time at the reading, in milliseconds. */
  readonly elapsedMs: number;
  /** Milliseconds of session time in one real millisecond: 0 while it stands still. */
  readonly rate: number;
  /** `performance.now()` at which it was true. */
  readonly pageMs: number;
}

/** Session time at a moment of the page's clock. */
export const sessionAt = (reading: SessionReading, pageMs: number): number =>
  reading.elapsedMs + (pageMs - reading.pageMs) * reading.rate;

/** The moment of the page's clock at which a session time comes, or null while the session stands still. */
export const pageAt = (reading: SessionReading, sessionMs: number): number | null =>
  reading.rate > 0 ? reading.pageMs + (sessionMs - reading.elapsedMs) / reading.rate : null;

/** Less than this apart, two readings tell the same time: messages between main and page take a moment. */
const SAME_TIME_MS = 12;

/** Whether a newer reading only confirms the older one. */
export const confirms = (older: SessionReading, newer: SessionReading): boolean =>
  older.rate === newer.rate &&
  Math.abs(sessionAt(older, newer.pageMs) - newer.elapsedMs) <= SAME_TIME_MS;
