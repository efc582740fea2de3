/**
 * Answers questions about numbers with Drape's own statistics: one JSON question a line in, one answer a line
 * out. `statistics.py` asks, and compares with numpy and scipy.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { bundleSources } from '../../scripts/checks/bundle.mjs';

const folder = 'src-core/journal';
const entries = [
  ...['summary', 'student', 'seeded-random', 'bootstrap-mean', 'welch', 'likeness'],
  ...['rank-correlation', 'holm', 'wilson'],
].map((name) => `${folder}/statistics/${name}.ts`);
const bundles = await bundleSources(
  [...entries, `${folder}/insight/insight.ts`, `${folder}/insight/contrast.ts`],
  // Each asker has a bundle of its own: several may ask at once.
  `statistics-${process.pid}`,
);
const require = createRequire(import.meta.url);
/** @param {string} name */
const part = (name) => require(path.join(bundles, `${name}.cjs`));
const { quantile } = part('summary');
const { twoSidedP, upperT } = part('student');
const { seededRandom } = part('seeded-random');
const { bootstrapMean } = part('bootstrap-mean');
const { welch } = part('welch');
const { spellInflation } = part('likeness');
const { rankCorrelation } = part('rank-correlation');
const { holm } = part('holm');
const { wilson } = part('wilson');
const { insightOf } = part('insight');
const { contrast } = part('contrast');

/** @type {Readonly<Record<string, (question: any) => unknown>>} */
const answers = {
  quantile: ({ values, share }) => quantile(values, share),
  p: ({ t, freedom }) => twoSidedP(t, freedom),
  upperT: ({ tail, freedom }) => upperT(tail, freedom),
  welch: ({ one, other }) => welch(one, other, 1),
  bootstrap: ({ values, seed }) => bootstrapMean(values, seededRandom(seed)),
  rank: ({ one, other }) => rankCorrelation(one, other, 1),
  rankOfDays: ({ one, other }) => {
    /** @param {number[]} values */
    const days = (values) => values.map((value, day) => ({ day, value }));
    return rankCorrelation(one, other, spellInflation(days(one), days(other)));
  },
  contrast: ({ values, has }) =>
    contrast(
      values.map((/** @type {number} */ value, /** @type {number} */ day) => ({ day, value })),
      (/** @type {number} */ day) => has[day] === 1,
    ).estimate,
  holm: ({ ps, level }) => holm(ps, level),
  wilson: ({ hits, of }) => wilson(hits, of),
  page: ({ facts, question }) => {
    const page = insightOf(facts, question);
    const told = [...page.relief, ...page.tags, ...page.parts, ...page.weekdays, page.screen];
    const said = told.filter(({ verdict }) => verdict === 'more' || verdict === 'less');
    return { statements: told.length, said: said.map(({ sentence }) => sentence.key) };
  },
};

process.on('exit', () => fs.rmSync(bundles, { recursive: true, force: true }));
for await (const line of readline.createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(answers[question.ask]?.(question))}\n`);
}
