import type { ElectronApplication, Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { driver } from './harness/drive.ts';
import { checkIn, DAY_MS, linesOf, NOW_MS, ratedRest, withPast } from './harness/past.ts';
import type { Harness } from './harness/harness.ts';
import { expect, pageNamed, test } from './harness/test.ts';
import { expectNoFaults, faults } from './look/faults.ts';

test.use({ inScene: true });

test.describe.configure({ timeout: 120_000 });

const month = Array.from({ length: 30 }, (_, day) => day + 1).flatMap((day) => [
  checkIn({
    id: `c${String(day)}`,
    atMs: NOW_MS - day * DAY_MS,
    tension: day % 7,
    tags: ['travel'],
  }),
  ...ratedRest(day, 'legs-wall', 7, 3),
]);

/** A folder of the person's, which the app may write to. */
function folderFor({ desktop }: Harness, name: string): string {
  // On a desktop that others had before, the name may be taken.
  const folder = fs.mkdtempSync(path.join(desktop.home, name));
  fs.chmodSync(folder, 0o777);
  return folder;
}

/** What the person answers when the system asks where. */
const choosing = (app: ElectronApplication, filePath: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, filePath);

async function openData(app: ElectronApplication): Promise<Page> {
  await driver(app).obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await page.evaluate(() => (window.location.hash = 'data'));
  await page.getByRole('heading', { name: 'Your data', level: 1 }).waitFor();
  return page;
}

test('everything goes out as lines and tables, and the lines are counted before they come in', async ({
  harness,
}) => {
  withPast(harness, month);
  const out = folderFor(harness, 'out');
  const app = await harness.launch({ program: 'driven' });
  const page = await openData(app);
  const lines = path.join(out, 'all.jsonl');
  await choosing(app, lines);
  await page.getByRole('button', { name: 'Save: Everything, as one file' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(fs.readFileSync(lines, 'utf8').trim().split('\n')).toHaveLength(month.length + 1);

  await choosing(app, out);
  await page.getByRole('button', { name: 'Save: Tables for a spreadsheet' }).click();
  await expect
    .poll(() => fs.existsSync(path.join(out, 'drape-2026-03-04', 'drape-check-ins.csv')))
    .toBe(true);

  const more = path.join(out, 'more.jsonl');
  fs.writeFileSync(more, `${linesOf([...month, checkIn({ id: 'new', tension: 1 })])}{"cut`);
  fs.chmodSync(more, 0o644);
  await choosing(app, more);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(
    page.getByText(/^1 new, 0 newer than yours, 120 that you have already/),
  ).toBeVisible();
  await expect(page.getByText('One line cannot be read and is left out.')).toBeVisible();
  await page.getByRole('button', { name: 'Take them in' }).click();
  await expect(page.getByText('They are in.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText(/^0 new, 0 newer than yours, 121 that you have/)).toBeVisible();
});

for (const paper of ['A4', 'Letter'] as const) {
  test(`the summary for a helper is two pages of ${paper}, with words that can be read`, async ({
    harness,
  }) => {
    withPast(harness, month);
    const app = await harness.launch({ program: 'driven' });
    const page = await openData(app);
    const pdf = path.join(folderFor(harness, 'out'), 'summary.pdf');
    await choosing(app, pdf);
    await page.getByRole('radio', { name: paper }).check();
    await page.getByRole('button', { name: /^Save: Two pages/ }).click();
    await expect(page.getByText('Saved.')).toBeVisible({ timeout: 40_000 });
    const text = fs.readFileSync(pdf, 'latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
    // In points. Chromium rounds A4, 595.28 by 841.89, to its own units.
    expect(Math.abs(Number(width) - (paper === 'A4' ? 595.28 : 612))).toBeLessThan(1);
    expect(Math.abs(Number(height) - (paper === 'A4' ? 841.89 : 792))).toBeLessThan(1);
    // Letters, not pictures of letters: they can be searched and read aloud.
    expect(text).toContain('/ToUnicode');
    expect(app.windows()).toHaveLength(1);
  });
}

test('a copy is put back, and what was there is kept beside', async ({ harness }) => {
  withPast(harness, month);
  const page = await openData(await harness.launch({ program: 'driven' }));
  await page.getByRole('button', { name: /^Put back the copy of .*Mar/ }).click();
  await page.getByRole('button', { name: 'Put back', exact: true }).first().click();
  await expect(page.getByText('It is back, with 120 records.')).toBeVisible();
  expect(
    fs.readdirSync(path.join(harness.profile, 'history')).some((name) => name.includes('.before-')),
  ).toBe(true);
});

test.describe('in a process that starts anew', () => {
  test.use({ inScene: false });

  test('erasing wants its word, leaves nothing of the person, and starts as on the first day', async ({
    harness,
  }) => {
    withPast(harness, [...month, checkIn({ id: 'only-here', tension: 9 })]);
    const app = await harness.launch({ program: 'driven' });
    const page = await openData(app);
    const machine = fs.readFileSync(path.join(harness.profile, 'machine-id'), 'utf8');
    await page.getByRole('textbox').fill('no');
    await page.getByRole('button', { name: 'Erase everything now' }).click();
    await expect(page.getByText('Nothing was erased: the word was another one.')).toBeVisible();
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    await page.getByRole('textbox').fill('erase');
    await page.getByRole('button', { name: 'Erase everything now' }).click();
    await ended;

    // It has started again by itself, and answers as a new one does.
    const status = async () =>
      JSON.parse((await harness.runToEnd({ args: ['--status', '--json'] })).stdout || 'null') as {
        readonly restsToday: number;
      } | null;
    await expect
      .poll(status, { timeout: 30_000, intervals: [2_000] })
      .toMatchObject({ restsToday: 0 });
    expect(fs.readFileSync(path.join(harness.profile, 'machine-id'), 'utf8')).not.toBe(machine);
    for (const file of filesUnder(harness.profile)) {
      expect(fs.readFileSync(file, 'latin1').includes('only-here'), file).toBe(false);
    }
    await harness.runToEnd({ args: ['--quit'] });
  });
});

test('nothing is out of reach on any paper and in forced colours', async ({ harness }) => {
  withPast(harness, month);
  const page = await openData(await harness.launch({ program: 'driven' }));
  await page
    .getByRole('button', { name: /^Put back the copy/ })
    .first()
    .click();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expectNoFaults('putting a copy back', page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  expect(await faults(page, 'form')).toEqual([]);
});

const filesUnder = (folder: string): readonly string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((found) => {
    const file = path.join(folder, found.name);
    if (found.isDirectory()) return filesUnder(file);
    return found.isFile() ? [file] : [];
  });
