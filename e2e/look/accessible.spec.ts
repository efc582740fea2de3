import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { themes } from '../../src-core/preferences/theme.ts';
import { languages } from '../../src-core/words/language.ts';
import { driver, workUntilNudge } from '../harness/drive.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import { openGuide } from '../guide/guide-hand.ts';
import { guideStates } from './guide-states.ts';
import { homeStates, openHome } from './home-states.ts';
import { layPaper, speakIn } from './state.ts';

test.use({ desktopOptions: { homeIn: '/dev/shm' } });
test.describe.configure({ timeout: 240_000 });

/** What axe finds wrong. Paper changes colours and nothing else, so only the first is looked at for everything. */
async function violations(page: Page, isOnlyColour: boolean): Promise<unknown> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (onlyColour) => {
    const colour = ['color-contrast', 'color-contrast-enhanced'];
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      // Contrast to AAA: it is read from three metres, lying down.
      rules: { 'color-contrast-enhanced': { enabled: true } },
      ...(onlyColour ? { runOnly: { type: 'rule', values: colour } } : {}),
    });
    return found.violations.map(({ id, nodes }) => [
      id,
      ...nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary ?? ''}`),
    ]);
  }, isOnlyColour);
}

async function look(name: string, page: Page): Promise<void> {
  for (const [at, theme] of themes.entries()) {
    await test.step(`${name}, ${theme}`, async () => {
      await layPaper(page, theme);
      expect(await violations(page, at > 0)).toEqual([]);
    });
  }
}

for (const language of languages) {
  test(`nothing of the guide is out of reach in any state, on any paper, in ${language}`, async ({
    harness,
  }) => {
    const guide = await openGuide(harness);
    await speakIn(guide.page(), language);
    for (const { name, reach } of guideStates) {
      await reach(guide);
      await look(name, guide.page());
    }
  });

  test(`no page is out of reach in any state, on any paper, in ${language}`, async ({
    harness,
  }) => {
    const home = await openHome(harness);
    await speakIn(home.page(), language);
    for (const { name, reach } of homeStates) {
      await reach(home);
      await look(name, home.page());
    }
  });
}

test.describe('without a notification daemon', () => {
  test.use({ desktopOptions: { homeIn: '/dev/shm', notifications: false } });

  test('the nudge in its own window is within reach, on any paper', async ({ harness }) => {
    const app = await harness.launch({ program: 'driven' });
    await workUntilNudge(driver(app));
    const page = await pageNamed(app, 'nudge');
    await page.getByRole('button').first().waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await look('nudge', page);
  });
});
