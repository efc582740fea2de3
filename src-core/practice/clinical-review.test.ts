import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { effectsOf } from './pose-effects.ts';
import { consequences, effects } from '../safety/effects.ts';
import { emergencyItems, urgentItems, type SafetyItem } from '../safety/items.ts';
import { practice } from '../words/en/practice.ts';
import { safety } from '../words/en/safety.ts';
import { acknowledgements } from './acknowledge.ts';
import { clinicalReviews } from './clinical-reviews.ts';
import { layerCues, layerIds } from './layers.ts';
import { library, type PracticeEntry } from './library.ts';
import type { Cue, Saying, Text } from './script.ts';
import { timelineOf, wholeMs } from './timeline.ts';
import type { Length } from './vocabulary.ts';

const WALK_OVER_MS = 60_000;

const words = (text: Text): string => ('plain' in text ? text.plain : practice[text.line]);
const clock = (ms: number): string =>
  `${String(Math.floor(ms / 60_000)).padStart(2, '0')}:${String(Math.floor(ms / 1_000) % 60).padStart(2, '0')}`;
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
const list = (sayings: readonly Saying[]): string =>
  sayings.map(({ text, source }) => `${words(text)} (${source})`).join('; ');
const asked = (items: readonly SafetyItem[]): string =>
  items.length === 0 ? 'nothing' : items.map((item) => safety.ask[item]).join(' ');
const lengthName = (length: Length): string =>
  length === 'untimed' ? 'no timer' : `${length} min`;

/** When a line is said, in each length: nothing where it is left out there. */
function linesOf({ setup, script }: PracticeEntry): string {
  const said = setup.lengths.map((length) => {
    const { steps } = timelineOf(script, {
      length,
      walkOverMs: WALK_OVER_MS,
      extraMs: 0,
      stirredAfterMs: length === 'untimed' ? 25 * 60_000 : null,
      layer: [],
      fadesOut: false,
    });
    return steps.flatMap((step) =>
      step.cues.map((cue) => ({ step, cue, at: clock(step.startMs + cue.atMs) })),
    );
  });
  const seen = new Map<string, { readonly source: string; readonly pose: string }>();
  // The longest says the most: its order is the order of all.
  for (const { step, cue } of [...said].reverse().flat()) {
    const text = words(cue.text);
    if (!seen.has(text)) seen.set(text, { source: cue.source, pose: step.pose ?? '' });
  }
  const rows = [...seen].map(([text, { source, pose }]) => {
    const times = said.map((lines) =>
      lines
        .filter(({ cue }) => words(cue.text) === text)
        .map(({ at }) => at)
        .join(', '),
    );
    return `| ${[text, source, pose, ...times].join(' | ')} |`;
  });
  const names = ['line', 'source', 'drawn', ...setup.lengths.map(lengthName)];
  return [`| ${names.join(' | ')} |`, `|${names.map(() => ' --- |').join('')}`, ...rows].join('\n');
}

function told(entry: PracticeEntry): string {
  const { setup, script } = entry;
  const whole = setup.lengths.map((length) => {
    const ms = wholeMs(script, length, WALK_OVER_MS);
    return `${lengthName(length)}${ms === null ? '' : ` (${clock(ms)} in all)`}`;
  });
  const pose = script.steps.find(({ kind }) => kind === 'hold')?.pose ?? 'none';
  return [
    words(script.intro.text),
    '',
    `- Figure: \`${pose}\``,
    `- What it does: ${effectsOf(script).join(', ') || 'nothing that is asked about'}`,
    `- Closed by a yes to: ${asked(setup.gates)}`,
    `- A professional's clearance opens it in spite of a yes: ${setup.openedByClearance ? 'yes' : 'no'}`,
    `- Others first after a yes to: ${asked(setup.lessFitWith)}`,
    `- Have ready: ${list(script.bring)}`,
    `- Stop if there is: ${list(script.stopIf)}`,
    `- In its place: ${script.neighbours.join(', ')}`,
    `- Lengths: ${whole.join(', ')}`,
    '',
    linesOf(entry),
    ...(script.fadeOut === undefined
      ? []
      : ['', `In bed, in the evening, in place of the way out: ${cuesTold(script.fadeOut.cues)}`]),
  ].join('\n');
}

const cuesTold = (cues: readonly Cue[]): string =>
  cues
    .map(({ at, text, source }) => `${'ms' in at ? clock(at.ms) : '…'} ${words(text)} (${source})`)
    .join(' · ');

const table = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  [names, names.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const bodies = new Map(library.map((entry) => [entry.setup.id, told(entry)]));
const reviewOf = (setupId: string): string => {
  const hash = hashOf(bodies.get(setupId) ?? '');
  const review = clinicalReviews[setupId];
  return review === undefined
    ? `Not reviewed. Hash \`${hash}\`.`
    : `Reviewed by ${review.reviewer} on ${review.date}. Hash \`${hash}\`.`;
};

it('everything that a clinician has to read is in one file', async () => {
  const page = `# For a clinician

All that the guide does with a body, practice by practice: what it asks, what that closes, when to stop, and every line with the
second at which it is said. Times are those of a way there of one minute. Whoever has read a practice and finds it right puts name, date
and the hash that stands with it into \`src-core/practice/clinical-reviews.ts\`; after a change of what was read the check is red until it
is read again. Sources are the rows of [sources.md](sources.md). This page is written by
\`npx vitest run src-core/practice/clinical-review.test.ts -u\`.

Open questions first: whether the calves may rest on a chair after clearance with glaucoma, blood pressure or heart failure (here a
professional's word opens it, for the legs lie no higher than in an easy chair); how high a fold under the low back may be; from which week
lying flat is left out (here: past the first third).

## Closing everything

For a day, with the advice to call the emergency number: ${asked(emergencyItems)}

Until a clinician has seen it: ${asked(urgentItems)}

## What follows from a position

${table(
  ['what it does', 'closed by a yes to', 'others first after a yes to'],
  effects.map((effect) => [
    effect,
    consequences[effect].closes.join(', '),
    consequences[effect].lessFit.join(', '),
  ]),
)}

## When a rest is stopped

${[...new Set(acknowledgements.map((step) => `- ${step.id}: ${cuesTold(step.cues)}`))].join('\n')}

## Laid over a rest on wish

${layerIds
  .map(
    (id) =>
      `- ${id}: ${layerCues(id)
        .map(({ text, source }) => `${words(text)} (${source})`)
        .join(' · ')}`,
  )
  .join('\n')}

${library
  .map(({ setup, script }) => {
    const title = 'plain' in script.title ? script.title.plain : practice[script.title.line];
    return `## ${title} (\`${setup.id}\`)\n\n${reviewOf(setup.id)}\n\n${bodies.get(setup.id) ?? ''}\n`;
  })
  .join('\n')}`;
  await expect(page).toMatchFileSnapshot('../../docs/clinical-review.md');
});

it('what a clinician has signed is what they read', () => {
  const changed = Object.entries(clinicalReviews).filter(
    ([setupId, { hash }]) => hash !== hashOf(bodies.get(setupId) ?? ''),
  );
  expect(changed).toEqual([]);
});
