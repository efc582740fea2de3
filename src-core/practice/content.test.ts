import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learnCards } from '../learn/cards.ts';
import { learn } from '../words/en/learn.ts';
import { practice } from '../words/en/practice.ts';
import { en } from '../words/en.ts';
import { acknowledgements } from './acknowledge.ts';
import { layerCues, layerIds } from './layers.ts';
import { calmScript } from './scripts/calm.ts';
import { library } from './library.ts';
import { cuesOf, scriptSchema, type Cue, type Saying } from './script.ts';
import { setupSchema } from './setup.ts';
import { timelineOf } from './timeline.ts';
import { lengths } from './vocabulary.ts';

const sources = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');
const known = new Set([...sources.matchAll(/^\| ([A-Z]+-[\d.]+) +\|/gm)].map(([, id]) => id));
const acks = acknowledgements;
const cues: Cue[] = [
  ...library.flatMap(({ script }) => cuesOf(script)),
  ...cuesOf(calmScript),
  ...acks.flatMap((step) => step.cues),
  ...layerIds.flatMap(layerCues),
];
const sayings: Saying[] = [
  ...cues,
  ...library.flatMap(({ script }) => [
    script.intro,
    ...script.bring,
    ...script.expect,
    ...script.stopIf,
  ]),
];
const lineOf = ({ text }: Pick<Saying, 'text'>): string =>
  'plain' in text ? text.plain : practice[text.line];
const words = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(words)
      : [];

/** A calm voice: about thirteen letters a second, and half a second to draw breath. */
const secondsToSay = (text: string): number => text.length / 13 + 0.5;

describe('the content of the guide', () => {
  it.each(library.map((entry) => [entry.setup.id, entry] as const))(
    '%s fits the schema, has a way out and a reason to stop',
    (_, { setup, script }) => {
      expect(() => scriptSchema.parse(script)).not.toThrow();
      expect(() => setupSchema.parse(setup)).not.toThrow();
      for (const id of script.neighbours) {
        expect(library.find((entry) => entry.setup.id === id)?.setup.gates).toEqual([]);
      }
    },
  );

  it('carries a source for every line, and each is in docs/sources.md', () => {
    const unknown = sayings.filter(({ source }) => !known.has(source)).map(({ source }) => source);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('uses every line of the catalogue', () => {
    const titles = [...library.flatMap(({ script }) => script.steps), ...acks].map(
      ({ title }) => title,
    );
    const all = [
      ...sayings.map(({ text }) => text),
      ...cues.flatMap(({ unheard }) => unheard ?? []),
      ...titles,
      ...library.map(({ script }) => script.title),
      calmScript.title,
      calmScript.intro.text,
    ];
    const used = new Set<string>(all.map((text) => ('line' in text ? text.line : '')));
    expect(Object.keys(practice).filter((line) => !used.has(line))).toEqual([]);
  });

  it('has a source for every line of every card to learn from, and shows every line', () => {
    const lines = learnCards.flatMap((card) => card.lines);
    expect(lines.filter(({ source }) => !known.has(source))).toEqual([]);
    expect(lines.map(({ line }) => line).sort()).toEqual(Object.keys(learn.lines).sort());
    expect(learnCards.map(({ id }) => id)).toEqual(Object.keys(learn.titles));
  });

  it('gives every line the time it takes to say', () => {
    const tooLong = cues
      .flatMap((cue) => [
        cue,
        ...(cue.unheard === undefined ? [] : [{ ...cue, text: cue.unheard }]),
      ])
      .filter((cue) => secondsToSay(lineOf(cue)) > cue.maxSpeechSeconds)
      .map((cue) => `${lineOf(cue)} needs ${Math.ceil(secondsToSay(lineOf(cue)))}`);
    expect([...new Set(tooLong)]).toEqual([]);
  });

  it('never lets two lines overlap, and keeps every safety line, at any length', () => {
    const overlapping: string[] = [];
    for (const { script } of library) {
      for (const length of lengths) {
        const plan = {
          fadesOut: false,
          length,
          walkOverMs: 60_000,
          extraMs: 0,
          stirredAfterMs: null,
        };
        const { steps } = timelineOf(script, { ...plan, layer: layerCues('body-scan') });
        for (const step of steps) {
          step.cues.forEach((cue, i) => {
            const next = step.cues[i + 1];
            if (next !== undefined && !(next.atMs >= cue.atMs + cue.maxSpeechMs))
              overlapping.push(`${script.setupId}, ${length} min: ${step.id}, cue ${i}`);
          });
          const written = script.steps.find(({ id }) => id === step.id)?.cues ?? [];
          const said = step.cues.map(({ text }) => text);
          for (const { text, priority } of written) {
            if (priority === 'safety') expect(said).toContainEqual(text);
          }
        }
      }
    }
    expect(overlapping).toEqual([]);
  });

  it('promises nothing, orders nothing and blames nobody', () => {
    const banned =
      /\bcur(e|es|ed)\b|guarantee|pain-free|all in your head|\bshould have\b|\bmust\b|you failed|\blazy\b|streak|!|detox|cortisol|\bfascia\b|\bheal(s|ing)?\b/i;
    const said = words({
      guide: en.guide,
      practice: en.practice,
      safety: en.safety,
      learn: en.learn,
      welcome: en.welcome,
      support: en.support,
    });
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });
});
