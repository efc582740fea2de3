import fs from 'node:fs';
import path from 'node:path';
import { en } from '../../src-core/words/en.ts';
import { expect, test } from '../harness/test.ts';
import { openJournal, press, writeEntry } from './journal-hand.ts';

test.use({ inScene: true });

const words = en.journal;

const onDisk = (folder: string): string =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => fs.readFileSync(path.join(found.parentPath, found.name), 'latin1'))
    .join('\n');

test('a locked journal opens with its passphrase alone, after a restart too, and is searched in memory', async ({
  harness,
}) => {
  const first = await openJournal(harness);
  await writeEntry(first.page, 'a xylophonic evening');
  await expect(first.page.getByText(words.lock.open)).toBeVisible();
  await press(first.page, words.lock.set);
  const dialog = first.page.getByRole('dialog');
  await expect(dialog.getByText(words.lock.loss)).toBeVisible();
  await dialog.getByLabel(words.lock.passphrase, { exact: true }).fill('correct horse');
  await dialog.getByLabel(words.lock.again, { exact: true }).fill('correct horse');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: words.lock.setUp }).click();
  await expect(first.page.getByText(words.lock.done)).toBeVisible();
  await expect(first.page.getByText('a xylophonic evening')).toBeVisible();
  await harness.quit(first.app);
  expect(onDisk(path.join(harness.profile, 'history'))).not.toContain('xylophonic');

  const { page } = await openJournal(harness);
  await expect(page.getByText(words.page.sealed)).toBeVisible();
  const passphrase = page.getByLabel(words.lock.passphrase, { exact: true });
  await passphrase.fill('wrong');
  await press(page, words.lock.unlock);
  await expect(page.getByRole('alert')).toHaveText(words.failure.wrongPassphrase);
  await passphrase.fill('correct horse');
  await passphrase.press('Enter');
  await expect(page.getByText('a xylophonic evening')).toBeVisible();
  await writeEntry(page, 'another evening');
  await page.getByRole('searchbox', { name: words.find.words }).fill('xylo');
  await expect(page.getByText('1 found')).toBeVisible();
  await press(page, words.lock.lockNow);
  await expect(page.getByText('a xylophonic evening')).toHaveCount(0);
});
