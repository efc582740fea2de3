import { describe, expect, it } from 'vitest';
import { acknowledgements } from '../practice/acknowledge.ts';
import { layerCues, layerIds } from '../practice/layers.ts';
import { calmScript } from '../practice/scripts/calm.ts';
import { library } from '../practice/library.ts';
import { cuesOf, type Cue, type Saying } from '../practice/script.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { reviewed } from './de/reviewed.ts';
import { textsOf } from '../testing/texts.ts';

const german = textsOf(de);
const english = new Map(textsOf(en));
const acks = acknowledgements;
const cues: readonly Cue[] = [
  ...library.flatMap(({ script }) => cuesOf(script)),
  ...cuesOf(calmScript),
  ...acks.flatMap((step) => step.cues),
  ...layerIds.flatMap(layerCues),
];
const lineOf = ({ text }: Saying): string => ('line' in text ? text.line : '');

/** A calm voice: about thirteen letters a second, and half a second to draw breath. */
const secondsToSay = (text: string): number => text.length / 13 + 0.5;

/** Whatever keeps a body safe: a slip of the tongue there is worse than a clumsy word elsewhere. */
function safetyKeys(): readonly string[] {
  const spoken = cues.filter(({ priority }) => priority === 'safety').map(lineOf);
  const shown = library.flatMap(({ script }) => script.stopIf.map(lineOf));
  const lines = new Set([...spoken, ...shown].map((line) => `practice.${line}`));
  return german
    .map(([key]) => key)
    .filter(
      (key) =>
        lines.has(key) ||
        /^(safety|schedule\.refused|learn\.lines\.see\w+)\.?|^practice\.(stop|ack|expect)|^guide\.(act\.(sharp|dizzy|darkKeys|notSharp)|after\.(help|lead|title[A-Z]|itHurt)|choices\.(darkHint|paceHint))|^journal\.felt\.(worse|tighter)/.test(
          key,
        ),
    );
}

describe('the German words', () => {
  it('of a rest can be said in the time that they have', () => {
    const practice: Readonly<Record<string, string | undefined>> = de.practice;
    const tooLong = cues
      .map((cue) => ({ text: practice[lineOf(cue)] ?? '', cue }))
      .filter(({ text, cue }) => secondsToSay(text) > cue.maxSpeechSeconds)
      .map(({ text, cue }) => `${text} (${cue.maxSpeechSeconds} s)`);
    expect([...new Set(tooLong)]).toEqual([]);
  });

  it('promise nothing, order nothing and blame nobody', () => {
    const banned =
      /\bheil(t|en|ung)\b|garantier|schmerzfrei|\bsollte(st|n)?\b|versagt|\bfaul\b|entgift|cortisol|faszie|!/i;
    expect(german.filter(([, text]) => banned.test(text))).toEqual([]);
  });

  it('say du, throughout', () => {
    const formal = /\b(Ihnen|Ihre?[mnrs]?)\b|[a-zäöüß,] Sie\b/;
    expect(german.filter(([, text]) => formal.test(text))).toEqual([]);
  });

  it('are set as a German book sets them', () => {
    const count = (text: string, sign: string): number => text.split(sign).length - 1;
    const wrong = german.filter(
      ([, text]) =>
        /["”]|\.\.\.| - |\bz\.B\./.test(text) ||
        // The sign that opens an English quotation closes a German one.
        count(text, '„') !== count(text, '“'),
    );
    expect(wrong).toEqual([]);
  });

  it('that keep a body safe are listed for a native speaker to read', async () => {
    const rows = safetyKeys().map((key) => {
      const text = german.find(([known]) => known === key)?.[1] ?? '';
      const state = reviewed[key] === text ? 'reviewed' : 'not yet reviewed';
      return `- \`${key}\`, ${state}\n  - ${english.get(key) ?? ''}\n  - ${text}\n`;
    });
    const page = `# German lines that keep a body safe

These lines wait for a native speaker, best one who is a clinician. Whoever reads a line and finds it right puts its
key and its exact text into \`src-core/words/de/reviewed.ts\`; a line that is changed afterwards is open
again. This page is written by \`npx vitest run src-core/words/german.test.ts -u\`.

${rows.join('')}`;
    await expect(page).toMatchFileSnapshot('../../docs/german-review.md');
  });
});
