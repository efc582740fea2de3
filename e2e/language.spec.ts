import type { AppBridge } from '../src-core/ipc/contract.ts';
import { driver } from './harness/drive.ts';
import { expect, pageNamed, test } from './harness/test.ts';

test.use({ inScene: true });

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

  await choose('en-XB');
  await expect(heading).toHaveText(/^\[.*\]$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  await choose('system');
  await expect(heading).toHaveText('Today');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test.describe('on a page with a clock of its own', () => {
  // Playwright lays that clock on every page of the process.
  test.use({ inScene: false });

  test('paper follows the choice and the system on a page that stands open', async ({
    harness,
  }) => {
    const app = await harness.launch({ program: 'driven' });
    await driver(app).obey({ kind: 'open' });
    const page = await pageNamed(app, 'today');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const html = page.locator('html');
    const choose = (theme: string) =>
      page.evaluate((value) => {
        const { app: bridge } = globalThis as unknown as { app: AppBridge };
        return bridge.call('preferences:change', { group: 'look', field: 'theme', value });
      }, theme);
    for (const theme of ['ember', 'dark', 'light']) {
      await choose(theme);
      await expect(html).toHaveAttribute('data-theme', theme);
    }
    // Noon, whatever the clock of this machine says.
    await page.clock.setFixedTime(new Date(2026, 2, 4, 12));
    await choose('system');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(html).toHaveAttribute('data-theme', 'light');
  });
});
