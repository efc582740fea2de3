import type { AppBridge } from '../src-core/ipc/contract.ts';
import { driver } from './harness/drive.ts';
import { expect, pageNamed, test } from './harness/test.ts';

test('a language that is chosen is in force at once, on the page and outside of it', async ({
  harness,
}) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Today');

  const choose = (language: string) =>
    page.evaluate((value) => {
      const { app: bridge } = globalThis as unknown as { app: AppBridge };
      return bridge.call('preferences:change', { group: 'look', field: 'language', value });
    }, language);
  await choose('de');
  await expect(heading).toHaveText('Heute');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const { text } = await drive.obey({ kind: 'status', json: false });
  expect(text).not.toMatch(/Nothing is planned|A rest comes up/);

  await choose('ar-XB');
  await expect(heading).toHaveText(/^\[.*\]$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  await choose('system');
  await expect(heading).toHaveText('Today');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});
