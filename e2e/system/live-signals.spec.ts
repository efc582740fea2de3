import type { ElectronApplication, Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Desktop } from '../../scripts/desktop/desktop.mjs';
import { addLoginSession, announceLogind, LOGIND, MOCK, setLockedHint } from '../harness/logind.ts';
import type { Harness } from '../harness/harness.ts';
import { shareHarness } from '../harness/share.ts';
import { startSoundServer } from '../harness/sound-server.ts';
import { expect, pageNamed, test } from '../harness/test.ts';

const run = promisify(execFile);
const UPOWER = 'org.freedesktop.UPower';
/** A change anywhere on the machine is known in the running app within this. */
const KNOWN_WITHIN_MS = 35_000;

/** Every service below is real or travels over a real bus; the app that hears of it is the product. */
const everything = { systemBus: true, panel: true };
test.use({ desktopOptions: everything });

async function openSight(app: ElectronApplication): Promise<Page> {
  await app.evaluate(({ app: electronApp }) => {
    electronApp.emit('activate');
  });
  const today = await pageNamed(app, 'today');
  await today.getByRole('link', { name: 'What Drape can see' }).click();
  return pageNamed(app, 'sight');
}

const reader =
  (page: Page) =>
  async (fact: string, value: string): Promise<void> => {
    const row = page.getByRole('listitem').filter({ hasText: fact });
    await expect(row.locator('.sight-value')).toHaveText(value, { timeout: KNOWN_WITHIN_MS });
  };

async function startLogind(desktop: Desktop) {
  const logind = await desktop.mock('system', LOGIND, 'logind');
  await addLoginSession(desktop);
  return logind;
}

/** What keeps nudges back, as a second start of the program is told. */
async function holdOf(harness: Harness): Promise<unknown> {
  const ended = await harness.runToEnd({ args: ['--status', '--json'] });
  expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('"hold"') });
  return (JSON.parse(ended.stdout) as { hold: unknown }).hold;
}

test('lock, sleep, battery and do not disturb change what the running app knows and does', async ({
  harness,
}) => {
  const { desktop } = harness;
  const logind = await startLogind(desktop);
  const app = await harness.launch({ env: { XDG_SESSION_ID: 'c1' } });
  const page = await openSight(app);
  const reads = reader(page);

  await reads('The screen is locked', 'No');
  await setLockedHint(desktop, true);
  await reads('The screen is locked', 'Yes');
  expect(await holdOf(harness)).toBe('locked');
  await setLockedHint(desktop, false);
  await reads('The screen is locked', 'No');

  await desktop.mock('system', UPOWER, 'upower');
  await desktop.call(
    'system',
    UPOWER,
    '/org/freedesktop/UPower',
    `${MOCK}.UpdateProperties`,
    UPOWER,
    "{'OnBattery': <true>}",
  );
  await reads('On battery', 'Yes');

  await reads('Do not disturb', 'No');
  await run('dunstctl', ['set-paused', 'true'], { env: desktop.env });
  await reads('Do not disturb', 'Yes');

  // logind ends: what only it can tell is unknown, and the app goes on.
  await desktop.processes.stop(logind);
  await reads('A program keeps the screen on', 'Unknown');
  await startLogind(desktop);
  await setLockedHint(desktop, true);
  await reads('The screen is locked', 'Yes');
});

test('the computer goes to sleep and wakes up', async ({ harness }) => {
  const logind = await startLogind(harness.desktop);
  const app = await harness.launch({ env: { XDG_SESSION_ID: 'c1' } });
  await openSight(app);
  // Chromium closes its sockets when the system goes to sleep, the one that Playwright sees pages through among
  // them. Main is reached another way.
  const asleep = (): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `[...document.querySelectorAll('li')].find((row) => row.textContent.includes('The computer sleeps'))
          ?.querySelector('.sight-value')?.textContent`,
      ),
    );
  await announceLogind(harness.desktop, 'PrepareForSleep', true);
  await expect.poll(asleep).toBe('Yes');
  await announceLogind(harness.desktop, 'PrepareForSleep', false);
  await expect.poll(asleep).toBe('No');
  await harness.desktop.processes.stop(logind);
});

test.describe('with one app for all', () => {
  const standing = shareHarness(everything, async (harness) => {
    await startSoundServer(harness.desktop);
    return { harness, app: await harness.launch() };
  });

  test('a nudge to try says which way it goes and whether it was answered', async () => {
    const { harness, app } = standing();
    const page = await openSight(app);
    await page.getByRole('button', { name: 'Show me one now' }).click();
    await expect(page.getByText('Shown by the notification service')).toBeVisible();
    await harness.desktop.untilDrawn();
    await harness.desktop.answerNotification('later');
    await expect(page.getByText('You answered it')).toBeVisible();
  });

  test('a microphone in use becomes a call, and nudges wait', async () => {
    const { harness, app } = standing();
    const { processes } = harness.desktop;
    const page = await openSight(app);
    const reads = reader(page);
    await reads('Microphone in use', 'No');
    const meeting = processes.start('parec', ['-d', 'microphone', '--client-name=A meeting']);
    await reads('Microphone in use', 'Yes');
    // To ask is to start the program: not more often than it can be otherwise.
    const seldom = { timeout: KNOWN_WITHIN_MS, intervals: [5_000] };
    await expect.poll(() => holdOf(harness), seldom).toBe('call');
    await processes.stop(meeting);
    await reads('Microphone in use', 'No');
  });

  test('full screen, a dark display, media and a switch that is turned off', async () => {
    const { harness, app } = standing();
    const { desktop } = harness;
    const page = await openSight(app);
    const reads = reader(page);
    await reads('Something fills the screen', 'No');
    const film = desktop.processes.start('xterm', ['-fullscreen', '-e', 'sleep', '600']);
    await reads('Something fills the screen', 'Yes');
    await desktop.processes.stop(film);
    await reads('Something fills the screen', 'No');
    await run('xset', ['s', 'activate'], { env: desktop.env });
    await reads('The display is off', 'Yes');
    await run('xset', ['s', 'reset'], { env: desktop.env });
    await reads('The display is off', 'No');

    await reads('Music or a film plays', 'Off');
    await page.getByRole('switch', { name: 'Music or a film plays' }).check();
    await reads('Music or a film plays', 'No');
    const player = 'org.mpris.MediaPlayer2.fake';
    const at = '/org/mpris/MediaPlayer2';
    await desktop.mock('session', player, at, 'org.mpris.MediaPlayer2.Player');
    const status = ['org.mpris.MediaPlayer2.Player', 'PlaybackStatus'] as const;
    await desktop.call('session', player, at, `${MOCK}.AddProperty`, ...status, "<'Paused'>");
    await desktop.call(
      'session',
      player,
      at,
      `${MOCK}.UpdateProperties`,
      status[0],
      "{'PlaybackStatus': <'Playing'>}",
    );
    await reads('Music or a film plays', 'Yes');
    await page.getByRole('switch', { name: 'Something fills the screen' }).uncheck();
    await reads('Something fills the screen', 'Off');
    const kept = fs.readFileSync(path.join(harness.profile, 'preferences.json'), 'utf8');
    expect((JSON.parse(kept) as { sight: unknown }).sight).toEqual({
      off: ['full-screen', 'camera'],
    });
  });
});
