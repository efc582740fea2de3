import type { CuePlan, PlannedCue } from '../../../src-core/session/cue-plan.ts';
import { pageAt, sessionAt, type SessionReading } from './session-time.ts';

/** A tone on its way. */
export interface ScheduledTone {
  /** Takes it back: silently before it has begun, with a short fade after. */
  cancel(): void;
}

/** What the scheduler needs of the sound. */
export interface CueOutput {
  /** The audio time, in seconds, that is heard at a moment of the page's clock; null while no audio runs. */
  audioAt(pageMs: number): number | null;
  /** Lets a tone begin at an audio time. `rate` is how much faster than life the session runs. */
  play(cue: PlannedCue, atS: number, rate: number): ScheduledTone;
}

/**
 * How far ahead tones are handed to the audio clock, in real milliseconds. A hidden page may be woken
 * but once a minute, and what is already handed over sounds on time without the page.
 */
export const LOOK_AHEAD_MS = 75_000;
/** On a driven clock tones crowd: nearer than this, in real milliseconds, the later one is left out. */
const CROWDED_MS = 60;
/** A cue this late, in real milliseconds, is still played, at once. Later it is left out: nothing catches up. */
const LATE_MS = 30;
/** A device takes a while to open. What was to be marked meanwhile, breaths excepted, is marked as soon as it has. */
const OPENING_MS = 1_500;
/** If the clocks have drifted apart by more than this, waiting tones are scheduled anew. */
const MOVED_S = 0.004;
/**
 * How many tones one look may prepare, since working one out takes some milliseconds of the page's
 * time. It holds while looks come quickly: a page that sleeps in between must use each waking.
 */
const AT_ONCE = 4;
const AWAKE_MS = 2_000;

interface Waiting {
  readonly cue: PlannedCue;
  readonly pageMs: number;
  readonly atS: number;
  readonly tone: ScheduledTone;
}

/** Keeps the next minute of tones scheduled on the audio clock. Whoever owns it calls `look` about twice a second. */
export class CueScheduler {
  private plan: CuePlan = () => [];
  private reading: SessionReading | null = null;
  private waiting: Waiting[] = [];
  /** Session time up to which cues have been handed over. */
  private plannedToMs = 0;
  private lookedMs = 0;
  /** Session time from which on cues count at all: where it was last followed. */
  private followedMs = 0;
  private opening = false;

  constructor(private readonly output: CueOutput) {}

  /** Takes back all that waits and begins anew from where the session is now. */
  follow(plan: CuePlan, reading: SessionReading, pageMs: number): void {
    this.cancel();
    this.plan = plan;
    this.reading = reading;
    this.followedMs = sessionAt(reading, pageMs) - LATE_MS * reading.rate;
    this.plannedToMs = this.followedMs;
    this.opening = false;
    this.lookedMs = pageMs;
    this.look(pageMs);
  }

  look(pageMs: number): void {
    const { reading } = this;
    if (reading === null || reading.rate <= 0) return;
    if (this.output.audioAt(pageMs) === null) {
      // Nothing sounds, and what was scheduled went with its device.
      for (const { tone } of this.waiting) tone.cancel();
      this.waiting = [];
      const nowMs = sessionAt(reading, pageMs);
      this.plannedToMs = Math.max(this.followedMs, nowMs - OPENING_MS * reading.rate);
      this.opening = true;
      return;
    }
    this.mend(pageMs);
    const atOnce = pageMs - this.lookedMs < AWAKE_MS ? AT_ONCE : Infinity;
    this.lookedMs = pageMs;
    const toMs = sessionAt(reading, pageMs + LOOK_AHEAD_MS);
    let made = 0;
    let lastMs = -Infinity;
    for (const cue of this.plan(this.plannedToMs, toMs)) {
      // Cues of one moment stay together, or the next look would meet the first of them again.
      if (made >= atOnce && cue.atMs > lastMs) {
        this.plannedToMs = cue.atMs;
        return;
      }
      if (this.schedule(cue, reading, pageMs)) made += 1;
      lastMs = cue.atMs;
    }
    this.plannedToMs = Math.max(this.plannedToMs, toMs);
    this.opening = false;
  }

  /** Takes back all that waits or sounds, and stands still until followed again. */
  cancel(): void {
    for (const { tone } of this.waiting) tone.cancel();
    this.waiting = [];
    this.reading = null;
  }

  /** Takes back what has not begun and lets what sounds ring out: the last tone of a session. */
  letRing(pageMs: number): void {
    for (const { tone, pageMs: atMs } of this.waiting) if (atMs > pageMs) tone.cancel();
    this.waiting = [];
    this.reading = null;
  }

  private schedule(cue: PlannedCue, reading: SessionReading, nowMs: number): boolean {
    const dueMs = pageAt(reading, cue.atMs);
    const lateMs = this.opening && cue.lengthMs === null ? OPENING_MS : LATE_MS;
    if (dueMs === null || dueMs < nowMs - lateMs) return false;
    const previous = this.waiting[this.waiting.length - 1];
    const crowded = previous !== undefined && dueMs - previous.pageMs < CROWDED_MS;
    if (crowded && reading.rate !== 1 && cue.kind !== 'end') return false;
    const pageMs = Math.max(dueMs, nowMs);
    const atS = this.output.audioAt(pageMs);
    if (atS === null) return false;
    const tone = this.output.play(cue, atS, reading.rate);
    this.waiting.push({ cue, pageMs, atS, tone });
    return true;
  }

  /** Lets go of what has sounded, and moves what still waits if the clocks have drifted since. */
  private mend(nowMs: number): void {
    const { reading } = this;
    if (reading === null) return;
    const longestMs = 12_000;
    this.waiting = this.waiting
      .filter(({ pageMs }) => pageMs > nowMs - longestMs)
      .map((waiting) => {
        const atS = this.output.audioAt(waiting.pageMs);
        const begun = waiting.pageMs < nowMs + 250;
        if (begun || atS === null || Math.abs(atS - waiting.atS) <= MOVED_S) return waiting;
        waiting.tone.cancel();
        return { ...waiting, atS, tone: this.output.play(waiting.cue, atS, reading.rate) };
      });
  }
}
