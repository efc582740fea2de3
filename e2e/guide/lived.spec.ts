import type { Page } from '@playwright/test';
import { library } from '../../src-core/practice/library.ts';
import { positionOf } from '../../src-core/session/plan.ts';
import { en } from '../../src-core/words/en.ts';
import { driver, workUntilNudge } from '../harness/drive.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import { openGuide, type GuideHand } from './guide-hand.ts';

test.use({ inScene: true });
// Against hanging, not against slowness.
test.describe.configure({ timeout: 240_000 });

const { act, before } = en.guide;
const step = async (guide: GuideHand): Promise<string> =>
  positionOf(await guide.session()).step.kind;
/** Few calls are let through in a second, and here none passes by itself. */
const breathe = (guide: GuideHand): Promise<unknown> => guide.drive.call(1_000, []);

test('every practice is led by the keys alone: there, stopped as it hurts, and away', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  for (const { setup } of library) {
    await test.step(setup.id, async () => {
      await guide.start(setup.id, 5);
      await guide.shows({ phase: 'preparing' });
      await guide.page().keyboard.press(' ');
      await expect.poll(() => step(guide)).toBe('settle');
      await guide.playInto('hold', 20_000);
      await breathe(guide);
      await guide.shows({ phase: 'running' });
      await guide.page().keyboard.press('s');
      await expect.poll(async () => (await guide.session()).stopReason).toBe('sharp');
      await guide.playOut();
      await guide.page().locator('main.after').waitFor();
      await breathe(guide);
      const gone = guide.page().waitForEvent('close');
      await guide
        .page()
        .keyboard.press('Escape')
        .catch(() => undefined);
      await gone;
      await guide.answerAll('no');
      await guide.call('safety:confirm', { kind: 'offer-again', setupId: setup.id });
      await guide.reopen();
    });
  }
});

test('every practice is led by the pointer alone: there, and out by "it hurts"', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  const press = (name: string): Promise<void> =>
    guide.page().getByRole('button', { name, exact: true }).click();
  for (const { setup } of library) {
    await test.step(setup.id, async () => {
      await guide.start(setup.id, 5);
      await guide.shows({ phase: 'preparing' });
      await press(before.ready);
      await expect.poll(() => step(guide)).toBe('settle');
      await guide.playInto('hold', 20_000);
      await breathe(guide);
      await guide.shows({ phase: 'running' });
      await press(act.sharp);
      await expect.poll(async () => (await guide.session()).stopReason).toBe('sharp');
      await guide.shows({ phase: 'exiting' });
      await press(act.notSharp);
      await expect.poll(async () => (await guide.session()).stopReason).toBe('ended');
      await breathe(guide);
    });
  }
});

test('from a nudge one press is enough, and nobody touches anything again until the end', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.act('end');
  const { drive, app } = guide;
  await workUntilNudge(drive);
  await drive.obey({ kind: 'open' });
  const today: Page = await pageNamed(app, 'today');
  await today.getByRole('button', { name: en.nudge.start }).click();
  await expect.poll(async () => (await drive.state()).session?.standing).toBe('playing');
  await drive.setHands('still');
  await drive.playOut();
  expect((await drive.state()).session).toMatchObject({ standing: 'reflecting', stopReason: null });
});

test('every way in tells what to have ready, when to stop and how long it takes in all', async ({
  harness,
}) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  const told = async (page: Page): Promise<void> => {
    await expect(page.locator('.told-beforehand')).toContainText('minutes in all');
    await expect(page.getByRole('heading', { name: before.stopIf })).toBeVisible();
  };
  const leave = async (page: Page): Promise<void> => {
    const gone = page.waitForEvent('close');
    await page
      .getByRole('button', { name: act.notNow })
      .click()
      .catch(() => undefined);
    await gone;
    await drive.advance(1_000);
  };
  for (const ask of [
    () => drive.obey({ kind: 'start', setupId: null }),
    () => drive.obey({ kind: 'start', setupId: 'side-lying' }),
    () => drive.call(40, [['session:start', { setupId: 'seated-breath', length: 5 }]]),
    () => drive.call(40, [['schedule:act', { type: 'start', setupId: null }]]),
  ]) {
    await ask();
    const page = await pageNamed(app, 'guide');
    await told(page);
    await leave(page);
  }
});
