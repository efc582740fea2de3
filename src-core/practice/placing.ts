import type { Cue, Saying, Text } from './script.ts';
import type { Length } from './vocabulary.ts';

/** A cue at its place in its step, and how long its caption stands at least. */
export interface TimedCue extends Saying {
  readonly atMs: number;
  readonly priority: Cue['priority'];
  readonly maxSpeechMs: number;
  readonly pose?: string;
  readonly unheard?: Text;
}

/** What a line says to somebody who hears the rest, or does not. */
export const textFor = ({ text, unheard }: TimedCue, isHeard: boolean): Text =>
  isHeard ? text : (unheard ?? text);

/** How far the lines of a step keep apart. */
export interface Spacing {
  /** From the end of one line to the beginning of the next. */
  readonly silenceMs: number;
  /** From the beginning of one line to the beginning of the next. */
  readonly apartMs: number;
  /** Whether lines that only keep company are said. */
  readonly hasQuiet: boolean;
}

export const usualSpacing: Spacing = { silenceMs: 2_000, apartMs: 0, hasQuiet: true };
const shortRest: Spacing = { silenceMs: 2_000, apartMs: 15_000, hasQuiet: false };
const longRest: Spacing = { silenceMs: 60_000, apartMs: 0, hasQuiet: true };
/** Who chose a layer wants its words, and no others between them. */
const underLayer: Spacing = { ...usualSpacing, hasQuiet: false };

/** How talkative the resting is: little to say in a short one, long silences in a long one. */
export function spacingOf(length: Length, hasLayer: boolean): Spacing {
  if (hasLayer) return underLayer;
  if (length === 'untimed') return usualSpacing;
  if (length <= 2) return shortRest;
  return length >= 10 ? longRest : usualSpacing;
}

const rank: Readonly<Record<Cue['priority'], number>> = { safety: 0, step: 1, cue: 2, quiet: 3 };

/** Puts cues at their places; where two would come too close, the lesser gives way. */
export function placed(
  cues: readonly Cue[],
  baseMs: number,
  lastsMs: number | null,
  spacing: Spacing = usualSpacing,
): TimedCue[] {
  const { silenceMs, apartMs } = spacing;
  const all = cues
    .filter(({ priority }) => spacing.hasQuiet || priority !== 'quiet')
    .map((cue) => ({
      text: cue.text,
      source: cue.source,
      atMs: Math.round('ms' in cue.at ? cue.at.ms : cue.at.fraction * baseMs),
      priority: cue.priority,
      maxSpeechMs: cue.maxSpeechSeconds * 1000,
      ...(cue.pose === undefined ? {} : { pose: cue.pose }),
      ...(cue.unheard === undefined ? {} : { unheard: cue.unheard }),
    }));
  /** Whether the earlier of two leaves the later its room. */
  const leavesRoom = (one: TimedCue, nextMs: number): boolean =>
    one.atMs + one.maxSpeechMs + silenceMs <= nextMs && one.atMs + apartMs <= nextMs;
  const kept: TimedCue[] = [];
  for (const cue of [...all].sort(
    (a, b) => rank[a.priority] - rank[b.priority] || a.atMs - b.atMs,
  )) {
    // The line that opens the next step comes as this one ends.
    const fits = lastsMs === null || leavesRoom(cue, lastsMs);
    const clashes = kept.some((other) =>
      other.atMs <= cue.atMs ? !leavesRoom(other, cue.atMs) : !leavesRoom(cue, other.atMs),
    );
    const mustStay = cue.priority === 'safety' || cue.priority === 'step';
    if (mustStay ? !clashes || cue.priority === 'safety' : fits && !clashes) kept.push(cue);
  }
  return kept.sort((a, b) => a.atMs - b.atMs);
}

/** So often somebody who rests without a timer is told what else is told at half time. */
const UNTIMED_HALF_MS = 5 * 60_000;
const UNTIMED_HALVES = 4;

export interface LaidHold {
  readonly id: string;
  readonly startMs: number;
  readonly lastsMs: number | null;
}

/**
 * The holding step in which half of the resting is over, with the line that is said there: away from the
 * lines that open this step and the next, as far as the step has room.
 */
export function halfTimeCues(
  halfTime: Cue,
  holds: readonly LaidHold[],
  spacing: Spacing,
): { readonly stepId: string; readonly cues: readonly Cue[] } | null {
  const last = holds.at(-1);
  const first = holds[0];
  if (first === undefined || last === undefined) return null;
  if (last.lastsMs === null) {
    const cues = Array.from({ length: UNTIMED_HALVES }, (_, i) => ({
      ...halfTime,
      at: { ms: (i + 1) * UNTIMED_HALF_MS },
    }));
    return { stepId: last.id, cues };
  }
  const halfMs = (first.startMs + last.startMs + last.lastsMs) / 2;
  const hold = holds.filter(({ startMs }) => startMs <= halfMs).at(-1) ?? first;
  const lastsMs = hold.lastsMs ?? 0;
  const earliestMs = Math.max(OPENING_MS + spacing.silenceMs, spacing.apartMs);
  const latestMs =
    lastsMs - Math.max(halfTime.maxSpeechSeconds * 1000 + spacing.silenceMs, spacing.apartMs);
  const atMs =
    latestMs < earliestMs
      ? Math.max(0, (earliestMs + latestMs) / 2)
      : Math.min(Math.max(halfMs - hold.startMs, earliestMs), latestMs);
  return { stepId: hold.id, cues: [{ ...halfTime, at: { ms: Math.round(atMs) } }] };
}

/** The longest that a line which opens a step takes. */
const OPENING_MS = 8_000;
