import type { Page } from '@playwright/test';
import { emergencyItems } from '../../src-core/safety/items.ts';
import { driver } from '../harness/drive.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import type { Harness } from '../harness/harness.ts';
import { openGuide } from './guide-hand.ts';

test.use({ inScene: true });

const titleOf = (page: Page) => page.locator('.list-items h2');
const noneOf = (page: Page) => page.getByRole('button', { name: 'None of these', disabled: false });
const cardOf = (page: Page, name: string) =>
  page.locator('.card', { has: page.getByText(name, { exact: true }) });
const begin = (page: Page) => page.getByRole('button', { name: 'Begin', exact: true });

/** Ways to rest, in the real app, of somebody who was asked nothing yet. */
async function contents(harness: Harness) {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.call(40, [['schedule:act', { type: 'open', page: 'guide' }]]);
  const page = await pageNamed(app, 'guide');
  const answered = async (): Promise<readonly string[]> =>
    Object.keys((await drive.state()).safety.answers);
  return { page, answered };
}

/** Presses "None of these" until "Begin" is there, and says how often. */
async function tapsToBegin(page: Page): Promise<number> {
  let taps = 0;
  while (!(await begin(page).isVisible())) {
    const title = await titleOf(page).innerText();
    await page.getByRole('button', { name: 'None of these' }).scrollIntoViewIfNeeded();
    await noneOf(page).click();
    taps += 1;
    await expect(titleOf(page).filter({ hasText: title })).toHaveCount(0);
  }
  return taps;
}

test('legs up the wall is four taps from its card to Begin, with nothing to tell', async ({
  harness,
}) => {
  const { page } = await contents(harness);
  await expect(page.getByText('Three short pages open all of these.')).toBeVisible();
  await cardOf(page, 'Legs up the wall').click();
  expect(1 + (await tapsToBegin(page))).toBeLessThanOrEqual(4);
});

test('after a sharp stop any other is two taps away, and the one that hurt a second press', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-wall', 5);
  await guide.playInto('hold');
  await guide.act('sharp');
  await guide.playOut();
  await guide.close();
  await guide.openContents();
  const page = guide.page();
  await expect(page.getByText('One short page opens all of these.')).toBeVisible();
  await cardOf(page, 'Knees to the chest').click();
  expect(1 + (await tapsToBegin(page))).toBe(2);
  // A page that has just come takes no press for a moment.
  await expect(async () => {
    await page.getByRole('button', { name: 'All ways to rest' }).click();
    await expect(begin(page)).toBeHidden({ timeout: 300 });
  }).toPass({ intervals: [700] });
  await cardOf(page, 'Legs up the wall').click();
  await page.getByRole('button', { name: 'Offer it to me again' }).click();
  await expect(begin(page)).toBeVisible();
});

test('a double click, hammering and a held key answer one list at the most', async ({
  harness,
}) => {
  const { page, answered } = await contents(harness);
  await cardOf(page, 'Legs up the wall').dblclick();
  await expect(titleOf(page)).toBeVisible();
  // Hammered from the first moment on, for longer than the list sleeps.
  const none = page.getByRole('button', { name: 'None of these' });
  await none.scrollIntoViewIfNeeded();
  const spot = await none.boundingBox();
  if (spot === null) throw new Error('no answer to press');
  await page.mouse.move(spot.x + spot.width / 2, spot.y + spot.height / 2);
  await expect(async () => {
    await page.mouse.down();
    await page.mouse.up();
    await expect(none).not.toHaveAttribute('aria-disabled', { timeout: 10 });
  }).toPass({ intervals: [150], timeout: 20_000 });
  await page.mouse.down();
  await page.mouse.up();
  expect(await answered()).toEqual([]);
  // Once it is left alone for a moment, one double click is one answer.
  await expect(async () => {
    await none.dblclick();
    expect(await answered()).toHaveLength(emergencyItems.length);
  }).toPass({ intervals: [800] });
  await expect(titleOf(page)).toHaveText('Signs of the last weeks');
  await noneOf(page).focus();
  for (let i = 0; i < 40; i += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(titleOf(page)).toHaveText('What this way of resting asks');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await answered()).toHaveLength(11);
});
