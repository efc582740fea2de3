/**
 * How much of a difference is believed at each look. One look jitters by a device buffer, many do not;
 * the first few count in full, as a plain mean.
 */
const TRUST = 0.15;
/**
 * A device that misses a buffer, or changes, stands still for 20 ms or more. That shows as a difference
 * beyond the usual jitter on which two looks agree, and then it is believed whole.
 */
const MISSED_MS = 8;
const AGREE_MS = 3;
/** One look alone this far off is a slip of the device and is not believed at all. */
const SLIP_MS = 60;
/** A device just opened guesses, up to 100 ms wrong. It is waited for until two looks agree, or for so many. */
const SETTLES_WITHIN = 12;

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
  private lastAudioS = Number.NaN;

  look({ audioS, pageMs }: ClockLook): void {
    // The device speaks once per buffer; to hear the same twice is no second opinion.
    if (audioS === this.lastAudioS) return;
    const seenMs = pageMs - audioS * 1_000;
    const agreed = Math.abs(seenMs - this.lastSeenMs) < AGREE_MS;
    this.looks += 1;
    this.lastSeenMs = seenMs;
    this.lastAudioS = audioS;
    if (this.offsetMs === null) {
      if (!agreed && this.looks < SETTLES_WITHIN) return;
      this.offsetMs = seenMs;
      this.looks = 1;
      return;
    }
    const wrongMs = seenMs - this.offsetMs;
    if (agreed && Math.abs(wrongMs) > MISSED_MS) {
      this.offsetMs = seenMs;
      this.looks = 1;
    } else if (Math.abs(wrongMs) < SLIP_MS) {
      this.offsetMs += wrongMs * Math.max(TRUST, 1 / this.looks);
    }
  }

  /** Where in the audio context something must stand to be heard at a moment of the page's clock. */
  audioAt(pageMs: number): number | null {
    return this.offsetMs === null ? null : (pageMs - this.offsetMs) / 1_000;
  }

  forget(): void {
    this.offsetMs = null;
    this.looks = 0;
    this.lastSeenMs = Number.NaN;
    this.lastAudioS = Number.NaN;
  }
}
