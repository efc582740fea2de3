import { CALM_ID, CALM_MINUTES } from '../../src-core/practice/scripts/calm.ts';
import { en } from '../../src-core/words/en.ts';
import { expectNoFaults } from '../look/faults.ts';
import { driver } from '../harness/drive.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import type { Harness } from '../harness/harness.ts';

test.use({ inScene: true });

const { calm } = en.guide;

/** Calm asked for from outside, as the tray, a key or the command line does. */
async function calmed(harness: Harness) {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'calm' });
  const page = await pageNamed(app, 'guide');
  await page.locator('.calm').waitFor();
  const standing = async () => (await drive.state()).session?.standing;
  return { app, drive, page, standing };
}

test('the first thing is a breath out, and nothing is asked', async ({ harness }) => {
  const { page, drive } = await calmed(harness);
  await expect(page.locator('.calm-words')).toHaveText(en.practice.calmOut);
  await expect(page.locator('.pacer-word')).toHaveText(en.guide.now.out);
  const share = await page
    .locator('.calm-circle')
    .evaluate((element) => element.getBoundingClientRect().height / window.innerHeight);
  await page.screenshot({ path: 'out/guide/calm.png' });
  expect(share).toBeGreaterThan(0.45);
  await expect(page.getByRole('button')).toHaveText([calm.enough]);
  expect((await drive.state()).session?.script.setupId).toBe(CALM_ID);
});

test('after two minutes it asks once what now; two minutes more begin with a breath out', async ({
  harness,
}) => {
  const { page, drive } = await calmed(harness);
  await drive.advance(121_000);
  await drive.call(40, [['session:choose', {}]]);
  await expect(page.getByRole('button')).toHaveText([calm.more, calm.lie, calm.enough]);
  await page.screenshot({ path: 'out/guide/calm-asks.png' });
  await expect(page.locator('.calm-words')).toHaveText('');
  await page.getByRole('button', { name: calm.more }).click();
  await expect(page.locator('.calm-words')).toHaveText(en.practice.calmOut);
});

test('something lying down asks nothing either', async ({ harness }) => {
  const { page, drive } = await calmed(harness);
  await drive.advance(121_000);
  await drive.call(40, [['session:choose', {}]]);
  await page.getByRole('button', { name: calm.lie }).click();
  await expect.poll(async () => (await drive.state()).session?.script.setupId).toBe('side-lying');
});

test('it is left by one key or one press, and its window goes', async ({ harness }) => {
  const { page, standing, drive, app } = await calmed(harness);
  const gone = page.waitForEvent('close');
  await page.keyboard.press('Escape').catch(() => undefined);
  await gone;
  await expect.poll(standing).toBe('over');

  await drive.obey({ kind: 'calm' });
  const again = await pageNamed(app, 'guide');
  const shut = again.waitForEvent('close');
  await again
    .getByRole('button', { name: calm.enough })
    .click()
    .catch(() => undefined);
  await shut;
  await expect.poll(standing).toBe('over');
});

test('with nobody touching anything it breathes for ten minutes and goes by itself', async ({
  harness,
}) => {
  const { page, standing, drive } = await calmed(harness);
  await drive.advance(CALM_MINUTES * 60_000 - 5_000);
  expect(await standing()).toBe('playing');
  const gone = page.waitForEvent('close');
  await drive.advance(20_000);
  await gone;
  expect(await standing()).toBe('over');
});

test('pressed twice it is one; Today and an emergency keep it within reach', async ({
  harness,
}) => {
  const { page, drive, app } = await calmed(harness);
  const first = (await drive.state()).session?.sessionId;
  await drive.advance(10_000);
  await drive.obey({ kind: 'calm' });
  expect((await drive.state()).session?.sessionId).toBe(first);
  await drive.call(1_000, [['safety:answer', { item: 'chest-pain', value: 'yes' }]]);
  // The advice stands over the circle, and the circle stays.
  await expect(page.getByRole('alert')).toContainText('emergency number');
  await expect(page.locator('.calm-circle')).toBeVisible();
  // Words on their way in are paler than they will be.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.screenshot({ path: 'out/guide/calm-advice.png' });
  await expectNoFaults('calm with the advice', page);
  await drive.obey({ kind: 'open' });
  await drive.call(40, [['schedule:act', { type: 'open', page: 'today' }]]);
  const today = await pageNamed(app, 'today');
  await expect(today.getByRole('button', { name: en.today.calm })).toBeVisible();
  await today.getByRole('link', { name: en.help.title }).click();
  await expect(today.getByText(en.help.body)).toBeVisible();
});
