import fs from 'node:fs';
import path from 'node:path';
import { driver, workUntilNudge } from '../harness/drive.ts';
import { expect, pageNamed, test } from '../harness/test.ts';

test.use({ inScene: true });

const MINUTE_MS = 60_000;

test('the first day is blank and says so; then it draws itself', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await expect(page.getByText('Nothing has been seen yet')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);

  await drive.setHands('typing');
  // Known at the last beat, which may be some seconds ago.
  await drive.advance(50.5 * MINUTE_MS);
  await expect(
    page.getByText(/^50 min at the screen, no guided rest yet, no nudge\.$/),
  ).toBeVisible();
  await drive.setHands('still');
  await drive.advance(20 * MINUTE_MS);
  await drive.setHands('typing');
  await drive.advance(10 * MINUTE_MS);
  const rows = page.getByRole('table', { name: 'The day so far' }).getByRole('row');
  await expect(rows).toHaveText([
    'WhenWhat',
    /^10:0[01]( AM)? to 10:[45]\d( AM)?at the screen$/,
    /^10:[45]\d( AM)? to 11:1\d( AM)?away$/,
    /^11:1\d( AM)? to nowat the screen$/,
  ]);
  await expect(page.getByText('By then the load is full')).toBeVisible();
  await expect(page.locator('.day-list')).toHaveClass(/unseen/);
  await page.getByRole('button', { name: 'As a list' }).click();
  await expect(page.locator('.day-list')).not.toHaveClass(/unseen/);

  await page.getByText('Something else is within reach').click();
  const found = page.locator('.finder-found');
  await expect(found.getByText('Resting on the side')).toBeVisible();
  await page.screenshot({
    path: path.resolve(import.meta.dirname, '../../out/today/reach.png'),
    fullPage: true,
  });
  await page.getByRole('button', { name: 'Begin this rest' }).click();
  await expect.poll(async () => (await drive.state()).session?.standing).toBe('playing');
  await expect(page.getByRole('button', { name: 'Back to the rest' })).toBeVisible();
});

test('a check-in takes one tap, can be changed, taken back, and is kept', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  const scale = page.getByRole('group', { name: 'How tense does it feel right now?' });
  const step = (name: string) => scale.getByRole('button', { name, exact: true });

  await step('7').click();
  await expect(page.getByText(/^Kept at 10:00/)).toBeVisible();
  await expect(step('7')).toHaveAttribute('aria-pressed', 'true');
  await step('4').click();
  await expect(step('4')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('One tap keeps it.')).toBeVisible();
  await step('5').click();
  await expect(page.getByText(/^Kept at 10:00/)).toBeVisible();

  await drive.advance(20 * MINUTE_MS);
  await expect(page.getByText(/^Last time, at 10:00.*: 5\.$/)).toBeVisible();
  await step('2').click();
  await expect(page.getByText(/^Kept at 10:20/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Kept at 10:20/)).toBeVisible();
});

test('what kind of day, a pause and a call are said and taken back with one tap', async ({
  harness,
}) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');

  const deadline = page.getByRole('button', { name: 'up against a deadline' });
  await deadline.click();
  await expect(deadline).toHaveAttribute('aria-pressed', 'true');
  expect((await drive.view()).notes).toEqual(['deadline']);
  await deadline.click();
  await expect(deadline).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('group', { name: 'Pause' }).getByRole('button', { name: '1 hour' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Paused until 11:00' })).toBeVisible();
  await page.getByRole('button', { name: 'End the pause' }).first().click();
  await expect.poll(async () => (await drive.view()).pausedUntilWallMs).toBeNull();

  await page
    .getByRole('group', { name: 'In a call' })
    .getByRole('button', { name: '30 min' })
    .click();
  await expect(page.getByText(/^In a call until 10:30/)).toBeVisible();
  expect((await drive.view()).hold).toBe('call');
  await page.getByRole('button', { name: 'The call is over' }).first().click();
  await expect.poll(async () => (await drive.view()).hold).not.toBe('call');
});

test('a nudge can be answered there, and a rest begun with one press', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await workUntilNudge(drive);
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect.poll(async () => (await drive.view()).nudge).toBeNull();
  await expect(page.getByRole('cell', { name: 'A nudge, put off' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Sitting and breathing' }).click();
  await expect.poll(async () => (await drive.state()).session?.standing).toBe('playing');
  await expect(page.getByRole('button', { name: 'Back to the rest' })).toBeVisible();
});

test('a call that waits is in the picture, with how to lift it', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.advance(80 * MINUTE_MS);
  await drive.obey({ kind: 'in-call', minutes: 60 });
  await drive.advance(30 * MINUTE_MS);
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await expect(
    page.getByRole('status').filter({ hasText: 'until your call is over' }),
  ).toBeVisible();
  await expect(page.getByRole('cell', { name: 'A nudge waited: a call' })).toHaveCount(1);
  await page.getByRole('button', { name: 'The call is over' }).first().click();
  await expect(page.getByText('until your call is over')).toHaveCount(0);
});

test('a journal that cannot be opened is said, and the page works all the same', async ({
  harness,
}) => {
  // A file where its folder belongs.
  harness.writeProfile('history', 'not a folder');
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await expect(page.getByText('The journal cannot be opened.')).toBeVisible();
  await page.getByRole('group', { name: 'Pause' }).getByRole('button', { name: '30 min' }).click();
  await expect.poll(async () => (await drive.view()).pausedUntilWallMs).not.toBeNull();
  expect(fs.readFileSync(path.join(harness.profile, 'history'), 'utf8')).toBe('not a folder');
});
