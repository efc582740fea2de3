import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { themes } from '../../src-core/preferences/theme.ts';
import { MINUTE_MS, SECOND_MS } from '../../src-core/time/units.ts';
import { en } from '../../src-core/words/en.ts';
import { driver } from '../harness/drive.ts';
import type { Harness } from '../harness/harness.ts';
import { readHistory } from '../harness/past.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import { resize } from '../look/rooms.ts';
import { layPaper } from '../look/state.ts';
import { openGuide, type GuideHand } from './guide-hand.ts';

test.use({ inScene: true });
test.describe.configure({ timeout: 120_000 });

const { after } = en.guide;
const { felt } = en.journal;
const folder = path.resolve(import.meta.dirname, '../../out/after');

const standing = (guide: GuideHand) => expect.poll(async () => (await guide.session()).standing);
/** Some time of a person who does nothing more; the window may close in it. */
const waits = (guide: GuideHand, ms: number): Promise<unknown> => guide.drive.advance(ms);
/** A hand that comes to the mouse. */
async function stirs(guide: GuideHand): Promise<void> {
  await guide.page().mouse.move(300, 200);
  await guide.page().mouse.move(420, 260);
  await expect.poll(async () => (await guide.session()).after.signSteadyMs).not.toBeNull();
}
const rested = async (guide: GuideHand, setupId = 'legs-wall'): Promise<void> => {
  await guide.start(setupId, 5);
  await guide.playOut();
  await guide.shows({ heading: after.title });
};
const restsOf = (harness: Harness) =>
  readHistory(harness.profile, (history) =>
    history.list('session', { limit: 9 }).map(({ setupId, end, felt: said }) => ({
      setupId,
      end,
      felt: said,
    })),
  );

test('ended by itself: one word is kept, and the page goes thirty seconds after it', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await rested(guide);
  await stirs(guide);
  await waits(guide, 20 * SECOND_MS);
  await guide.page().getByRole('radio', { name: felt.softer, exact: true }).click();
  await expect
    .poll(async () => (await guide.session()).after.said)
    .toMatchObject({ felt: 'softer' });
  await waits(guide, 25 * SECOND_MS);
  await standing(guide).toBe('reflecting');
  const gone = guide.page().waitForEvent('close');
  await waits(guide, 6 * SECOND_MS);
  await gone;
  await standing(guide).toBe('over');
  await harness.quit(guide.app);
  expect(restsOf(harness)).toContainEqual({
    setupId: 'legs-wall',
    end: 'finished',
    felt: 'softer',
  });
});

test('left alone: the page goes after ten minutes, and Today asks with one row, a restart later too', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await rested(guide);
  await waits(guide, 9.5 * MINUTE_MS);
  await standing(guide).toBe('reflecting');
  await waits(guide, MINUTE_MS);
  await standing(guide).toBe('over');
  await guide.drive.obey({ kind: 'open' });
  const today = await pageNamed(guide.app, 'today');
  await expect(today.getByRole('group', { name: felt.askLater })).toBeVisible();
  await expect(today.getByRole('button', { name: en.today.start })).toBeVisible();
  // The next one is not to be taken for this one, which goes with its app.
  const shut = today.waitForEvent('close');
  await harness.quit(guide.app);
  await shut;

  const app = await harness.launch({ program: 'driven' });
  await driver(app).obey({ kind: 'open' });
  const again = await pageNamed(app, 'today');
  await again.getByRole('radio', { name: felt.same, exact: true }).click();
  await expect(again.getByText(felt.kept, { exact: true })).toBeVisible();
  await again.reload();
  await expect(again.getByText(en.today.checkIn)).toBeVisible();
  await expect(again.getByRole('group', { name: felt.askLater })).toHaveCount(0);
  await harness.quit(app);
  expect(restsOf(harness)).toContainEqual({ setupId: 'legs-wall', end: 'finished', felt: 'same' });
});

test('ended by "That is enough", and left with Escape: Today asks, and the next rest takes the row away', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-wall', 5);
  await guide.playInto('hold', 30_000);
  for (const name of [en.guide.act.end, en.guide.act.endNow]) {
    await guide.page().getByRole('button', { name, exact: true }).click();
  }
  await guide.shows({ heading: after.title });
  // Few calls are let through in a second, and here none passes by itself.
  await waits(guide, 1_000);
  const gone = guide.page().waitForEvent('close');
  await guide
    .page()
    .keyboard.press('Escape')
    .catch(() => undefined);
  await gone;
  await guide.drive.obey({ kind: 'open' });
  const today = await pageNamed(guide.app, 'today');
  const row = today.getByRole('group', { name: felt.askLater });
  await expect(row).toBeVisible();
  await today.getByRole('button', { name: en.today.start }).click();
  await expect(row).toHaveCount(0);
});

test('"tighter", half said: Today asks on, and a yes puts that way of resting away', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await rested(guide);
  await guide.page().getByRole('radio', { name: felt.tighter, exact: true }).click();
  await expect(guide.page().getByRole('group', { name: felt.worse })).toBeVisible();
  await guide.close();
  await guide.drive.obey({ kind: 'open' });
  const today = await pageNamed(guide.app, 'today');
  const worse = today.getByRole('group', { name: felt.worse });
  await worse.getByRole('radio', { name: felt.worseYes, exact: true }).click();
  await expect(today.getByText(felt.worseHint)).toBeVisible();
  expect((await guide.drive.state()).safety.worseSetups).toEqual(['legs-wall']);
});

test('stopped by "sharp": what to watch for is said, and "I was done" puts it right', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-wall', 5);
  await guide.playInto('hold', 30_000);
  await guide.page().keyboard.press('s');
  await expect.poll(async () => (await guide.session()).stopReason).toBe('sharp');
  await guide.playOut();
  await guide.shows({ heading: after.titleSharp });
  await expect(guide.page().getByText(after.leadSharp)).toBeVisible();
  await guide.page().getByRole('button', { name: en.guide.act.notSharp }).click();
  await guide.shows({ heading: after.title });
  expect((await guide.drive.standing()).blockedSetups).toEqual([]);
  await harness.quit(guide.app);
  expect(restsOf(harness)).toContainEqual({ setupId: 'legs-wall', end: 'ended', felt: null });
});

test('stopped by a key in the dark: one press says what it was, and no press says that it hurt', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  const stopInTheDark = async (): Promise<void> => {
    await guide.start('legs-chair', 5);
    await guide.playInto('hold');
    await guide.call('session:choose', { eyesClosed: true });
    await guide.page().locator('.dark').waitFor();
    await guide.page().keyboard.press('g');
    await expect.poll(async () => (await guide.session()).isStopUnsure).toBe(true);
    // On the way out it may be said already.
    await expect(guide.page().getByRole('button', { name: after.itHurt })).toBeVisible();
    await guide.playOut();
    await guide.shows({ heading: after.titleUnsure });
  };
  await stopInTheDark();
  await guide.page().getByRole('button', { name: en.guide.act.notSharp }).click();
  await guide.shows({ heading: after.title });
  expect((await guide.drive.standing()).blockedSetups).toEqual([]);

  await guide.answerAll('no');
  await stopInTheDark();
  await waits(guide, 11 * MINUTE_MS);
  await standing(guide).toBe('over');
  expect((await guide.drive.standing()).blockedSetups).toEqual(['legs-chair']);
  await guide.drive.obey({ kind: 'open' });
  const today = await pageNamed(guide.app, 'today');
  await expect(today.getByText(en.today.checkIn)).toBeVisible();
  await expect(today.getByRole('group', { name: felt.askLater })).toHaveCount(0);
});

test('stopped by too much feeling: help first, a line at once, and a rest that really begins', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-wall', 5);
  await guide.playInto('hold', 30_000);
  await guide.act('feelings');
  await guide.playOut();
  await guide.shows({ heading: after.titleFeelings });
  const page = guide.page();
  await expect(page.getByText(en.help.harm)).toBeVisible();
  await expect(page.getByText(en.journal.scale.notSaid)).toHaveCount(0);
  await page.getByRole('button', { name: after.wayLine }).click();
  await expect(page.getByRole('textbox', { name: after.lines })).toBeFocused();
  await page.keyboard.type('It came up out of nowhere.');
  await page.getByRole('button', { name: after.wayRest }).click();
  await expect
    .poll(async () => (await guide.session()).script.setupId)
    .toMatch(/^(side-lying|seated-breath)$/);
  await guide.shows({ phase: 'preparing' });
  expect((await guide.session()).choices.eyesClosed).toBe(false);
});

test('in bed, in the evening: nothing lights up before somebody is there, and the first sign says nothing', async ({
  harness,
}) => {
  const guide = await openGuide(harness, { DRIVEN_START: '2026-03-04T21:30:00Z' });
  await guide.start('in-bed', 5);
  await guide.playOut();
  await guide.page().locator('.dark').waitFor();
  await expect(guide.page().getByRole('radio')).toHaveCount(0);
  await guide.page().mouse.click(300, 300);
  await expect(guide.page().getByRole('radio')).toHaveCount(3);
  await expect(guide.page().getByRole('radio', { checked: true })).toHaveCount(0);
  expect((await guide.session()).after.said).toBeNull();
});

/** As the window shows it, however large. */
async function keepPicture({ app, page }: GuideHand, name: string): Promise<void> {
  await page().evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('#guide'),
    );
    return (await window?.capturePage())?.toPNG().toString('base64') ?? '';
  });
  fs.writeFileSync(path.join(folder, `${name}.png`), Buffer.from(png, 'base64'));
}

/** Whether all of it stands in the window as it opens, with nothing to scroll to. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);

test('all of the small page is above the fold, on a small window and with everything twice as large', async ({
  harness,
}) => {
  fs.mkdirSync(folder, { recursive: true });
  const guide = await openGuide(harness);
  const ends = [
    ['rested', null, after.title],
    ['sharp', 'sharp', after.titleSharp],
    ['dizzy', 'dizzy', after.titleDizzy],
    ['feelings', 'feelings', after.titleFeelings],
    ['unsure', 'sharp', after.titleUnsure],
  ] as const;
  for (const [name, stop, heading] of ends) {
    await guide.start('seated-breath', 5);
    if (stop !== null) {
      await guide.playInto('hold', 30_000);
      if (name === 'unsure') await guide.call('session:choose', { eyesClosed: true });
      await guide.act(stop);
    }
    await guide.playOut();
    await guide.shows({ heading });
    for (const zoom of [1, 2]) {
      const page = guide.page();
      await resize(guide.app, page, { width: 1024, height: 640, zoom });
      for (const theme of themes) {
        await layPaper(page, theme);
        await keepPicture(guide, `${name}-${String(zoom)}-${theme}`);
      }
      // With everything twice as large, three ways and who helps take more than a window.
      if (zoom === 1 || name !== 'feelings')
        expect([name, zoom, await fits(page)]).toEqual([name, zoom, true]);
    }
    await resize(guide.app, guide.page(), { width: 1024, height: 720, zoom: 1 });
    await guide.call('safety:confirm', { kind: 'offer-again', setupId: 'seated-breath' });
    await guide.answerAll('no');
  }
});
