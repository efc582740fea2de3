import fs from 'node:fs';
import path from 'node:path';
import { en } from '../../src-core/words/en.ts';
import { expect, test } from '../harness/test.ts';
import { openJournal, press, writeEntry } from './journal-hand.ts';

test.use({ inScene: true });

const words = en.journal;

test('what is written is there after a restart, and can be found, changed, dated back and deleted', async ({
  harness,
}) => {
  const first = await openJournal(harness);
  await writeEntry(first.page, 'The jaw lets go, a little.');
  await writeEntry(first.page, 'Tea by the window.');
  await harness.quit(first.app);

  // A private diary: closed to everybody else on the machine.
  const folder = path.join(harness.profile, 'history');
  const modeOf = (file: string): string => (fs.statSync(file).mode & 0o777).toString(8);
  expect(modeOf(folder)).toBe('700');
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile());
  expect(files.length).toBeGreaterThan(0);
  for (const { parentPath, name } of files) expect(modeOf(path.join(parentPath, name))).toBe('600');

  const { page } = await openJournal(harness);
  const articles = page.getByRole('article');
  await expect(articles).toHaveCount(2);
  await page.getByRole('searchbox', { name: words.find.words }).fill('JAW lets');
  await expect(page.getByText('1 found')).toBeVisible();
  await expect(articles).toHaveCount(1);
  await press(page, words.find.clear);
  await expect(articles).toHaveCount(2);

  await articles.filter({ hasText: 'Tea' }).getByRole('button', { name: /^Edit/ }).click();
  const field = page.getByRole('textbox', { name: words.page.writing });
  await field.fill('Tea by the window, and nothing else.');
  await page.getByLabel(words.form.date, { exact: true }).fill('2026-02-27');
  await press(page, words.form.keep);
  await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(/27/);
  await expect(page.getByText('Tea by the window, and nothing else.')).toBeVisible();

  // What has not been yet is refused, and stays on the sheet.
  await articles.filter({ hasText: 'jaw' }).getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel(words.form.date, { exact: true }).fill('2026-03-05');
  await press(page, words.form.keep);
  await expect(page.getByRole('alert')).toHaveText(words.failure.future);
  await press(page, words.form.close);

  await articles
    .filter({ hasText: 'jaw' })
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(page.getByText(words.page.removed)).toBeVisible();
  await expect(page.getByText('The jaw lets go, a little.')).toHaveCount(0);
  await press(page, words.page.bringBack);
  await expect(page.getByText('The jaw lets go, a little.')).toBeVisible();
});

test('a time that came twice is asked for, and one that was skipped is told', async ({
  harness,
}) => {
  const { page } = await openJournal(harness, { DRIVEN_START: '2026-11-03T12:00:00Z' });
  await press(page, words.page.write);
  await page.getByRole('textbox', { name: words.page.writing }).fill('by night');
  await press(page, words.form.change);
  await page.getByLabel(words.form.date, { exact: true }).fill('2026-10-25');
  await page.getByLabel(words.form.time, { exact: true }).fill('02:30');
  await expect(page.getByText(words.form.twice)).toBeVisible();
  await page.getByRole('radio', { name: words.form.second }).check();
  await page.getByLabel(words.form.date, { exact: true }).fill('2026-03-29');
  await expect(page.getByText(/went forward over this time/)).toBeVisible();
  await press(page, words.form.keep);
  await expect(page.getByText('by night')).toBeVisible();
  await expect(page.getByText(/3:30/)).toBeVisible();
});

test.describe('over a kill', () => {
  test.use({ inScene: false });

  test('a kill while writing costs nothing that was kept, and not what was being written', async ({
    harness,
  }) => {
    const first = await openJournal(harness);
    for (const text of ['one', 'two', 'three']) await writeEntry(first.page, text);
    await press(first.page, words.page.write);
    const field = first.page.getByRole('textbox', { name: words.page.writing });
    await field.fill('and then I');
    // Kept aside: main has answered for it.
    await expect
      .poll(() =>
        first.page.evaluate(async () => {
          const { app } = window as unknown as {
            app: { call(n: string, i: null): Promise<unknown> };
          };
          return JSON.stringify(await app.call('journal:drafts', null));
        }),
      )
      .toContain('and then I');
    const ended = new Promise((resolve) => first.app.process().once('exit', resolve));
    await harness.killApp(first.app);
    await ended;

    const { page } = await openJournal(harness);
    await expect(page.getByRole('article')).toHaveCount(3);
    await press(page, words.page.goOn);
    await expect(page.getByRole('textbox', { name: words.page.writing })).toHaveValue('and then I');
  });
});

test('a journal that cannot be written says so, and keeps the words on the sheet', async ({
  harness,
}) => {
  const first = await openJournal(harness);
  await writeEntry(first.page, 'from before');
  await harness.quit(first.app);
  const folder = path.join(harness.profile, 'history');
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (fs.statSync(file).isFile()) fs.chmodSync(file, 0o400);
  }
  fs.chmodSync(folder, 0o500);
  // Opening would give itself leave to write: only another owner's folder stays as it is.
  fs.chownSync(folder, 0, 0);
  fs.chmodSync(folder, 0o555);
  for (const name of fs.readdirSync(folder)) {
    fs.chownSync(path.join(folder, name), 0, 0);
    fs.chmodSync(
      path.join(folder, name),
      fs.statSync(path.join(folder, name)).isFile() ? 0o444 : 0o555,
    );
  }
  try {
    const { page } = await openJournal(harness);
    await expect(page.getByText('from before')).toBeVisible();
    await press(page, words.page.write);
    await page.getByRole('textbox', { name: words.page.writing }).fill('not to be lost');
    await press(page, words.form.keep);
    await expect(page.getByRole('alert').first()).toHaveText(words.failure.readOnly);
    await expect(page.getByRole('textbox', { name: words.page.writing })).toHaveValue(
      'not to be lost',
    );
  } finally {
    fs.chmodSync(folder, 0o700);
  }
});
