import {
  differences,
  withChange,
  type PreferenceChange,
} from '../../src-core/preferences/change.ts';
import type { Preferences } from '../../src-core/preferences/preferences.ts';
import { withReset, type PreferenceSection } from '../../src-core/preferences/sections.ts';
import { exportText, readImport } from '../../src-core/preferences/transfer.ts';
import type { ImportPreview, PreferencesView } from '../../src-core/preferences/view.ts';
import type { SteadyMs } from '../../src-core/time/moment.ts';
import { seconds } from '../../src-core/time/units.ts';
import type { Ports } from '../ports.ts';

/** The preferences in force, and their only writer. */
export interface PreferencesKeeper {
  current(): Preferences;
  view(): PreferencesView;
  /** False when it may not be that; everything then stays as it is. */
  change(change: PreferenceChange): boolean;
  reset(section: PreferenceSection): void;
  undo(): void;
  exported(): string;
  preview(text: string): ImportPreview;
  /** Takes over what can be understood; false when nothing can. */
  take(text: string): boolean;
}

interface Step {
  readonly before: Preferences;
  readonly what: Exclude<PreferencesView['undo'], null>;
  readonly at: SteadyMs;
}

const STEPS_KEPT = 50;
/** Presses of one button in a row are one step to take back. */
const ONE_STEP_MS = seconds(2);

/** Whoever has to know of a change. */
interface Hearers {
  /** It holds from now on. Told first: nobody waits for a disk. */
  readonly inForce: (preferences: Preferences) => void;
  /** It is on the disk, or the disk refused. */
  readonly settled: (view: PreferencesView) => void;
}

/**
 * Every change is in force and on the disk when it returns: one that waits for a quieter moment is one that a
 * power cut can take.
 */
export function createPreferencesKeeper(
  { preferences: store, clock }: Pick<Ports, 'preferences' | 'clock'>,
  loaded: Preferences,
  { inForce, settled }: Hearers,
): PreferencesKeeper {
  let now = loaded;
  let isKept = true;
  let revision = 0;
  const steps: Step[] = [];

  const view = (): PreferencesView => ({
    revision,
    preferences: now,
    undo: steps.at(-1)?.what ?? null,
    isKept,
  });
  const put = (next: Preferences): void => {
    now = next;
    revision += 1;
    inForce(next);
    isKept = store.save(next);
    settled(view());
  };
  const remember = (next: Preferences, isOnePress: boolean): boolean => {
    const differing = differences(now, next);
    const [first, second] = differing;
    if (first === undefined) return false;
    const at = clock.now().steadyMs;
    const what = second === undefined ? { group: first.group, field: first.field } : 'all';
    const last = steps.at(-1);
    const isSoon = last !== undefined && at - last.at < ONE_STEP_MS;
    // Putting back a whole section or taking over a file is a step of its own, however soon it comes.
    const goesOn = isOnePress && isSoon && isSameField(last.what, what);
    if (goesOn) steps.pop();
    steps.push({ before: goesOn ? last.before : now, what, at });
    if (steps.length > STEPS_KEPT) steps.shift();
    return true;
  };
  const take = (next: Preferences, isOnePress = false): void => {
    if (remember(next, isOnePress)) put(next);
  };

  return {
    current: () => now,
    view,
    change: (change) => {
      const next = withChange(now, change);
      if (next !== null) take(next, true);
      return next !== null;
    },
    reset: (section) => take(withReset(now, section)),
    undo: () => {
      const step = steps.pop();
      if (step !== undefined) put(step.before);
    },
    exported: () => exportText(now),
    preview: (text) => {
      const read = readImport(text, now);
      if (read.kind !== 'understood') return read;
      const { kind, differences: differing, badFields } = read;
      return { kind, differences: differing, badFields };
    },
    take: (text) => {
      const read = readImport(text, now);
      if (read.kind !== 'understood') return false;
      take(read.preferences);
      return true;
    },
  };
}

const isSameField = (one: Step['what'], other: Step['what']): boolean =>
  one !== 'all' && other !== 'all' && one.group === other.group && one.field === other.field;
