import type { Bounds } from '../../../../src-core/preferences/bounds.ts';
import type { PreferenceName } from '../../../../src-core/preferences/sections.ts';

/** How the number of a field is told. `percent` is kept as a share of one. */
export type Unit = 'seconds' | 'minutes' | 'hours' | 'times' | 'percent';

/** What is no single field but stands among them. */
export type OwnName =
  | 'data.export'
  | 'data.import'
  | 'sight.trial'
  | 'practice.safety'
  | 'about.version'
  | 'about.folder'
  | 'about.promise'
  | 'about.setUp'
  | 'start.autostart';

/**
 * One line of the page. Its words are `preferences.items.<name>`, with the part behind it where a field has
 * parts.
 */
export type Item =
  | {
      readonly kind: 'number';
      readonly name: PreferenceName;
      readonly bounds: Bounds;
      readonly unit: Unit;
    }
  | { readonly kind: 'switch'; readonly name: PreferenceName; readonly part?: string }
  | { readonly kind: 'level'; readonly name: PreferenceName }
  | { readonly kind: 'time'; readonly name: PreferenceName }
  | {
      readonly kind: 'one' | 'many';
      readonly name: PreferenceName;
      readonly options: readonly string[];
      /** The words of an option are `preferences.options.<words>.<option>`. */
      readonly words: string;
    }
  /** A part of its own, named in own-parts.tsx. */
  | {
      readonly kind: 'own';
      readonly name: PreferenceName | OwnName;
      /** Keys of words by which it is found as well. */
      readonly also?: readonly string[];
    };

export interface Block {
  readonly title: string | null;
  readonly items: readonly Item[];
}

/** Where the words of an item lie. */
export const wordsOf = (item: Item): string =>
  `preferences.items.${item.name}${item.kind === 'switch' && item.part !== undefined ? `.${item.part}` : ''}`;
