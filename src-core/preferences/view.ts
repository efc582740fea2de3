import type { Difference, PreferenceChange } from './change.ts';
import type { Preferences } from './preferences.ts';

/** What a page may know of the preferences. */
export interface PreferencesView {
  /** Grows with each change: what was told earlier may be heard later. */
  readonly revision: number;
  readonly preferences: Preferences;
  /** The field that undoing would put back, `all` where it was more than one; null: nothing to undo. */
  readonly undo: Pick<PreferenceChange, 'group' | 'field'> | 'all' | null;
  /** False when the disk refused: they hold until Drape is closed. */
  readonly isKept: boolean;
}

/** What would come of an import, before it is done. */
export type ImportPreview =
  | { readonly kind: 'foreign' | 'newer' }
  | {
      readonly kind: 'understood';
      readonly differences: readonly Difference[];
      readonly badFields: readonly string[];
    };
