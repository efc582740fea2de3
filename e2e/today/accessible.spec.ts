import type { ElectronApplication, Page } from '@playwright/test';
import { driver, workUntilNudge } from '../harness/drive.ts';
import { pastDays } from '../harness/past-days.ts';
import { expect, pageNamed, test } from '../harness/test.ts';
import { expectNoFaults } from '../look/faults.ts';
import { resize, runsOver } from '../look/rooms.ts';
import { openEverything } from '../look/state.ts';

test.describe.configure({ timeout: 180_000 });
test.use({ inScene: true });

const MINUTE_MS = 60_000;
type Drive = ReturnType<typeof driver>;

const states: readonly {
  readonly name: string;
  readonly reach: (drive: Drive, page: Page) => Promise<unknown>;
}[] = [
  { name: 'nothing yet', reach: (_, page) => page.getByText('Nothing yet today').waitFor() },
  {
    name: 'a nudge stands',
    reach: async (drive, page) => {
      await workUntilNudge(drive);
      await page.getByRole('button', { name: 'Later' }).waitFor();
    },
  },
  {
    name: 'resting',
    reach: async (drive, page) => {
      await drive.obey({ kind: 'start', setupId: 'seated-breath' });
      await page.getByRole('button', { name: 'Back to the rest' }).waitFor();
    },
  },
  {
    name: 'asked after a rest',
    reach: async (drive, page) => {
      await drive.playOut();
      await drive.call(1_000, [['session:reflect', null]]);
      await page.getByRole('radio', { name: 'tighter' }).click();
      await page
        .getByRole('group', { name: /Does it hurt/ })
        .getByRole('radio', { name: 'Yes' })
        .click();
      await page.getByText('Kept.', { exact: true }).waitFor();
    },
  },
  {
    name: 'paused, with everything open and a check-in',
    reach: async (drive, page) => {
      await drive.obey({ kind: 'pause', until: 60 });
      await drive.obey({ kind: 'note', note: 'deadline' });
      await page.getByRole('button', { name: 'As a list' }).click();
      await page.getByRole('button', { name: '6', exact: true }).click();
      await page.getByRole('button', { name: 'Take it back' }).waitFor();
      await openEverything(page);
    },
  },
];

async function openDay(app: ElectronApplication): Promise<{ drive: Drive; page: Page }> {
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'open' });
  return { drive, page: await pageNamed(app, 'today') };
}

test('nothing of Today is out of reach, in any state, on any paper', async ({ harness }) => {
  pastDays(harness.profile, 2, Date.parse('2026-03-04T09:00:00Z'));
  const { drive, page } = await openDay(await harness.launch({ program: 'driven' }));
  // Colours that are still on their way have no contrast to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { name, reach } of states) {
    await reach(drive, page);
    await expectNoFaults(name, page);
  }
});

test('Today fits from 640 by 480 to 2560 by 1440, and at twice the size', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const { drive, page } = await openDay(app);
  await drive.setHands('typing');
  // Known at the last beat, which may be some seconds ago.
  await drive.advance(50.5 * MINUTE_MS);
  await page.getByText(/50 min at the screen/).waitFor();
  for (const [width, height, zoom] of [
    [640, 480, 1],
    [1024, 640, 2],
    [2560, 1440, 1],
  ] as const) {
    await resize(app, page, { width, height, zoom });
    const over = await runsOver(page);
    expect(over, `${String(width)} by ${String(height)}`).toBeLessThanOrEqual(0);
  }
});

test('a keyboard reaches all of it, in the order of the page', async ({ harness }) => {
  const { page } = await openDay(await harness.launch({ program: 'driven' }));
  await page.getByText('Nothing has been seen yet').waitFor();
  const buttons = await page.getByRole('main').getByRole('button').count();
  const reached = new Set<string>();
  for (let press = 0; press < buttons + 12; press += 1) {
    await page.keyboard.press('Tab');
    const held = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.closest('main') === null
        ? ''
        : `${element?.tagName ?? ''} ${element?.textContent ?? ''}`;
    });
    if (held !== '') reached.add(held);
  }
  // Some words stand on two buttons, as "1 hour" may.
  const names = await page.getByRole('main').getByRole('button').allTextContents();
  expect([...reached].filter((held) => held.startsWith('BUTTON'))).toEqual(
    [...new Set(names)].map((name) => `BUTTON ${name}`),
  );
  await page.getByRole('button', { name: 'full of training' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'full of training' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
