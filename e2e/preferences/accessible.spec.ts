import { defaultPreferences } from '../../src-core/preferences/preferences.ts';
import { exportText } from '../../src-core/preferences/transfer.ts';
import { expect, test } from '../harness/test.ts';
import { expectNoFaults, faults } from '../look/faults.ts';
import { resize, runsOver } from '../look/rooms.ts';
import { layPaper } from '../look/state.ts';
import { openPreferences, words } from './preferences-hand.ts';

test.use({ inScene: true });

test.describe.configure({ timeout: 240_000 });

test('nothing is out of reach in any group, on any paper, small or enlarged', async ({
  harness,
}) => {
  const { app, page, group, complaints } = await openPreferences(harness);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const groups = Object.keys(words.sections) as (keyof typeof words.sections)[];
  for (const name of groups) {
    await group(name);
    await expectNoFaults(name, page);
  }
  for (const [width, height, zoom] of [
    [640, 480, 1],
    [1024, 640, 2],
  ] as const) {
    await resize(app, page, { width, height, zoom });
    for (const name of groups) {
      await group(name);
      const wrong = { over: Math.max(0, await runsOver(page)), faults: await faults(page, 'form') };
      expect(wrong, `${name}, ${width} x ${height}, zoom ${zoom}`).toEqual({ over: 0, faults: [] });
    }
  }
  await resize(app, page, { width: 920, height: 760, zoom: 1 });
  await group('feels');
  await page.getByRole('button', { name: words.modes.add }).click();
  await layPaper(page, 'ember');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('searchbox').fill('bed');
  await layPaper(page, 'dark');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('searchbox').fill('');
  await group('data');
  const text = exportText({
    ...defaultPreferences,
    look: { ...defaultPreferences.look, theme: 'ember' },
  });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('dialog').waitFor();
  await layPaper(page, 'light');
  expect(await faults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
