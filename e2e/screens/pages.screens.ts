import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { themes } from '../../src-core/preferences/theme.ts';
import { everyLanguage, isPseudo, type Language } from '../../src-core/words/language.ts';
import { openGuide } from '../guide/guide-hand.ts';
import { workUntilNudge } from '../harness/drive.ts';
import { pageNamed, test } from '../harness/test.ts';
import { guideStates } from '../look/guide-states.ts';
import { homeStates, openHome } from '../look/home-states.ts';
import { layPaper, speakIn } from '../look/state.ts';

test.use({ desktopOptions: { width: 1600, height: 1100 } });

const folder = path.resolve(import.meta.dirname, '../../out/screens');

/** Papers that the system lays. */
const forced = [
  ['forced', { forcedColors: 'active' }, { forcedColors: 'none' }],
  ['contrast', { contrast: 'more' }, { contrast: 'no-preference' }],
] as const;

/** One picture on each paper; a disguised language is looked at for room alone, so one paper does. */
async function draw(page: Page, language: Language, name: string): Promise<void> {
  const file = name.replace(/[^a-z0-9]+/gi, '-');
  const shoot = async (paper: string): Promise<void> => {
    fs.mkdirSync(path.join(folder, language, paper), { recursive: true });
    await page.screenshot({
      path: path.join(folder, language, paper, `${file}.png`),
      fullPage: true,
    });
  };
  for (const theme of isPseudo(language) ? themes.slice(0, 1) : themes) {
    await layPaper(page, theme);
    await shoot(theme);
  }
  if (language !== 'en') return;
  for (const [paper, on, off] of forced) {
    await page.emulateMedia(on);
    await shoot(paper);
    await page.emulateMedia(off);
  }
}

for (const language of everyLanguage) {
  test(`guide, ${language}`, async ({ harness }) => {
    const guide = await openGuide(harness);
    await speakIn(guide.page(), language);
    for (const { name, reach } of guideStates) {
      await reach(guide);
      await draw(guide.page(), language, `guide ${name}`);
    }
  });

  test(`home, ${language}`, async ({ harness }) => {
    const home = await openHome(harness);
    await speakIn(home.page(), language);
    for (const { name, reach } of homeStates) {
      await reach(home);
      await draw(home.page(), language, name);
    }
  });
}

test.describe('without a notification daemon', () => {
  test.use({ desktopOptions: { notifications: false } });

  for (const language of everyLanguage) {
    test(`nudge, ${language}`, async ({ harness }) => {
      // It is worded when it is shown.
      const { app, drive, page } = await openHome(harness);
      await speakIn(page(), language);
      await workUntilNudge(drive);
      const nudge = await pageNamed(app, 'nudge');
      await nudge.getByRole('button').first().waitFor();
      // A picture shows a paper that has been laid, not one on its way.
      await nudge.emulateMedia({ reducedMotion: 'reduce' });
      await draw(nudge, language, 'nudge');
    });
  }
});
