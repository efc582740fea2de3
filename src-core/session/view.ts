import type { Saying, Text } from '../practice/script.ts';
import { wholeMs, type Timeline } from '../practice/timeline.ts';
import type { Length } from '../practice/vocabulary.ts';
import type { ScheduleSentence } from '../schedule/nudge.ts';
import { CALM_WHY } from '../schedule/prescribe.ts';
import { advance } from './advance.ts';
import { firstBreathInMs, isCalm } from './calm.ts';
import { longerBy } from './longer.ts';
import { positionOf, timelineFor } from './plan.ts';
import type { Reflection } from './reflection.ts';
import type { SessionChoices, SessionState, StopReason } from './state.ts';
import type { Moment } from '../time/moment.ts';

export type { StopReason } from './state.ts';

export type SessionPhase =
  'preparing' | 'running' | 'paused' | 'exiting' | 'reflecting' | 'done' | 'stopped';

/** What the guide page gets, complete: it draws from this alone; main decides. */
export interface SessionView {
  readonly sessionId: string;
  readonly setupId: string;
  /** Calm me now: drawn and led in its own way. */
  readonly isCalm: boolean;
  readonly title: Text;
  readonly length: Length;
  readonly why: readonly ScheduleSentence[];
  /** What lies ready beforehand, and when to stop. */
  readonly bring: readonly Saying[];
  readonly stopIf: readonly Saying[];
  /** How long all of it takes, way there and way out too; null where the person ends it. */
  readonly wholeMs: number | null;
  /** Whether it may be asked how it is before the rest: never of somebody who wants to be calmed now. */
  readonly asksBefore: boolean;
  readonly phase: SessionPhase;
  readonly pausedBy: 'person' | 'sleep' | 'restart' | null;
  /** The steps of the present route: the whole session, or the way out. */
  readonly timeline: Timeline;
  readonly route: 'whole' | 'way-out';
  /** Whether it ends without a word, for who may have fallen asleep. */
  readonly fadesOut: boolean;
  /** Session time at the moment this view was made, pauses not counted. */
  readonly elapsedMs: number;
  /** How long the breath has been paced at that moment; null while it is not. */
  readonly pacedMs: number | null;
  /** Milliseconds of session time in one real millisecond: 0 while it stands still, 1 while it runs. */
  readonly rate: number;
  readonly choices: SessionChoices;
  /** What "a little longer" would add now; 0 where it is not offered. */
  readonly longerByMs: number;
  readonly restedMs: number;
  readonly stopReason: StopReason | null;
  /** The stop came from the dark window, where any key leads out: whether it hurt is asked, and counts as yes till then. */
  readonly isStopUnsure: boolean;
  /** What has been said on the page after the rest so far. */
  readonly said: Reflection | null;
}

export function phaseOf(state: SessionState): SessionPhase {
  if (state.standing === 'over') return state.stopReason === null ? 'done' : 'stopped';
  if (state.standing !== 'playing') return state.standing;
  const { kind } = positionOf(state).step;
  if (state.route === 'way-out' || kind === 'come-out') return 'exiting';
  return kind === 'walk-over' || kind === 'settle' ? 'preparing' : 'running';
}

/** Who comes out has their own breath back: nothing paces it there. */
const pacedMs = ({ route, breathFromMs, livedMs, script, choices }: SessionState): number | null =>
  route === 'way-out' || breathFromMs === null
    ? null
    : livedMs - breathFromMs + (isCalm(script) ? firstBreathInMs(choices.breath) : 0);

function asksBefore(state: SessionState): boolean {
  const { kind } = positionOf(state).step;
  const isPreparing = kind === 'walk-over' || kind === 'settle';
  return state.route === 'whole' && isPreparing && !state.why.some(({ key }) => key === CALM_WHY);
}

/** The view at a moment. `clockRate` is how fast the clock that counts it runs. */
export function sessionView(
  stored: SessionState | null,
  at: Moment,
  clockRate = 1,
): SessionView | null {
  if (stored === null) return null;
  const { state } = advance(stored, at);
  return {
    sessionId: state.sessionId,
    setupId: state.script.setupId,
    isCalm: isCalm(state.script),
    title: state.script.title,
    length: state.length,
    why: state.why,
    bring: state.script.bring,
    stopIf: state.script.stopIf,
    wholeMs: wholeMs(state.script, state.length, state.choices.walkOverMs),
    fadesOut: state.fadesOut && state.script.fadeOut !== undefined,
    asksBefore: asksBefore(state),
    phase: phaseOf(state),
    pausedBy: state.pausedBy,
    timeline: timelineFor(state),
    route: state.route,
    elapsedMs: state.elapsedMs,
    pacedMs: pacedMs(state),
    rate: state.standing === 'playing' && !state.hasOptionsOpen ? clockRate : 0,
    choices: state.choices,
    longerByMs: longerBy(state),
    restedMs: state.restedMs,
    stopReason: state.stopReason,
    isStopUnsure: state.isStopUnsure,
    said: state.after.said,
  };
}
