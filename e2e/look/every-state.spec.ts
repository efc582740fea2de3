import type { ElectronApplication, Page } from '@playwright/test';
import {
  everyLanguage,
  isPseudo,
  languages,
  type Language,
} from '../../src-core/words/language.ts';
import { openGuide } from '../guide/guide-hand.ts';
import { driver, workUntilNudge } from '../harness/drive.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import { expectNoFaults, faults } from './faults.ts';
import { wrongWords } from './found-in-page.ts';
import { guideStates } from './guide-states.ts';
import { homeStates, openHome } from './home-states.ts';
import { enlarged, give, small, usual } from './rooms.ts';
import { speakIn, visit, type State } from './state.ts';

test.use({ inScene: true });

test.describe.configure({ timeout: 240_000 });

interface Hand {
  readonly app: ElectronApplication;
  page(): Page;
}

/**
 * Looks at a state in the language that it speaks: for faults on every paper in the first one, and no other has colours of
 * its own; in the disguised ones for words that are in no catalogue or have no room.
 */
async function lookAt(
  hand: Hand,
  { name, hasOwnLook = false }: Omit<State<never>, 'reach'>,
  language: Language,
): Promise<void> {
  const page = hand.page();
  if (isPseudo(language)) {
    // Which way the words run changes where they stand, not how much room they take.
    for (const room of language === 'en-XB' ? [usual] : [small, enlarged, usual]) {
      await give(hand.app, page, room);
      expect(await wrongWords(page), `${name}, ${language}, ${room.name}`).toEqual([]);
    }
  } else if (language !== languages[0]) {
    expect(await faults(page, 'form'), `${name}, ${language}`).toEqual([]);
  } else if (!hasOwnLook) await expectNoFaults(name, page);
}

/** As of what its policy refuses. */
async function expectNoComplaint(page: Page): Promise<void> {
  const said = await page.consoleMessages();
  expect(said.filter((one) => one.type() === 'error').map((one) => one.text())).toEqual([]);
}

// The guide begins anew with each language, so each takes a walk of its own.
for (const language of everyLanguage) {
  test(`every state of the guide is within reach and has room for its words, in ${language}`, async ({
    harness,
  }) => {
    const hand = await openGuide(harness);
    await speakIn(hand.page(), language);
    await visit(hand, guideStates, (state) => lookAt(hand, state, language));
    await expectNoComplaint(hand.page());
  });
}

test('every other page is within reach and has room for its words, in each language', async ({
  harness,
}) => {
  const hand = await openHome(harness);
  await visit(hand, homeStates, async (state) => {
    for (const language of everyLanguage) {
      await speakIn(hand.page(), language);
      await lookAt(hand, state, language);
    }
  });
  await expectNoComplaint(hand.page());
});

test.describe('without a notification daemon', () => {
  test.use({ desktopOptions: { notifications: false } });

  test('the nudge in its own window is within reach, on any paper', async ({ harness }) => {
    const app = await harness.launch({ program: 'driven' });
    await workUntilNudge(driver(app));
    const page = await pageNamed(app, 'nudge');
    await page.getByRole('button').first().waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectNoFaults('nudge', page);
  });
});
