import type { ElectronApplication, Page } from '@playwright/test';
import { en } from '../../src-core/words/en.ts';
import { driver } from '../harness/drive.ts';
import { expect, pageNamed } from '../harness/test.ts';
import type { Harness, LaunchOptions } from '../harness/harness.ts';

export const words = en.preferences;

export interface PreferencesHand {
  readonly app: ElectronApplication;
  readonly drive: ReturnType<typeof driver>;
  readonly page: Page;
  /** Everything the page's console said that is a warning or worse. */
  readonly complaints: readonly string[];
  readonly group: (name: keyof typeof words.sections) => Promise<void>;
}

/** The real app with its preferences open, on a clock that stands still. */
export async function openPreferences(
  harness: Harness,
  options: LaunchOptions = {},
): Promise<PreferencesHand> {
  const app = await harness.launch({ ...options, program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  const complaints: string[] = [];
  app.on('window', (opened) => {
    opened.on('console', (said) => {
      if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
    });
    opened.on('pageerror', (fault) => complaints.push(String(fault)));
  });
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await page.getByRole('link', { name: words.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  return {
    app,
    drive,
    page,
    complaints,
    group: (name) =>
      page.getByRole('tab', { name: words.sections[name].title, exact: true }).click(),
  };
}
