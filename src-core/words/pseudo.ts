import type { WordTree } from './catalogue.ts';
import type { PseudoLanguage } from './language.ts';

/** What a person would not read, and a test cannot overlook. */
const accents: Readonly<Record<string, string>> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  S: 'Š',
  N: 'Ñ',
};
const LONGER = 0.4;
const FILLING = 'one two three four five six seven eight nine ten'.split(' ');
/** What is filled in, and what another key brings, stays as it is. */
const kept = /(\{\{[^}]+\}\}|\$t\((?:[^()]|\{\{[^}]+\}\})*\))/;

const OPEN = '[';
const CLOSE = ']';
/** Lets a run of letters stand from right to left, and ends that. */
const RIGHT_TO_LEFT = '\u202E';
const AS_BEFORE = '\u202C';

export const bracketed = (text: string): string => `${OPEN}${text}${CLOSE}`;

/** English in the disguise of a language that nobody speaks. */
export const disguised = (words: WordTree, language: PseudoLanguage): WordTree =>
  pseudo(words, language === 'en-XB' ? 'rtl' : 'ltr');

function pseudo<T extends WordTree>(words: T, direction: 'ltr' | 'rtl'): T {
  if (typeof words === 'string') return pseudoText(words, direction) as T;
  if (Array.isArray(words)) {
    return (words as readonly WordTree[]).map((inner) => pseudo(inner, direction)) as unknown as T;
  }
  return Object.fromEntries(
    Object.entries(words).map(([key, inner]) => [key, pseudo(inner, direction)]),
  ) as T;
}

function pseudoText(text: string, direction: 'ltr' | 'rtl'): string {
  if (text === '') return text;
  const parts = text.split(kept).map((part, at) => {
    if (at % 2 === 1 || part.trim() === '') return part;
    return turned(
      part.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter),
      direction,
    );
  });
  return bracketed(`${parts.join('')}${turned(filling(text.length), direction)}`);
}

const turned = (text: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' ? `${RIGHT_TO_LEFT}${text}${AS_BEFORE}` : text;

function filling(length: number): string {
  const wanted = Math.ceil(length * LONGER);
  let words = '';
  for (let at = 0; words.length < wanted; at += 1)
    words += ` ${FILLING[at % FILLING.length] ?? ''}`;
  return words;
}
