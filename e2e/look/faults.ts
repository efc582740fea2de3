import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { themes } from '../../src-core/preferences/theme.ts';
import { expect } from '../harness/test.ts';
import { newColours } from './new-colours.ts';

/** Without its blanks and comments a page reads it in half of the time. */
const axeSource = fs.readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What colours alone can break. To AAA: it is read from three metres, lying down. */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];
/** By itself this rule passes what is paler than AA, which it leaves to the rule for that. */
const strict = {
  checks: [
    {
      id: 'color-contrast-enhanced',
      options: {
        contrastRatio: {
          normal: { expected: 7, minThreshold: 0 },
          large: { expected: 4.5, minThreshold: 0 },
        },
      },
    },
  ],
};

/**
 * `all`: whatever axe knows. `colour`: what another paper may break, which changes colours and nothing else; of each
 * look once on each paper.
 * `form`: all but that, for where another language stands on a paper that was looked at, and for colours that
 * the system forces: it answers for them, and axe reads ours.
 */
export type Looked = 'all' | 'colour' | 'form';

/** What is looked for on which paper; null is the one that lies there. */
interface Look {
  readonly theme: string | null;
  readonly looked: Looked;
}

function optionsFor(looked: Looked): axe.RunOptions {
  const isOn = looked !== 'form';
  return {
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: false },
      ...(looked === 'colour'
        ? {}
        : Object.fromEntries(colourRules.map((rule) => [rule, { enabled: isOn }]))),
    },
    ...(looked === 'colour' ? { runOnly: { type: 'rule', values: colourRules } } : {}),
    // A fault is told by its element's own text, so no way to it has to be worked out; and nothing is framed.
    selectors: false,
    iframes: false,
  };
}

/** Everything in one call: to come and go takes longer than most looks do. Null where the page knows no axe yet. */
const look = (page: Page, looks: readonly Look[]): Promise<readonly unknown[] | null> =>
  page.evaluate(
    async (asked) => {
      const known = globalThis as unknown as {
        axe?: typeof axe;
        newColours(): Element[];
      };
      if (known.axe === undefined) return null;
      const wrong: unknown[] = [];
      for (const { theme, options, looked } of asked) {
        if (theme !== null) document.documentElement.dataset['theme'] = theme;
        const include = looked === 'colour' ? known.newColours() : null;
        if (include?.length === 0) continue;
        const found = await known.axe.run(include === null ? document : { include }, options);
        for (const { id, nodes } of found.violations) {
          const told = nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary ?? ''}`);
          wrong.push([theme ?? 'this paper', id, ...told]);
        }
      }
      return wrong;
    },
    looks.map((one) => ({ ...one, options: optionsFor(one.looked) })),
  );

async function found(page: Page, looks: readonly Look[]): Promise<unknown> {
  const wrong = await look(page, looks);
  if (wrong !== null) return wrong;
  const known = `axe.configure(${JSON.stringify(strict)}); globalThis.newColours = ${newColours.toString()}`;
  await page.evaluate(`${axeSource}\n${known}`);
  return look(page, looks);
}

/** What axe finds wrong on the page as it stands. */
export const faults = (page: Page, looked: Looked = 'all'): Promise<unknown> =>
  found(page, [{ theme: null, looked }]);

/** Finds nothing wrong with the page on any paper, and leaves it on the last one. */
export async function expectNoFaults(name: string, page: Page): Promise<void> {
  const looks = themes.map((theme, at): Look => ({ theme, looked: at === 0 ? 'all' : 'colour' }));
  expect(await found(page, looks), name).toEqual([]);
}
