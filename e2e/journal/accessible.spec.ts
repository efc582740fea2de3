import { en } from '../../src-core/words/en.ts';
import { expect, test } from '../harness/test.ts';
import { expectNoFaults, faults } from '../look/faults.ts';
import { resize, runsOver } from '../look/rooms.ts';
import { openJournal, press, writeEntry } from './journal-hand.ts';

test.use({ inScene: true });

test.describe.configure({ timeout: 240_000 });

const words = en.journal;
const sizes = [
  { width: 640, height: 480 },
  { width: 1024, height: 640 },
  { width: 2560, height: 1440 },
] as const;

test('nothing is out of reach in any state, on any paper, at any size', async ({ harness }) => {
  const { app, page } = await openJournal(harness);
  const look = async (state: string, colours: 'ours' | 'forced' = 'ours'): Promise<void> => {
    if (colours === 'ours') await expectNoFaults(state, page);
    else expect(await faults(page, 'form')).toEqual([]);
    for (const zoom of [1, 2]) {
      for (const { width, height } of sizes) {
        await resize(app, page, { width, height, zoom });
        const over = await runsOver(page);
        expect(over, `${state}, at ${String(width)}, zoom ${String(zoom)}`).toBeLessThanOrEqual(0);
      }
    }
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1);
    });
  };
  await look('empty');
  await press(page, words.page.write);
  await press(page, words.prompts.offer);
  await press(page, words.form.change);
  await look('writing');
  await press(page, words.form.cancel);
  await press(page, words.page.checkIn);
  await page.getByText(words.form.places).click();
  await page.getByRole('group', { name: words.map.front }).getByRole('checkbox').first().click();
  await look('checking in, on the drawing');
  await page.getByRole('radio', { name: words.map.list }).check();
  await look('checking in, in the list');
  await press(page, words.form.keep);
  await writeEntry(page, 'a line');
  await page
    .getByRole('button', { name: /^Delete/ })
    .last()
    .click();
  await look('with something deleted');
  await press(page, words.lock.set);
  await look('setting the lock');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.lock.passphrase, { exact: true }).fill('correct horse');
  await dialog.getByLabel(words.lock.again, { exact: true }).fill('correct horse');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: words.lock.setUp }).click();
  await press(page, words.lock.lockNow);
  await expect(page.getByText(words.page.sealed)).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await look('locked, in forced colours', 'forced');
});
