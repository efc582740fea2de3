import { nearlyDoneBeforeMs, type CueTimeline } from '../../../../src-core/session/cue-plan.ts';
import { paceOf } from '../../../../src-core/session/breath.ts';
import { lengthOf } from '../../../../src-core/session/position.ts';
import type { SessionView } from '../../../../src-core/session/view.ts';

/** Before all time: a tone that is not to sound on this route. */
const NEVER_MS = -1;

/** Where the tones of a session stand. On the way out only steps and the end are told, never a breath. */
export function cueTimelineOf(view: SessionView): CueTimeline {
  const { steps } = view.timeline;
  const endMs = lengthOf(view.timeline);
  if (view.route === 'way-out') {
    return {
      startMs: NEVER_MS,
      stepsMs: steps.slice(1).map(({ startMs }) => startMs),
      breath: null,
      nearlyDoneMs: null,
      endMs,
    };
  }
  const began = steps.find(({ kind }) => kind !== 'walk-over') ?? steps[0];
  const startMs = began?.startMs ?? 0;
  const holds = steps.filter(({ kind }) => kind === 'hold');
  const restFromMs = holds[0]?.startMs ?? startMs;
  const restToMs = holds.at(-1)?.endMs ?? null;
  // Who may have fallen asleep, or was frightened, is not called at the end.
  const endsUnheard = view.fadesOut || view.isCalm;
  const quietFromMs = endsUnheard ? (restToMs ?? Infinity) : Infinity;
  const beforeMs = restToMs === null ? null : nearlyDoneBeforeMs(restToMs - restFromMs);
  return {
    startMs,
    stepsMs: steps
      .map((step) => step.startMs)
      .filter((atMs) => atMs > startMs && atMs < quietFromMs),
    breath:
      view.choices.breath.mode === 'free'
        ? null
        : {
            // Lived time and session time run alike between two tellings, so the first breath has a place.
            fromMs: view.pacedMs === null ? startMs : view.elapsedMs - view.pacedMs,
            toMs: endsUnheard
              ? restToMs
              : (steps.find(({ kind }) => kind === 'come-out')?.startMs ?? null),
            pace: paceOf(view.choices.breath),
          },
    nearlyDoneMs:
      endsUnheard || restToMs === null || beforeMs === null ? null : restToMs - beforeMs,
    endMs: endsUnheard ? null : endMs,
  };
}

/** What the plan depends on, as a word to compare: time alone does not change it. */
export const planKeyOf = (timeline: CueTimeline): string =>
  JSON.stringify({
    ...timeline,
    breath: timeline.breath && {
      ...timeline.breath,
      fromMs: Math.round(timeline.breath.fromMs / 20),
    },
  });
