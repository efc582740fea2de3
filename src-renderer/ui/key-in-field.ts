import type { KeyboardEvent } from 'react';

/** The key that a field was given, or null while a word is being composed there: Enter and Escape are that word's then. */
export const keyInField = ({ key, nativeEvent }: KeyboardEvent<HTMLInputElement>): string | null =>
  nativeEvent.isComposing ? null : key;
