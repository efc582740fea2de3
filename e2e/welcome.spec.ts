import type { ElectronApplication, Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { driver } from './harness/drive.ts';
import { expect, pageNamed, test } from './harness/test.ts';

test.use({ inScene: true, desktopOptions: { isNewcomer: true } });

const film = path.resolve(import.meta.dirname, '../out/welcome');
const CLICKS_AT_MOST = 8;
const lists = [
  'Warning signs, now or in the last days',
  'Signs of the last weeks',
  'What rounding the back and raising the legs ask',
];
const headings = [
  'Welcome',
  'A place to rest',
  'Your days',
  'What your body needs',
  'Sound',
  'Ready',
];

/** One picture a page, in the order in which they were seen. */
async function picture(page: Page, name: string): Promise<void> {
  fs.mkdirSync(film, { recursive: true });
  await page.screenshot({ path: path.join(film, `${name}.png`) });
}

/** Says "None of these" to every list, and how often that took. */
async function answerLists(page: Page): Promise<number> {
  let taps = 0;
  for (const title of lists) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
    await page.getByRole('button', { name: 'None of these' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('status')).toHaveText('You may answer now.');
    await page.getByRole('button', { name: 'None of these', disabled: false }).click();
    taps += 1;
  }
  return taps;
}

/** Presses what follows another press too closely to count, until it is far enough from it. */
async function pressApart(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  await expect(async () => {
    await button.click();
    await expect(button).toHaveCount(0, { timeout: 300 });
  }).toPass({ intervals: [700] });
}

/** Goes through all pages by what `turn` does, and says how often it was done until the rest began. */
async function untilRest(
  app: ElectronApplication,
  filmed: string,
  turn: (page: Page) => Promise<void>,
): Promise<{ guide: Page; turns: number }> {
  const page = await pageNamed(app, 'welcome');
  let turns = 0;
  for (const heading of headings) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await picture(page, `${filmed}-${String(turns + 1)}`);
    if (heading === 'What your body needs') turns += await answerLists(page);
    else {
      await turn(page);
      turns += 1;
    }
  }
  const guide = await pageNamed(app, 'guide');
  await expect(guide.locator('.session')).toBeVisible();
  await picture(guide, `${filmed}-${String(turns + 1)}-rest`);
  return { guide, turns };
}

test('a newcomer comes from launch to the first guided rest in eight clicks, with every way to rest open', async ({
  harness,
}) => {
  const app = await harness.launch({ program: 'driven' });
  const { turns } = await untilRest(app, 'clicks', (page) =>
    page.locator('main .button-main').click(),
  );
  expect(turns).toBeLessThanOrEqual(CLICKS_AT_MOST);
  const { session, welcome, safety } = await driver(app).state();
  expect(session?.standing).toBe('playing');
  expect(welcome.isOver).toBe(true);
  // Every practice asks of these, and each was answered by itself.
  const answers = Object.values(safety.answers);
  expect(answers).toHaveLength(23);
  expect(answers.every(({ value }) => value === 'no')).toBe(true);
});

test('a newcomer comes there by the keyboard alone', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const { turns } = await untilRest(app, 'keys', async (page) => {
    await expect(page.locator('main .button-main')).toBeFocused();
    await page.keyboard.press('Enter');
  });
  expect(turns).toBeLessThanOrEqual(CLICKS_AT_MOST);
  expect((await driver(app).state()).session?.standing).toBe('playing');
});

test('one click leads to a rest first, and one leads past it all', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const page = await pageNamed(app, 'welcome');
  await page.getByRole('button', { name: 'Do this later' }).click();
  await expect(page).toHaveURL(/#today$/);
  await page.getByRole('link', { name: 'Set up again' }).click();
  await page.getByRole('button', { name: 'Set it up' }).click();
  for (const heading of headings.slice(1, -1)) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await page.getByRole('button', { name: /^(Continue|Skip this page)$/ }).click();
  }
  // As the system says it, and where the session looks.
  const autostart = path.join(harness.desktop.home, '.config', 'autostart', 'drape.desktop');
  await page.getByRole('switch', { name: 'Start Drape with the computer' }).click();
  await expect.poll(() => fs.existsSync(autostart)).toBe(true);
  await page.evaluate(() => (window.location.hash = '#preferences'));
  await page.getByRole('tab', { name: 'About', exact: true }).click();
  await page.getByRole('button', { name: 'Set up again' }).click();
  await page.getByRole('button', { name: 'Rest first' }).click();
  await expect((await pageNamed(app, 'guide')).locator('.session')).toBeVisible();
  // It stands outside of the profile, where the next one would find it.
  fs.rmSync(autostart);
});

test.describe('over a kill', () => {
  test.use({ inScene: false });

  test('it opens by itself once, takes no focus, and is taken up where it was left', async ({
    harness,
  }) => {
    const first = await harness.launch({ program: 'driven' });
    const page = await pageNamed(first, 'welcome');
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
    const hasFocus = await first.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow());
    expect(hasFocus).toBeNull();
    await page.getByRole('button', { name: 'Set it up' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Work ends').fill('18:30');
    await expect
      .poll(async () => JSON.stringify(await driver(first).state()))
      .toContain('"welcome":{"step":"hours"');
    await harness.killApp(first);

    const second = await harness.launch({ program: 'driven' });
    expect(second.windows()).toHaveLength(0);
    await driver(second).obey({ kind: 'open' });
    const today = await pageNamed(second, 'today');
    await today.evaluate(() => (window.location.hash = '#welcome'));
    await expect(today.getByRole('heading', { name: 'Your days' })).toBeVisible();
    await expect(today.getByLabel('Work ends')).toHaveValue('18:30');
  });
});

test('a yes to chest pain shows where help is, and closes every rest for a day', async ({
  harness,
}) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  const page = await pageNamed(app, 'welcome');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  const sign = page.getByRole('checkbox', { name: 'Chest pain, now or in the last days' });
  await sign.focus();
  await expect(page.getByRole('status')).toHaveText('You may answer now.');
  await page.keyboard.press('Space');
  await expect(sign).toBeChecked();
  await pressApart(page, 'What I ticked, and no other');
  await expect(page.getByRole('alert')).toContainText('emergency number');
  await expect(page.getByRole('alert')).toBeInViewport();
  await picture(page, 'emergency');
  const way = { name: 'Change: Warning signs, now or in the last days' };
  await page.getByRole('button', way).click();
  await page
    .getByRole('button', { name: 'None of these' })
    .or(page.getByRole('button', { name: 'What I ticked, and no other' }))
    .scrollIntoViewIfNeeded();
  await expect(page.getByRole('status')).toHaveText('You may answer now.');
  await sign.focus();
  await page.keyboard.press('Space');
  await pressApart(page, 'None of these');
  await expect(page.getByRole('button', way)).toBeFocused();
  await drive.obey({ kind: 'start', setupId: 'seated-breath' });
  expect((await drive.state()).session).toBeNull();
  await drive.sleep(25 * 60 * 60_000);
  await drive.obey({ kind: 'start', setupId: 'seated-breath' });
  expect((await drive.state()).session?.standing).toBe('playing');
});
