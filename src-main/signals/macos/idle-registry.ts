const NANOSECONDS_IN_MS = 1_000_000n;

/** Reads the idle time out of `ioreg -c IOHIDSystem -d 4 -S`: nanoseconds since the last input. */
export function idleMsIn(output: string): number | null {
  const nanoseconds = /"HIDIdleTime"\s*=\s*(\d{1,20})\b/.exec(output)?.[1];
  return nanoseconds === undefined ? null : Number(BigInt(nanoseconds) / NANOSECONDS_IN_MS);
}
