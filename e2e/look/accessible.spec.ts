import type { Page } from '@playwright/test';
import { languages, type Language } from '../../src-core/words/language.ts';
import { driver, workUntilNudge } from '../harness/drive.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import { openGuide } from '../guide/guide-hand.ts';
import { expectNoFaults, faults } from './faults.ts';
import { guideStates } from './guide-states.ts';
import { homeStates, openHome } from './home-states.ts';
import { visit, type State } from './state.ts';

test.use({ inScene: true });

test.describe.configure({ timeout: 240_000 });

/**
 * Looks at each state: in the first language on every paper, and no other language has colours of its own. Nor has the page
 * complained of anything by then, as of what its policy refuses.
 */
async function lookAtAll<H extends { page(): Page }>(
  hand: H,
  states: readonly State<H>[],
  language: Language,
): Promise<void> {
  await visit(hand, states, language, async ({ name, hasOwnLook = false }) => {
    if (language !== languages[0]) {
      await test.step(name, async () => expect(await faults(hand.page(), 'form')).toEqual([]));
    } else if (!hasOwnLook) await expectNoFaults(name, hand.page());
  });
  const said = await hand.page().consoleMessages();
  expect(said.filter((one) => one.type() === 'error').map((one) => one.text())).toEqual([]);
}

for (const language of languages) {
  test(`nothing of the guide is out of reach in any state, on any paper, in ${language}`, async ({
    harness,
  }) => {
    await lookAtAll(await openGuide(harness), guideStates, language);
  });

  test(`no page is out of reach in any state, on any paper, in ${language}`, async ({
    harness,
  }) => {
    await lookAtAll(await openHome(harness), homeStates, language);
  });
}

test.describe('without a notification daemon', () => {
  test.use({ inScene: false, desktopOptions: { notifications: false } });

  test('the nudge in its own window is within reach, on any paper', async ({ harness }) => {
    const app = await harness.launch({ program: 'driven' });
    await workUntilNudge(driver(app));
    const page = await pageNamed(app, 'nudge');
    await page.getByRole('button').first().waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectNoFaults('nudge', page);
  });
});
