import { until } from '../desktop/desktop.mjs';

/** A rest at thirty times its pace: long enough to see each part of it. */
const REST_RATE = 20;
const POSE_MS = 1_800;

/**
 * @typedef {import('@playwright/test').ElectronApplication} App
 * @typedef {ReturnType<typeof import('./timeline.mjs')['createTimeline']>} Day
 * @typedef {ReturnType<typeof import('./hand.mjs')['createHand']>} Hand
 * @typedef {(name: string) => Promise<void>} Picture
 */

/**
 * Before the first time Drape asks what it must know about a body. Everything is answered with the keyboard.
 *
 * @param {Day} day
 * @param {Hand} hand
 * @param {Picture} picture
 */
export async function answerSafetyQuestions(day, hand, picture) {
  await day.obey({ kind: 'start', setupId: 'legs-wall' });
  const guide = await day.page('guide');
  const title = guide.locator('.list-items h2');
  await title.waitFor();
  await day.tell('Before legs up the wall for the first time, Drape asks what it must know.');
  await picture('2-questions');
  let answered = 0;
  await until(
    async () => {
      const now = await title.innerText({ timeout: 500 }).catch(() => '');
      if (now === '') return true;
      await guide.locator('.list-answers .button-main:not([aria-disabled])').waitFor();
      // From the title over every line to "None of these", as a keyboard goes.
      const lines = await guide.locator('.list-item').count();
      for (let i = 0; i <= lines; i += 1) await hand.press('Tab');
      await hand.press('Return');
      answered += 1;
      await until(
        async () => (await title.innerText({ timeout: 500 }).catch(() => '')) !== now,
        'an answer',
      );
      return false;
    },
    'the last list',
    60_000,
  );
  await day.tell(
    `${answered} short lists answered with the keyboard alone. Not now: the window is closed.`,
  );
  await guide.close();
}

/**
 * @param {Day} day
 * @param {Picture} picture
 */
export async function playRest(day, picture) {
  const guide = await day.page('guide');
  await guide.waitForSelector('main');
  await day.tell('Start was clicked. The guide opens and gives time to walk over.');
  await day.rate(REST_RATE);
  const standing = async () => (await day.state()).session?.standing ?? 'over';
  const kinds = ['walk-over', 'hold', 'come-out'];
  let said = '';
  await until(
    async () => {
      const name = await guide
        .locator('.step-name')
        .innerText({ timeout: 500 })
        .catch(() => '');
      if (name !== said && name !== '') {
        said = name;
        await day.tell(`The guide: ${name}`);
      }
      const look = await guide
        .locator('main')
        .getAttribute('class', { timeout: 500 })
        .catch(() => '');
      if (look?.includes(`session-${kinds[0]}`)) {
        // The figure takes a moment to come into its pose.
        await new Promise((resolve) => setTimeout(resolve, POSE_MS));
        await picture(`${7 - kinds.length}-guide-${kinds.shift()}`);
      }
      return (await standing()) !== 'playing';
    },
    'the end of the rest',
    120_000,
  );
  await day.rate(1);
  await picture('7-end');
}
