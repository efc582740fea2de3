import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { themes } from '../../src-core/preferences/theme.ts';
import { expect, test } from '../harness/test.ts';
import { newColours } from './new-colours.ts';
import { layPaper } from './state.ts';

/** Without its blanks and comments a page reads it in half of the time. */
const axeSource = fs.readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What colours alone can break. To AAA, which holds AA: it is read from three metres, lying down. */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * `all`: whatever axe knows. `colour`: what another paper may break, which changes colours and nothing else; of each
 * look once on each paper.
 * `form`: all but that, for where another language stands on a paper that was looked at, and for colours that
 * the system forces: it answers for them, and axe reads ours.
 */
export type Looked = 'all' | 'colour' | 'form';

/** What axe finds wrong on the page as it stands. */
export async function faults(page: Page, looked: Looked = 'all'): Promise<unknown> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const isOn = looked !== 'form';
  const options: axe.RunOptions = {
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
  const where = looked === 'colour' ? await newColours(page) : null;
  return page.evaluate(
    async ([asked, include]) => {
      if (include?.length === 0) return [];
      const { axe: looker } = globalThis as unknown as { axe: typeof axe };
      const found = await looker.run(include === null ? document : { include }, asked);
      return found.violations.map(({ id, nodes }) => [
        id,
        ...nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary ?? ''}`),
      ]);
    },
    [options, where] as const,
  );
}

/** Finds nothing wrong with the page on any paper, and leaves it on the last one. */
export async function expectNoFaults(name: string, page: Page): Promise<void> {
  for (const [at, theme] of themes.entries()) {
    await test.step(`${name}, ${theme}`, async () => {
      await layPaper(page, theme);
      expect(await faults(page, at === 0 ? 'all' : 'colour')).toEqual([]);
    });
  }
}
