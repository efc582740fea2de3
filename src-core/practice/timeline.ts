import { halfTimeCues, placed, spacingOf, usualSpacing, type TimedCue } from './placing.ts';
import type { Cue, Script, Step, StepKind, Text } from './script.ts';
import type { Length } from './vocabulary.ts';

export type { TimedCue } from './placing.ts';

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
  /** Whether one may fall asleep: then what can fade out does, and nothing is said after it. */
  readonly fadesOut: boolean;
}

/** Lays a script out in time. The same plan always gives the same timeline. */
export function timelineOf(script: Script, plan: TimelinePlan): Timeline {
  const laid = layOut(script, plan);
  const spacing = spacingOf(plan.length, false);
  const holds = laid.filter(({ step }) => step.kind === 'hold');
  const lastHold = holds.at(-1)?.step.id;
  const half =
    script.halfTime === undefined || plan.length === 1
      ? null
      : halfTimeCues(
          script.halfTime,
          holds.map(({ step, ...place }) => ({ id: step.id, ...place })),
          spacing,
        );
  const steps = laid.map(({ step, startMs, baseMs, lastsMs }) => {
    const layer = step.id === lastHold ? plan.layer : [];
    const isPaced = step.kind === 'hold' && script.keepsItsTimes !== true;
    const ownSpacing = isPaced ? spacingOf(plan.length, layer.length > 0) : usualSpacing;
    const cues = [...step.cues, ...layer, ...(half?.stepId === step.id ? half.cues : [])];
    return timed(step, startMs, lastsMs, placed(cues, baseMs, lastsMs, ownSpacing));
  });
  return { steps };
}

/** How long all of it takes, from the way there to sitting again; null where the person ends it. */
export function wholeMs(script: Script, length: Length, walkOverMs: number): number | null {
  const plan = { length, walkOverMs, extraMs: 0, stirredAfterMs: null, layer: [], fadesOut: false };
  const last = timelineOf(script, plan).steps.at(-1);
  return last?.endMs ?? null;
}

interface Laid {
  readonly step: Step;
  readonly startMs: number;
  /** What the places of its lines are counted from. */
  readonly baseMs: number;
  readonly lastsMs: number | null;
}

function layOut(script: Script, plan: TimelinePlan): readonly Laid[] {
  const holds = holdLengths(script, plan);
  const lastHold = holds.at(-1)?.id;
  const laid: Laid[] = [];
  let startMs = 0;
  for (const step of playedSteps(script, plan)) {
    const hold = holds.find(({ id }) => id === step.id);
    if (step.kind === 'hold' && hold === undefined) continue;
    const baseMs = hold?.baseMs ?? ownLength(step, plan);
    if (baseMs === 0) continue;
    const lastsMs = step.id === lastHold ? lastHoldLength(baseMs, plan) : baseMs;
    laid.push({ step, startMs, baseMs, lastsMs });
    if (lastsMs === null) break;
    startMs += lastsMs;
  }
  return laid;
}

/** Where one may fall asleep nobody is called out of it. */
function playedSteps(script: Script, plan: TimelinePlan): readonly Step[] {
  const steps = script.steps.filter(({ kind }) => kind !== 'reflect');
  if (!plan.fadesOut || script.fadeOut === undefined) return steps;
  const resting = steps.filter(({ kind }) => kind !== 'release' && kind !== 'come-out');
  return [...resting, script.fadeOut];
}

/** The first thing said where a rest is stopped, and how long it is given: null until the person goes on. */
export interface Acknowledgement {
  readonly step: Step;
  readonly lastsMs: number | null;
}

/** The steps after the hold alone, behind a step that says why: the way out from anywhere. */
export function wayOutOf(
  script: Script,
  { step: first, lastsMs: firstMs }: Acknowledgement,
  fromStepId: string | null,
): Timeline {
  const standing = { ...first, pose: first.pose ?? poseBefore(script, fromStepId) };
  const opening = timed(standing, 0, firstMs, placed(first.cues, first.defaultMs, firstMs));
  if (firstMs === null) return { steps: [opening] };
  const out = script.steps.filter((step) => step.kind === 'come-out');
  const from = out.findIndex((step) => step.id === fromStepId);
  const rest = fromStepId === null ? [] : out.slice(Math.max(0, from));
  let startMs = firstMs;
  const steps = rest.map((step) => {
    const at = startMs;
    startMs += step.defaultMs;
    return timed(step, at, step.defaultMs, placed(step.cues, step.defaultMs, step.defaultMs));
  });
  return { steps: [opening, ...steps] };
}

/** Where the body is as it is stopped: nobody is drawn getting up before they are led. */
function poseBefore({ steps }: Script, fromStepId: string | null): string | null {
  if (fromStepId === null) return steps.find(({ kind }) => kind === 'walk-over')?.pose ?? null;
  const out = steps.filter(({ kind }) => kind === 'come-out');
  const from = out.find(({ id }) => id === fromStepId);
  if (from !== undefined && from !== out[0]) return from.pose;
  return steps.filter(({ kind }) => kind === 'hold').at(-1)?.pose ?? null;
}

/** How long a step lasts that is not rested in. */
function ownLength(step: Step, plan: TimelinePlan): number {
  if (plan.length === 1 && step.briefMs !== undefined) return step.briefMs;
  return step.kind === 'walk-over' ? walkOver(step, plan) : step.defaultMs;
}

function walkOver(step: Step, plan: TimelinePlan): number {
  return Math.min(Math.max(plan.walkOverMs, step.minMs), step.maxMs ?? Infinity);
}

function lastHoldLength(baseMs: number, plan: TimelinePlan): number | null {
  return plan.length === 'untimed' ? plan.stirredAfterMs : baseMs + plan.extraMs;
}

/**
 * Shares the chosen length among the holding steps by their own lengths. One that would fall under its
 * shortest is left out, the smallest first: a one-minute rest has no room for three thoughts. Arriving stays
 * as long as the last can give it its shortest.
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
    const tooShort = steps.slice(1, -1).filter((step) => share(step) < step.minMs);
    const drop = tooShort.sort((a, b) => share(a) - share(b))[0];
    if (drop === undefined) return firstAndLast(steps, share, totalMs);
    steps = steps.filter((step) => step !== drop);
  }
}

function firstAndLast(
  steps: readonly Step[],
  share: (step: Step) => number,
  totalMs: number,
): { id: string; baseMs: number }[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (steps.length !== 2 || first === undefined || last === undefined) {
    return wholeSeconds(steps, share, totalMs);
  }
  if (first.minMs + last.minMs > totalMs) return wholeSeconds([last], share, totalMs);
  const firstMs = Math.max(first.minMs, share(first));
  return wholeSeconds(steps, (step) => (step === first ? firstMs : totalMs - firstMs), totalMs);
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
