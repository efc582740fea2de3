import type { ElectronApplication } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { driver } from './harness/drive.ts';
import { readHistory } from './harness/past.ts';
import { expect, pageNamed, test } from './harness/test.ts';
import { closing } from './harness/closing.ts';

test.describe.configure({ timeout: 120_000 });

const MINUTE_MS = 60_000;

async function shareThrough(app: ElectronApplication, folder: string): Promise<void> {
  await driver(app).obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await page.evaluate(() => (window.location.hash = 'data'));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await page.getByRole('button', { name: 'Choose the folder' }).click();
  await expect(page.getByText(`Shared through ${folder}.`)).toBeVisible();
}

test('two machines and a folder: one journal and one load, whatever else lies in the folder', async ({
  harness,
}) => {
  const shared = path.join(harness.desktop.home, 'carried');
  const otherHome = path.join(harness.desktop.home, 'other-config');
  for (const folder of [shared, otherHome]) {
    fs.mkdirSync(folder);
    fs.chmodSync(folder, 0o777);
  }
  // What synchronisers leave behind: a copy that lost a race, cut in the middle, and one that is empty.
  fs.writeFileSync(path.join(shared, 'drape-history-old (conflicted copy).jsonl'), '{"kind":"ses');
  fs.writeFileSync(path.join(shared, 'drape-history-old.sync-conflict.jsonl'), '');

  const desk = await harness.launch({ program: 'driven' });
  const home = await harness.launch({
    program: 'driven',
    env: { XDG_CONFIG_HOME: otherHome, DRIVEN_START: '2026-03-04T09:50:00Z' },
  });
  await shareThrough(desk, shared);
  await shareThrough(home, shared);

  await driver(desk).advance(62 * MINUTE_MS);
  expect((await driver(desk).view()).load).toBeGreaterThan(0.6);

  await driver(home).obey({ kind: 'start', setupId: 'seated-breath' });
  const guide = await pageNamed(home, 'guide');
  for (let minute = 0; minute < 30; minute += 1) {
    await driver(home).advance(MINUTE_MS);
    if ((await driver(home).state()).session?.standing === 'reflecting') break;
  }
  const sessionId = (await driver(home).state()).session?.sessionId ?? '';
  await guide.getByRole('button', { name: 'Say more' }).click();
  await guide
    .getByRole('group', { name: 'Tension in the body' })
    .getByRole('radio', { name: '3', exact: true })
    .check();
  await closing(guide.getByRole('button', { name: 'Done' }).click());
  await expect
    .poll(async () => (await driver(home).state()).session?.standing ?? 'over')
    .toBe('over');
  // The next look at the folder writes it there, and the desk's next one reads it.
  const carried = (): string =>
    fs
      .readdirSync(shared)
      .map((name) => fs.readFileSync(path.join(shared, name), 'utf8'))
      .join('\n');
  await expect
    .poll(async () => {
      await driver(home).advance(11 * MINUTE_MS);
      return carried();
    })
    .toContain(`${sessionId}.after`);
  await driver(desk).advance(11 * MINUTE_MS);
  await expect.poll(async () => (await driver(desk).view()).load).toBeLessThan(0.3);
  expect((await driver(desk).view()).restsToday).toBe(1);

  await harness.quit(desk);
  await harness.quit(home);
  readHistory(harness.profile, (history) => {
    expect(history.get('session', sessionId)).toMatchObject({ setupId: 'seated-breath' });
    expect(history.get('check-in', `${sessionId}.after`)).toMatchObject({ tension: 3 });
  });
});
