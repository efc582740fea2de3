/** Further apart than this, the audio clock has not drifted but stood still: follow it at once. */
const JUMP_MS = 60;
/**
 * How much of a difference is believed at each look. One look jitters by a device buffer, many do not;
 * the first few count in full, as a plain mean.
 */
const TRUST = 0.15;

/**
 * A device that misses a buffer stands still for some 20 ms. It shows as a difference beyond the usual
 * jitter on which two looks agree, and then it is believed whole.
 */
const MISSED_MS = 8;
const AGREE_MS = 3;

/** One look at both clocks: the sound heard at `pageMs` stands at `audioS` in the audio context. */
export interface ClockLook {
  readonly audioS: number;
  readonly pageMs: number;
}

/**
 * Locks the audio clock to the page's, which is main's too. A sound card runs up to some 100 ppm
 * wrong, 90 ms in a quarter of an hour; followed look by look that becomes less than a millisecond.
 */
export class AudioOffset {
  private offsetMs: number | null = null;
  private looks = 0;
  private lastSeenMs = Number.NaN;

  /** Takes a look. True when the clocks have jumped apart, so that what was scheduled is wrong. */
  look({ audioS, pageMs }: ClockLook): boolean {
    const seenMs = pageMs - audioS * 1_000;
    const agreed = Math.abs(seenMs - this.lastSeenMs) < AGREE_MS;
    this.looks += 1;
    this.lastSeenMs = seenMs;
    if (this.offsetMs === null) {
      this.offsetMs = seenMs;
      return false;
    }
    const wrongMs = seenMs - this.offsetMs;
    if (Math.abs(wrongMs) > JUMP_MS || (agreed && Math.abs(wrongMs) > MISSED_MS)) {
      this.offsetMs = seenMs;
      this.looks = 1;
      return true;
    }
    this.offsetMs += wrongMs * Math.max(TRUST, 1 / this.looks);
    return false;
  }

  /** Where in the audio context something must stand to be heard at a moment of the page's clock. */
  audioAt(pageMs: number): number | null {
    return this.offsetMs === null ? null : (pageMs - this.offsetMs) / 1_000;
  }

  forget(): void {
    this.offsetMs = null;
    this.looks = 0;
  }
}
