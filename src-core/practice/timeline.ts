import type { Cue, Saying, Script, Step, StepKind, Text } from './script.ts';
import type { Length } from './vocabulary.ts';

/** A cue at its place in its step, and how long its caption stands at least. */
export interface TimedCue extends Saying {
  readonly atMs: number;
  readonly priority: Cue['priority'];
  readonly maxSpeechMs: number;
}

/** A step at its place in the session. `endMs` is null where the person ends it. */
export interface TimedStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: Text;
  readonly pose: string | null;
  readonly startMs: number;
  readonly endMs: number | null;
  readonly cues: readonly TimedCue[];
}

export interface Timeline {
  readonly steps: readonly TimedStep[];
}

/** What decides how long a session is. Everything else follows from the script. */
export interface TimelinePlan {
  readonly length: Length;
  readonly walkOverMs: number;
  /** "A little longer", added to the last holding step. */
  readonly extraMs: number;
  /** In an untimed rest: how long the last holding step lasted, once the person has stirred. */
  readonly stirredAfterMs: number | null;
  /** Cues of a chosen layer, spread over the last holding step. */
  readonly layer: readonly Cue[];
}

const QUIET_GAP_MS = 2_000;

/** Lays a script out in time. The same plan always gives the same timeline. */
export function timelineOf(script: Script, plan: TimelinePlan): Timeline {
  const holds = holdLengths(script, plan);
  const lastHold = holds.at(-1)?.id;
  const steps: TimedStep[] = [];
  let startMs = 0;
  for (const step of script.steps) {
    if (step.kind === 'reflect') continue;
    const hold = holds.find(({ id }) => id === step.id);
    if (step.kind === 'hold' && hold === undefined) continue;
    const baseMs =
      hold?.baseMs ?? (step.kind === 'walk-over' ? walkOver(step, plan) : step.defaultMs);
    const isLast = step.id === lastHold;
    const lastsMs = isLast ? lastHoldLength(baseMs, plan) : baseMs;
    const cues = isLast ? [...step.cues, ...plan.layer] : step.cues;
    steps.push(timed(step, startMs, lastsMs, placed(cues, baseMs, lastsMs)));
    if (lastsMs === null) break;
    startMs += lastsMs;
  }
  return { steps };
}

/** The steps after the hold alone, behind a step that says why: the way out from anywhere. */
export function wayOutOf(script: Script, acknowledge: Step, fromStepId: string | null): Timeline {
  const out = script.steps.filter((step) => step.kind === 'come-out');
  const from = out.findIndex((step) => step.id === fromStepId);
  const rest = fromStepId === null ? [] : out.slice(Math.max(0, from));
  let startMs = 0;
  const steps = [acknowledge, ...rest].map((step) => {
    const at = startMs;
    startMs += step.defaultMs;
    return timed(step, at, step.defaultMs, placed(step.cues, step.defaultMs, step.defaultMs));
  });
  return { steps };
}

function walkOver(step: Step, plan: TimelinePlan): number {
  return Math.min(Math.max(plan.walkOverMs, step.minMs), step.maxMs ?? Infinity);
}

function lastHoldLength(baseMs: number, plan: TimelinePlan): number | null {
  return plan.length === 'untimed' ? plan.stirredAfterMs : baseMs + plan.extraMs;
}

/**
 * Shares the chosen length among the holding steps by their own lengths. A step that would fall under
 * its shortest is left out, the smallest first: a one-minute rest has no room for three thoughts.
 */
function holdLengths(script: Script, plan: TimelinePlan): { id: string; baseMs: number }[] {
  let steps = script.steps.filter((step) => step.kind === 'hold');
  if (plan.length === 'untimed') {
    return steps.map((step) => ({ id: step.id, baseMs: step.defaultMs }));
  }
  const totalMs = plan.length * 60_000;
  for (;;) {
    const sum = steps.reduce((total, step) => total + step.defaultMs, 0);
    const share = (step: Step): number => (step.defaultMs / sum) * totalMs;
    const tooShort = steps.slice(0, -1).filter((step) => share(step) < step.minMs);
    const drop = tooShort.sort((a, b) => share(a) - share(b))[0];
    if (drop === undefined) return wholeSeconds(steps, share, totalMs);
    steps = steps.filter((step) => step !== drop);
  }
}

function wholeSeconds(
  steps: readonly Step[],
  share: (step: Step) => number,
  totalMs: number,
): { id: string; baseMs: number }[] {
  let leftMs = totalMs;
  return steps.map((step, i) => {
    const baseMs =
      i === steps.length - 1 ? leftMs : Math.min(leftMs, Math.round(share(step) / 1000) * 1000);
    leftMs -= baseMs;
    return { id: step.id, baseMs };
  });
}

const rank: Readonly<Record<Cue['priority'], number>> = { safety: 0, step: 1, cue: 2, quiet: 3 };

/** Puts cues at their places; where two would speak at once, the lesser gives way. */
function placed(cues: readonly Cue[], baseMs: number, lastsMs: number | null): TimedCue[] {
  const all = cues.map((cue) => ({
    text: cue.text,
    source: cue.source,
    atMs: Math.round('ms' in cue.at ? cue.at.ms : cue.at.fraction * baseMs),
    priority: cue.priority,
    maxSpeechMs: cue.maxSpeechSeconds * 1000,
  }));
  const kept: TimedCue[] = [];
  for (const cue of [...all].sort(
    (a, b) => rank[a.priority] - rank[b.priority] || a.atMs - b.atMs,
  )) {
    const fits = lastsMs === null || cue.atMs + cue.maxSpeechMs <= lastsMs;
    const clashes = kept.some(
      (other) =>
        cue.atMs < other.atMs + other.maxSpeechMs + QUIET_GAP_MS &&
        other.atMs < cue.atMs + cue.maxSpeechMs + QUIET_GAP_MS,
    );
    const mustStay = cue.priority === 'safety' || cue.priority === 'step';
    if (mustStay ? !clashes || cue.priority === 'safety' : fits && !clashes) kept.push(cue);
  }
  return kept.sort((a, b) => a.atMs - b.atMs);
}

function timed(step: Step, startMs: number, lastsMs: number | null, cues: TimedCue[]): TimedStep {
  return {
    id: step.id,
    kind: step.kind,
    title: step.title,
    pose: step.pose,
    startMs,
    endMs: lastsMs === null ? null : startMs + lastsMs,
    cues,
  };
}
