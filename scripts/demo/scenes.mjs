import { until } from '../desktop/desktop.mjs';

/** A rest at thirty times its pace: long enough to see each part of it. */
const REST_RATE = 30;

/**
 * @typedef {import('@playwright/test').ElectronApplication} App
 * @typedef {ReturnType<import('./timeline.mjs')['createTimeline']>} Day
 * @typedef {ReturnType<import('./hand.mjs')['createHand']>} Hand
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
  await guide.waitForSelector('main');
  await guide.bringToFront();
  await day.tell('Before legs up the wall for the first time, Drape asks a few questions.');
  await picture('0-questions');
  void hand;
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
  const title = () => guide.locator('h1').first().innerText();
  let said = '';
  let pictures = 0;
  await until(
    async () => {
      const now = await title().catch(() => '');
      if (now !== said && now !== '') {
        said = now;
        await day.tell(`The guide: ${now}`);
        pictures += 1;
        if (pictures <= 3) await picture(`${2 + pictures}-guide-${pictures}`);
      }
      return (await standing()) !== 'playing';
    },
    'the end of the rest',
    120_000,
  );
  await day.rate(1);
  await picture('6-end');
}
