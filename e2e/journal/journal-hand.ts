import type { ElectronApplication, Page } from '@playwright/test';
import { en } from '../../src-core/words/en.ts';
import { driver } from '../harness/drive.ts';
import { expect, pageNamed } from '../harness/test.ts';
import type { Harness } from '../harness/harness.ts';

export interface JournalHand {
  readonly app: ElectronApplication;
  readonly page: Page;
}

const words = en.journal;

/** The real app with its journal open. */
export async function openJournal(
  harness: Harness,
  env: Readonly<Record<string, string>> = {},
): Promise<JournalHand> {
  const app = await harness.launch({ program: 'driven', env });
  await driver(app).obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('link', { name: words.page.title }).click();
  await page.getByRole('heading', { name: words.page.title, level: 1 }).waitFor();
  return { app, page };
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export async function writeEntry(page: Page, text: string): Promise<void> {
  await press(page, words.page.write);
  await page.getByRole('textbox', { name: words.page.writing }).fill(text);
  await press(page, words.form.keep);
  await expect(page.getByText(words.page.kept, { exact: true })).toBeVisible();
}
