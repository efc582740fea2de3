import type { Bounds } from '../../../../src-core/preferences/bounds.ts';
import type { PreferenceName } from '../../../../src-core/preferences/sections.ts';
import type { KeyUnder, MessageKey } from '../../../../src-core/words/message-key.ts';

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

/** Where the label and the hint of a line lie: `schedule.chime`, or `schedule.holds.typing` for a part of a field. */
type ItemWords =
  KeyUnder<'preferences.items'> extends infer Key
    ? Key extends `${infer Words}.label`
      ? Words
      : never
    : never;
type FieldName = PreferenceName & ItemWords;

/** A value to choose, and the key of its words. */
export interface Option {
  readonly value: string;
  readonly words: MessageKey;
}

/** One line of the page. */
export type Item =
  | {
      readonly kind: 'number';
      readonly name: FieldName;
      readonly bounds: Bounds;
      readonly unit: Unit;
    }
  | { readonly kind: 'switch'; readonly name: FieldName; readonly part?: never }
  /** One of the parts of a field, which is a line by itself. */
  | {
      readonly kind: 'switch';
      readonly name: PreferenceName;
      readonly part: string;
      readonly words: ItemWords;
    }
  | { readonly kind: 'level'; readonly name: FieldName }
  | { readonly kind: 'time'; readonly name: FieldName }
  | {
      readonly kind: 'one' | 'many';
      readonly name: FieldName;
      readonly options: readonly Option[];
    }
  /** A part of its own, named in own-parts.tsx. */
  | {
      readonly kind: 'own';
      readonly name: FieldName | OwnName;
      /** Keys of words by which it is found as well. */
      readonly also?: readonly MessageKey[];
    };

export interface Block {
  readonly title: KeyUnder<'preferences.blocks'> | null;
  readonly items: readonly Item[];
}

/** Where the words of an item lie. */
export const wordsOf = (item: Item): `preferences.items.${ItemWords}` =>
  `preferences.items.${item.kind === 'switch' && item.part !== undefined ? item.words : item.name}`;
