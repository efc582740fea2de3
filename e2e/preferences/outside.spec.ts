import type { ElectronApplication } from '@playwright/test';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Desktop } from '../../scripts/desktop/desktop.mjs';
import { shareHarness } from '../harness/share.ts';
import { expect, test } from '../harness/test.ts';
import { openPreferences, words, type PreferencesHand } from './preferences-hand.ts';

const run = promisify(execFile);
const { items } = words;

test.describe('starting with the computer', () => {
  const standing = shareHarness({}, async (harness) => ({
    folder: path.join(harness.desktop.home, '.config', 'autostart'),
    ...(await openPreferences(harness)),
  }));

  test('an entry appears where the session looks, is read back, and goes', async () => {
    const { page, folder } = standing();
    const place = path.join(folder, 'drape.desktop');
    const start = page.getByRole('switch', { name: items.start.autostart.label });
    await expect(start).not.toBeChecked();
    await start.click();
    await expect(page.getByText(`It stands in ${place}.`)).toBeVisible();
    const text = fs.readFileSync(place, 'utf8');
    const [, command = '', program = ''] = /^Exec="(.+)" "(.+)"$/m.exec(text) ?? [];
    expect(fs.existsSync(command)).toBe(true);
    expect(fs.existsSync(path.join(program, 'package.json'))).toBe(true);
    // Somebody else changes it: what is shown is what is there.
    fs.writeFileSync(place, text.replace(/^Exec=.*$/m, 'Exec=/old/drape'));
    await page.reload();
    await expect(page.getByText('/old/drape')).toBeVisible();
    await start.click();
    await expect.poll(() => fs.existsSync(place)).toBe(false);
    await expect(start).not.toBeChecked();
  });

  test('a folder that takes nothing is said', async () => {
    const { page, folder } = standing();
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { mode: 0o555 });
    const start = page.getByRole('switch', { name: items.start.autostart.label });
    await start.click();
    await expect(page.getByText(/It was not set: .*drape\.desktop takes nothing/)).toBeVisible();
    await expect(start).not.toBeChecked();
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

test.describe('keys of one’s own', () => {
  const press = (desktop: Desktop, chord: string) =>
    run('xdotool', ['key', chord], { env: desktop.env });
  const has = (app: ElectronApplication, chord: string) =>
    app.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), chord);
  const record = async ({ page }: PreferencesHand, label: string, chord: string): Promise<void> => {
    const recorder = page.getByRole('button', { name: label, exact: false }).first();
    await recorder.focus();
    await page.keyboard.press('Enter');
    await expect(recorder).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press(chord);
    await expect(recorder).toHaveAttribute('aria-pressed', 'false');
  };

  test.use({ inScene: true });

  test('none at first; those that are set begin calm from anywhere, and are free again after', async ({
    harness,
  }) => {
    const hand = await openPreferences(harness);
    const { app, page, drive } = hand;
    const isOurs = () => has(app, 'Control+Alt+K');
    expect(await isOurs()).toBe(false);
    await record(hand, items.keys.calm.label, 'Control+Alt+k');
    await expect(page.getByText('Ctrl + Alt + K')).toBeVisible();
    await expect.poll(isOurs).toBe(true);
    // Nothing of Drape has the keys: another program stands in front.
    const { processes } = harness.desktop;
    const other = processes.start('xterm', ['-e', 'sleep', '600']);
    await expect
      .poll(async () => {
        await press(harness.desktop, 'ctrl+alt+k');
        return (await drive.state()).session?.standing ?? null;
      })
      .toBe('playing');
    await page.getByRole('button', { name: `No keys: ${items.keys.calm.label}` }).click();
    await expect.poll(isOurs).toBe(false);
    await processes.stop(other);
  });

  test('keys that another program has are refused, and that is said', async ({ harness }) => {
    const hand = await openPreferences(harness);
    // The window manager has had these since it started.
    await hand.page.evaluate(() =>
      (
        window as unknown as { app: { call(name: string, input: unknown): Promise<unknown> } }
      ).app.call('preferences:change', { group: 'keys', field: 'start', value: 'Alt+F4' }),
    );
    await expect(hand.page.getByText(words.keys.refused)).toHaveCount(1);
    await record(hand, items.keys.calm.label, 'Control+Alt+k');
    await record(hand, items.keys.pause.label, 'Control+Alt+k');
    await expect(hand.page.getByText(words.keys.refused)).toHaveCount(2);
  });

  test('the pause keys pause, and the same keys go on; at the end they are let go', async ({
    harness,
  }) => {
    const hand = await openPreferences(harness);
    const { app, drive } = hand;
    const isOurs = () => has(app, 'Control+Alt+P');
    await record(hand, items.keys.pause.label, 'Control+Alt+p');
    const paused = async () => (await drive.view()).pausedUntilWallMs !== null;
    await press(harness.desktop, 'ctrl+alt+p');
    await expect.poll(paused).toBe(true);
    await press(harness.desktop, 'ctrl+alt+p');
    await expect.poll(paused).toBe(false);
    expect(await isOurs()).toBe(true);
    await harness.quit(app);
    expect(await isOurs()).toBe(false);
    // The next one gets what the last one had.
    await openPreferences(harness);
    expect(await isOurs()).toBe(true);
  });
});
