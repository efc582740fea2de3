import type { ElectronApplication, Page } from '@playwright/test';
import { driver } from './harness/drive.ts';
import { checkIn, DAY_MS, feltRest, NOW_MS, ratedRest, withPast } from './harness/past.ts';
import { expect, pageNamed, test } from './harness/test.ts';
import { expectNoFaults, faults } from './look/faults.ts';
import { openEverything } from './look/state.ts';

test.use({ inScene: true });

test.describe.configure({ timeout: 120_000 });

/** A year: tension is higher on every fourth day, which has a deadline; legs up the wall eases by three. */
const year = Array.from({ length: 365 }, (_, day) => 365 - day).flatMap((day) => [
  checkIn({
    id: `c${String(day)}`,
    atMs: NOW_MS - day * DAY_MS,
    tension: (day % 4 === 0 ? 7 : 4) + (day % 3),
    breath: 5,
    tags: day % 4 === 0 ? ['deadline'] : [],
  }),
  ...(day < 9 ? [feltRest(day, 'seated-breath', day === 4 ? 'same' : 'softer')] : []),
  ...(day % 10 === 1 ? ratedRest(day, 'legs-wall', 7, 4 - (Math.floor(day / 10) % 2)) : []),
]);

async function openInsight(app: ElectronApplication): Promise<Page> {
  await driver(app).obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await page.getByRole('link', { name: 'What helps' }).click();
  await page.getByRole('heading', { name: 'What helps', level: 1 }).waitFor();
  return page;
}

test('a year of check-ins tells what goes with what, with counts and intervals', async ({
  harness,
}) => {
  withPast(harness, year);
  const page = await openInsight(await harness.launch({ program: 'driven' }));
  await expect(
    page.getByText(/^Sitting and breathing tends to go with a softer body: 7 of 8 times softer/),
  ).toBeVisible();
  await expect(
    page.getByText(
      /^Legs up the wall tends to go with tension that is 3\.\d lower afterwards \(90% interval .*, 37 rests\)\.$/,
    ),
  ).toBeVisible();
  await expect(
    page.getByText(
      /^A deadline tends to go with tension that is [23](\.\d)? higher that day \(90% interval/,
    ),
  ).toBeVisible();
  await expect(page.getByText(/^Over four weeks, tension sits around \d/)).toBeVisible();
  await expect(page.getByText(/^Not enough yet for pain: said on 0 of 8 days/)).toBeVisible();

  await page.getByRole('radio', { name: 'Pain', exact: true }).check();
  await expect(page.getByText(/tends to go with pain/)).toHaveCount(0);

  // Each picture says in words what it shows, and is there as a table.
  await expect(
    page.getByRole('img', { name: /^Tension over the weeks\. Over four/ }),
  ).toBeVisible();
  await page.getByText('As a table').first().click();
  await expect(page.getByRole('columnheader', { name: 'Four weeks up to' })).toBeVisible();
});

test('nothing said yet is no failure, and reads kindly', async ({ harness }) => {
  const page = await openInsight(await harness.launch({ program: 'driven' }));
  await expect(page.getByText(/^There is nothing to read yet\./)).toBeVisible();
  await expect(page.getByText(/Rests in the last seven days: 0\./)).toBeVisible();
});

test('nothing is out of reach, full or empty, on any paper and in forced colours', async ({
  harness,
}) => {
  withPast(harness, year);
  const page = await openInsight(await harness.launch({ program: 'driven' }));
  await page.getByText(/^A deadline tends to go with/).waitFor();
  await openEverything(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectNoFaults('full', page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  expect(await faults(page, 'form')).toEqual([]);
});
