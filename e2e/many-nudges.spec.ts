import type { ElectronApplication, Page } from '@playwright/test';
import { treeOf } from '../scripts/bench-tray/process-tree.mjs';
import { connectBus } from '../src-main/dbus/bus.ts';
import type { Log } from '../src-main/ports.ts';
import { expect, pageNamed, test } from './harness/test.ts';
import { matchRulesOf } from './harness/match-rules.ts';

const NUDGES = 500;
const WARM_UP = 60;
const MEGABYTE = 1024 * 1024;
const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Shows nudges one after the other; main refuses a flood, so one that is refused is asked for again a little later:
 * to ask without a pause keeps two processors busy with being refused.
 */
function showNudges(page: Page, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const { app } = window as unknown as {
      app: { call(name: string, input: null): Promise<{ readonly ok: boolean }> };
    };
    for (let shown = 0; shown < wanted;) {
      if ((await app.call('sight:try-nudge', null)).ok) shown += 1;
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, count);
}

/** What the main process holds, after everything that can go has gone. */
function holdings(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow, powerMonitor }) => {
    (globalThis as unknown as { gc(): void }).gc();
    const { heapUsed, external } = process.memoryUsage();
    const count = (emitter: NodeJS.EventEmitter): number =>
      emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
    return {
      memory: heapUsed + external,
      windows: BrowserWindow.getAllWindows().length,
      listeners: count(powerMonitor) + count(process),
      resources: process.getActiveResourcesInfo().length,
    };
  });
}

test('five hundred nudges in a row leave nothing behind', async ({ harness }) => {
  const app = await harness.launch({ args: ['--js-flags=--expose-gc'] });
  await app.evaluate(({ app: electronApp }) => {
    electronApp.emit('activate');
  });
  const today = await pageNamed(app, 'today');
  await today.getByRole('link', { name: 'What Drape can see' }).click();
  const page = await pageNamed(app, 'sight');
  await showNudges(page, WARM_UP);

  const pid = await app.evaluate(() => process.pid);
  const bus = connectBus('session', quiet, harness.desktop.env['DBUS_SESSION_BUS_ADDRESS']);
  const before = await holdings(app);
  const rules = await matchRulesOf(pid, bus);
  const processes = treeOf(pid).length;
  expect(rules.length).toBeGreaterThan(5);

  await showNudges(page, NUDGES);
  await expect.poll(() => harness.desktop.notifications.length).toBe(WARM_UP + NUDGES);

  const { memory, ...after } = await holdings(app);
  const { memory: memoryBefore, ...counted } = before;
  expect(after).toEqual(counted);
  expect(await matchRulesOf(pid, bus)).toEqual(rules);
  expect(treeOf(pid).length).toBe(processes);
  expect((memory - memoryBefore) / MEGABYTE).toBeLessThan(5);
  bus.dispose();
});
