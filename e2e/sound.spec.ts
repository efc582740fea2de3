import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { startDesktop, type Desktop } from '../scripts/desktop/desktop.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { soundscapeKinds } from '../src-renderer/sound/dsp/soundscape.ts';
import { expect, test } from './harness/test.ts';

/**
 * The sound in the browser engine it is made for: the worklet from its own file under the app's scheme
 * and policy, the graph, and the clock of a hidden window.
 */
test.describe('sound', () => {
  test.describe.configure({ mode: 'serial' });
  let folder: string;
  let app: ElectronApplication;
  let desktop: Desktop;
  let page: Page;

  test.beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-sound-'));
    const fixture = path.join(import.meta.dirname, 'sound');
    await build({
      configFile: false,
      root: fixture,
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      build: { target: 'chrome130', outDir: path.join(folder, 'page'), modulePreload: false },
    });
    const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
    desktop = await startDesktop({ notifications: false });
    app = await _electron.launch({
      ...(dist === undefined ? {} : { executablePath: path.join(dist, 'electron') }),
      args: [
        fixture,
        `--user-data-dir=${path.join(folder, 'profile')}`,
        // Chromium's sandbox refuses to run as root, as continuous integration often does.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      env: {
        ...(desktop.env as Record<string, string>),
        SOUND_PAGE: path.join(folder, 'page'),
      },
    });
    page = await app.firstWindow();
    await page.waitForFunction(() => 'soundTrials' in globalThis);
  });

  test.afterAll(async () => {
    await app.close();
    await desktop.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  for (const kind of soundscapeKinds) {
    test(`plays ${kind} from the worklet exactly as it is worked out`, async () => {
      const result = await page.evaluate((each) => soundTrials.soundscape(each), kind);
      expect(result.peak).toBeGreaterThan(0.03);
      expect(result.peak).toBeLessThan(0.38);
      expect(result.apart).toBeLessThan(1e-5);
      expect(result.step).toBeLessThan(0.16);
    });
  }

  test('fades evenly in power', async () => {
    const levels = await page.evaluate(() => soundTrials.fade());
    [0, 1 / 4, 1 / 2, 3 / 4, 1].forEach((part, index) => {
      expect(levels[index]).toBeCloseTo(Math.sin((Math.PI / 2) * part), 2);
    });
  });

  test('lets nothing past the ceiling', async () => {
    expect(await page.evaluate(() => soundTrials.ceiling())).toBeLessThanOrEqual(0.5001);
  });

  test('lets the ambience step back by 9 dB under the voice', async () => {
    const { before, under } = await page.evaluate(() => soundTrials.duck());
    expect(before).toBeCloseTo(0.2, 3);
    expect(20 * Math.log10(under / before)).toBeCloseTo(-9.1, 1);
  });

  test('begins a tone on its sample, without a click', async () => {
    const { firstS, step, last } = await page.evaluate(() => soundTrials.tone());
    expect(firstS).toBeGreaterThanOrEqual(1);
    expect(firstS).toBeLessThan(1.002);
    expect(step).toBeLessThan(0.06);
    expect(last).toBe(0);
  });

  test('stays within 30 ms of the session in a hidden window, and leaves nothing open', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.hide();
    });
    const result = await page.evaluate(() => soundTrials.live(6));
    expect(result.status).toBe('playing');
    expect(result.errorsMs).toHaveLength(6);
    for (const errorMs of result.errorsMs) expect(Math.abs(errorMs)).toBeLessThan(30);
    expect(Math.abs(result.nowMs)).toBeLessThan(30);
    expect(result.after).toBe('closed');
  });
});
