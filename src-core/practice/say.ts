import type { PracticeLine } from '../words/en/practice.ts';
import type { Cue, Saying, Step } from './script.ts';

/** Short names for writing scripts down: a line of the catalogue, its source, its time. */

export const say = (line: PracticeLine, source: string): Saying => ({ text: { line }, source });

type Part = Pick<Cue, 'priority' | 'maxSpeechSeconds'>;

/** A line so many seconds into its step. */
export const after = (
  seconds: number,
  line: PracticeLine,
  source: string,
  maxSpeechSeconds: number,
  priority: Part['priority'] = 'cue',
): Cue => ({ ...say(line, source), at: { ms: seconds * 1000 }, priority, maxSpeechSeconds });

/** The same line, with the pose that it leads into. */
export const into = (pose: string, cue: Cue): Cue => ({ ...cue, pose });

/** The line that opens a step. */
export const opens = (line: PracticeLine, source: string, maxSpeechSeconds: number): Cue =>
  after(0, line, source, maxSpeechSeconds, 'step');

/** A line at a fraction of its step. */
export const along = (
  fraction: number,
  line: PracticeLine,
  source: string,
  maxSpeechSeconds: number,
  priority: Part['priority'] = 'cue',
): Cue => ({ ...say(line, source), at: { fraction }, priority, maxSpeechSeconds });

interface Spec {
  readonly id: string;
  /** Seconds in a rest of one minute; 0 leaves it out. */
  readonly brief?: number;
  readonly kind: Step['kind'];
  readonly title: PracticeLine;
  /** Shortest, usual and longest, in seconds. */
  readonly seconds: readonly [number, number, number | null];
  readonly pose: string | null;
}

export function step(
  { id, kind, title, seconds: [min, usual, max], pose, brief }: Spec,
  cues: Cue[],
): Step {
  return {
    id,
    kind,
    title: { line: title },
    minMs: min * 1000,
    defaultMs: usual * 1000,
    maxMs: max === null ? null : max * 1000,
    ...(brief === undefined ? {} : { briefMs: brief * 1000 }),
    pose,
    cues,
  };
}
