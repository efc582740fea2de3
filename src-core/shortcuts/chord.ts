/** Keys pressed together, as "Control+Alt+C". Modifiers stand in this order, and one key stands last. */
export const modifiers = ['Control', 'Alt', 'Shift', 'Super'] as const;
type Modifier = (typeof modifiers)[number];

const named = [
  'Space',
  'Insert',
  'Delete',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Up',
  'Down',
  'Left',
  'Right',
] as const;
const namedKeys = [...modifiers, ...named];

/** Whether it has a name rather than a sign of its own: "Page up", and not "C" or "F5". */
export const isNamedKey = (key: string): key is (typeof namedKeys)[number] =>
  namedKeys.some((known) => known === key);

const functionKey = /^F(?:[1-9]|1\d|2[0-4])$/;
const isKey = (key: string): boolean =>
  /^[A-Z0-9]$/.test(key) || functionKey.test(key) || (named as readonly string[]).includes(key);

/** Whether this may be a shortcut everywhere: what is typed in a sentence may not. */
export function isChord(text: string): boolean {
  const words = text.split('+');
  const key = words.pop() ?? '';
  const inOrder = modifiers.filter((modifier) => words.includes(modifier));
  if (!isKey(key) || inOrder.join('+') !== words.join('+')) return false;
  return functionKey.test(key) || inOrder.some((modifier) => modifier !== 'Shift');
}

/** What a page learns of a key that goes down. */
export interface KeyDown {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const pageNames: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

export type Pressed =
  | { readonly kind: 'chord'; readonly chord: string }
  /** Only modifiers so far. */
  | { readonly kind: 'unfinished' }
  /** It may not be one. */
  | { readonly kind: 'unfit' };

/** The chord that is pressed. */
export function chordOf(pressed: KeyDown): Pressed {
  if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'].includes(pressed.key)) {
    return { kind: 'unfinished' };
  }
  const held: Readonly<Record<Modifier, boolean>> = {
    Control: pressed.ctrlKey,
    Alt: pressed.altKey,
    Shift: pressed.shiftKey,
    Super: pressed.metaKey,
  };
  const chord = [...modifiers.filter((modifier) => held[modifier]), keyOf(pressed)].join('+');
  return isChord(chord) ? { kind: 'chord', chord } : { kind: 'unfit' };
}

/** The letter as the layout has it; under Shift or Alt, where it turns into a sign, the place of the key. */
function keyOf({ key, code }: KeyDown): string {
  const known = pageNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (isKey(known)) return known;
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? known;
}
