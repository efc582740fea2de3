import { en } from '../../src-core/words/en.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import { driver } from '../harness/drive.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import type { Harness } from '../harness/harness.ts';
import { openJournal, press } from './journal-hand.ts';
import { closing } from '../harness/closing.ts';

test.use({ inScene: true });

const { guide, journal } = en;

/** A rest that has begun, on a clock that stands still. */
async function beginRest(harness: Harness) {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'start', setupId: 'seated-breath' });
  const page = await pageNamed(app, 'guide');
  const playOut = async (): Promise<void> => {
    for (let minute = 0; minute < 30; minute += 1) {
      await drive.advance(MINUTE_MS);
      if ((await drive.state()).session?.standing === 'reflecting') break;
    }
  };
  return { app, drive, page, playOut };
}

test('how it was before a rest and after it stand together in the journal, with the words', async ({
  harness,
}) => {
  const { app, drive, page, playOut } = await beginRest(harness);
  const options = page.getByText(guide.choices.options, { exact: true });
  await options.click();
  await page.getByText(guide.before.howItIs).click();
  const tension = page.getByRole('group', { name: journal.scale.tension });
  await tension.getByRole('radio', { name: '7', exact: true }).check();
  // Nothing moves on while they are open.
  await options.click();
  await playOut();
  await expect(page.getByRole('heading', { name: guide.after.title })).toBeVisible();
  await page.getByRole('radio', { name: journal.felt.softer }).check();
  await page.getByRole('button', { name: guide.after.more }).click();
  await tension.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByText(journal.form.places).click();
  await page
    .getByRole('group', { name: journal.map.front })
    .getByRole('checkbox', { name: journal.zone.jaw })
    .click();
  await page.getByRole('textbox', { name: guide.after.lines }).fill('Softer than I thought.');
  await closing(page.getByRole('button', { name: guide.after.done }).click());
  await expect.poll(async () => (await drive.state()).session?.standing ?? 'over').toBe('over');
  await harness.quit(app);

  const opened = await openJournal(harness);
  const rest = opened.page.getByRole('article');
  await expect(rest).toHaveCount(1);
  await expect(rest.getByText('7 before, 4 after')).toBeVisible();
  await expect(rest.getByText('The body afterwards: softer')).toBeVisible();
  await expect(rest.getByText('jaw')).toBeVisible();
  await expect(rest.getByText('Softer than I thought.')).toBeVisible();
  await expect(rest.getByRole('heading')).not.toHaveText(journal.page.restUnknown);
});

test('what was said after a rest counts when the window is shut on it; what felt worse is not offered again', async ({
  harness,
}) => {
  const { app, drive, page, playOut } = await beginRest(harness);
  await playOut();
  await page.getByRole('radio', { name: journal.felt.tighter }).check();
  const worse = page.getByRole('group', { name: journal.felt.worse });
  await worse.getByRole('radio', { name: journal.felt.worseYes, exact: true }).check();
  await expect(page.getByText(journal.felt.worseHint)).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(async () => (await drive.state()).session?.standing ?? 'over').toBe('over');
  expect((await drive.state()).safety.worseSetups).toEqual(['seated-breath']);
  await drive.obey({ kind: 'start', setupId: 'seated-breath' });
  expect((await drive.state()).session?.standing).not.toBe('playing');
});

test('calm me now asks nothing', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'calm' });
  const page = await pageNamed(app, 'guide');
  await page.locator('.calm').waitFor();
  await expect(page.getByText(guide.before.howItIs)).toHaveCount(0);
});

test('a check-in can be made by the keyboard alone', async ({ harness }) => {
  const { page } = await openJournal(harness);
  const keys = page.keyboard;
  /** Tabs on until the focus is there. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let count = 0; count < 120; count += 1) {
      await keys.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return [
          element?.getAttribute('aria-label'),
          element?.textContent,
          ...labels.map((label) => label.textContent),
        ].join(' ');
      });
      if (name.test(focused)) return;
    }
    throw new Error(`the keyboard does not reach ${String(name)}`);
  };
  await tabTo(new RegExp(journal.page.checkIn));
  await keys.press('Enter');
  await tabTo(/^ *0/);
  await keys.press('ArrowRight');
  await keys.press('ArrowRight');
  await tabTo(new RegExp(journal.form.places));
  await keys.press('Enter');
  await tabTo(/^head/);
  await keys.press('ArrowDown');
  await keys.press(' ');
  await tabTo(new RegExp(`^ *${journal.form.keep}`));
  await keys.press('Enter');
  await expect(page.getByText(journal.page.kept, { exact: true })).toBeVisible();
  const article = page.getByRole('article');
  await expect(article.getByText(journal.scale.tension)).toBeVisible();
  await expect(article.getByText(journal.zone.jaw)).toBeVisible();
  await press(page, journal.page.write);
});
