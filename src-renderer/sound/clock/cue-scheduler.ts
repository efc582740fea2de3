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
/** If the clocks have drifted apart by more than this, waiting tones are scheduled anew. */
const MOVED_S = 0.004;
/** How many tones one look may prepare: working one out takes some milliseconds of the page's time. */
const AT_ONCE = 4;

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

  constructor(private readonly output: CueOutput) {}

  /** Takes back all that waits and begins anew from where the session is now. */
  follow(plan: CuePlan, reading: SessionReading, pageMs: number): void {
    this.cancel();
    this.plan = plan;
    this.reading = reading;
    this.plannedToMs = sessionAt(reading, pageMs) - LATE_MS * reading.rate;
    this.look(pageMs);
  }

  look(pageMs: number): void {
    const { reading } = this;
    if (reading === null || reading.rate <= 0) return;
    if (this.output.audioAt(pageMs) === null) {
      // Nothing sounds: let what would have been heard go by.
      this.plannedToMs = Math.max(this.plannedToMs, sessionAt(reading, pageMs));
      return;
    }
    this.mend(pageMs);
    const toMs = sessionAt(reading, pageMs + LOOK_AHEAD_MS);
    let made = 0;
    let lastMs = -Infinity;
    for (const cue of this.plan(this.plannedToMs, toMs)) {
      // Cues of one moment stay together, or the next look would meet the first of them again.
      if (made >= AT_ONCE && cue.atMs > lastMs) {
        this.plannedToMs = cue.atMs;
        return;
      }
      if (this.schedule(cue, reading, pageMs)) made += 1;
      lastMs = cue.atMs;
    }
    this.plannedToMs = Math.max(this.plannedToMs, toMs);
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
    if (dueMs === null || dueMs < nowMs - LATE_MS) return false;
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
