import type { StepKind } from '../practice/script.ts';
import type { SessionAction } from './event.ts';
import type { SessionView } from './view.ts';

/** The keys that mean something in a rest. `printing` is any other key that would write something. */
export const guideKeys = [
  'Space',
  'Enter',
  'Escape',
  'S',
  'P',
  'ArrowLeft',
  'ArrowRight',
  'MediaPlayPause',
  'MediaStop',
  'MediaTrackPrevious',
  'MediaTrackNext',
  'printing',
] as const;
export type GuideKey = (typeof guideKeys)[number];

/** What a rest is in, as far as keys are concerned. */
export type KeyPhase =
  | 'calm'
  | 'walking'
  | 'resting'
  | 'dark'
  | 'dark-untimed'
  | 'paused'
  | 'way-out'
  | 'way-out-waiting';

type Meanings = Readonly<Partial<Record<GuideKey, SessionAction>>>;

const inTheLight = {
  Escape: 'end',
  S: 'sharp',
  ArrowLeft: 'back',
  ArrowRight: 'skip',
} as const;
const media = {
  MediaPlayPause: 'pause',
  MediaStop: 'end',
  MediaTrackPrevious: 'back',
  MediaTrackNext: 'skip',
} as const;
/** Whoever presses a key with closed eyes cannot look for the right one. */
const anyKey = (action: SessionAction): Meanings => ({
  ...media,
  Space: action,
  Enter: action,
  Escape: action,
  S: action,
  P: action,
  printing: action,
});

/**
 * What each key means in each phase of a rest. The hints on the screen and in the spoken lines are made from it.
 * A key that is missing means nothing there.
 */
export const keyMap: Readonly<Record<KeyPhase, Meanings>> = {
  // Nothing is to be known or aimed at: what has the focus, and one key to leave.
  calm: { Escape: 'end', MediaStop: 'end' },
  walking: { ...inTheLight, ...media, Space: 'skip', Enter: 'skip', P: 'pause' },
  resting: { ...inTheLight, ...media, Space: 'pause', P: 'pause' },
  dark: anyKey('sharp'),
  'dark-untimed': anyKey('stir'),
  paused: { ...inTheLight, ...media, MediaPlayPause: 'resume', Space: 'resume', P: 'resume' },
  'way-out': { ...inTheLight, ...media, Space: 'pause', P: 'pause' },
  // Nothing goes on by itself there: nothing is to be paused.
  'way-out-waiting': { ...inTheLight, ...media, Space: 'skip', Enter: 'skip' },
};

/** Whether the window is dark now, for keys and drawing alike: the way there and the way out are always lit. */
export const isDark = ({ phase, choices }: Pick<SessionView, 'phase' | 'choices'>): boolean =>
  choices.eyesClosed && phase === 'running';

/** The phase of a rest for its keys, or null where the rest is over and keys are the page's own. */
export function keyPhaseOf(
  view: Pick<SessionView, 'phase' | 'route' | 'choices' | 'isCalm'>,
  step: { readonly kind: StepKind; readonly endMs: number | null },
): KeyPhase | null {
  if (view.phase === 'reflecting' || view.phase === 'done' || view.phase === 'stopped') return null;
  if (view.isCalm) return 'calm';
  if (view.phase === 'paused') return 'paused';
  if (isDark(view)) return step.kind === 'hold' && step.endMs === null ? 'dark-untimed' : 'dark';
  if (view.phase === 'exiting' || view.route === 'way-out') {
    return step.endMs === null ? 'way-out-waiting' : 'way-out';
  }
  return step.kind === 'walk-over' ? 'walking' : 'resting';
}

/** What a press of a key tells, in the terms of the DOM's KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key on the keyboard, whatever the layout. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** What has the focus: a field, list or open fold keeps all its keys, a button the two that press it. */
export type KeyFocus = 'field' | 'button' | 'page';

/** The key that a press stands for, or null where a rest does not listen to it. */
export function guideKeyOf(press: Omit<KeyPress, 'repeat' | 'isComposing'>): GuideKey | null {
  const { key } = press;
  if (key.startsWith('Media')) return isGuideKey(key) ? key : null;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (key === ' ') return 'Space';
  // A dead key waits for a letter: it would write something.
  if (key === 'Dead') return 'printing';
  // Keys that write nothing have names: "Tab", "F5".
  if (/^[A-Z][A-Za-z0-9]/.test(key)) return isGuideKey(key) ? key : null;
  const letter = letterOf(key, press.code);
  return letter === 'S' || letter === 'P' ? letter : 'printing';
}

const isGuideKey = (key: string): key is GuideKey =>
  key !== 'printing' && (guideKeys as readonly string[]).includes(key);

/** The Latin letter of a key: its own, or where its alphabet has none, the one at its place. */
export function letterOf(key: string, code: string): string | null {
  if (/\p{Script=Latin}/u.test(key)) return key.toUpperCase();
  return /\p{Letter}/u.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? null) : null;
}

/** What a press does to the rest, or null. A held key counts once; what composes a letter is not a key yet. */
export function actionOf(
  press: KeyPress,
  focus: KeyFocus,
  phase: KeyPhase | null,
): SessionAction | null {
  if (phase === null || press.repeat || press.isComposing) return null;
  const key = guideKeyOf(press);
  if (key === null) return null;
  if (focus === 'field' && !key.startsWith('Media')) return null;
  if (focus === 'button' && (key === 'Space' || key === 'Enter')) return null;
  return keyMap[phase][key] ?? null;
}

/** Keys that a sentence can name, the one to tell first in front. */
const namedKeys = ['Space', 'Enter', 'Escape', 'S', 'P', 'ArrowLeft', 'ArrowRight'] as const;
export type NamedKey = (typeof namedKeys)[number];

/** The keys that do this in this phase, the one to tell first in front. */
export const keysFor = (phase: KeyPhase, action: SessionAction): readonly NamedKey[] =>
  namedKeys.filter((key) => keyMap[phase][key] === action);
