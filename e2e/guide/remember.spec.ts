import fs from 'node:fs';
import path from 'node:path';
import { en } from '../../src-core/words/en.ts';
import { library } from '../../src-core/practice/library.ts';
import { expect, test } from '../harness/test.ts';
import { openGuide } from './guide-hand.ts';

test.use({ inScene: true });

const mine = JSON.stringify(
  library.find(({ setup }) => setup.id === 'seated-breath'),
  null,
  2,
).replaceAll('"seated-breath"', '"window-seat"');

test('sound and paper are as they were left, after a restart', async ({ harness }) => {
  const guide = await openGuide(harness);
  await guide.start('seated-breath', 5);
  const page = guide.page();
  await page.getByText(en.guide.choices.options, { exact: true }).click();
  await page.getByText(en.guide.choices.title).click();
  const group = (name: string) => page.getByRole('group', { name, exact: true });
  await group(en.guide.sound.tones).getByRole('radio', { name: en.guide.sound.on }).check();
  await group(en.guide.sound.soundscape).getByRole('radio', { name: en.guide.sound.sea }).check();
  // It is checked once main has taken it: to ask that of the click itself would be too early.
  await group(en.guide.choices.theme).getByRole('radio', { name: en.guide.choices.ember }).click();
  const kept = path.join(harness.profile, 'preferences.json');
  await expect
    .poll(() => (fs.existsSync(kept) ? fs.readFileSync(kept, 'utf8') : ''))
    .toMatch(/"sea"[\s\S]*"ember"/);
  await harness.quit(guide.app);

  const again = await openGuide(harness);
  await again.start('seated-breath', 5);
  await again.page().getByText(en.guide.choices.options, { exact: true }).click();
  await again.page().getByText(en.guide.choices.title).click();
  await expect(again.page().getByRole('radio', { name: en.guide.sound.sea })).toBeChecked();
  expect(await again.page().evaluate(() => document.documentElement.dataset['theme'])).toBe(
    'ember',
  );
});

test('a practice of one’s own is listed and plays; a bad file is named and left out', async ({
  harness,
}) => {
  harness.writeProfile('practices/window-seat.json', mine);
  harness.writeProfile('practices/wrong.json', mine.replace('"hold"', '"jump"'));
  const guide = await openGuide(harness);
  await guide.start('window-seat', 1);
  await guide.playOut();
  await guide.close();
  await guide.openContents();
  await expect(guide.page().getByText(/^wrong\.json, line \d+: /)).toBeVisible();
  await expect(guide.page().getByRole('heading', { name: en.guide.contents.own })).toBeVisible();
});
