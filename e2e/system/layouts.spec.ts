import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SessionState } from '../../src-core/session/state.ts';
import { openGuide, type GuideHand } from '../guide/guide-hand.ts';
import { expect, test } from '../harness/test.ts';

const run = promisify(execFile);

/** Where the keys lie on the keyboard, whatever is printed on them: the X server's codes. */
const keys = { Space: '65', P: '33', S: '39' } as const;

/** Real keys of a real layout, by their place. German has letters of its own, Russian and Greek have no Latin ones. */
for (const layout of ['us', 'de', 'ru', 'gr']) {
  test(`a rest is led by the keys of the layout "${layout}"`, async ({ harness }) => {
    const { env } = harness.desktop;
    await run('setxkbmap', ['-layout', layout], { env });
    const guide = await openGuide(harness);
    await front(guide);
    const press = (key: keyof typeof keys) => run('xdotool', ['key', keys[key]], { env });
    const becomes = (wanted: Partial<SessionState>) =>
      expect.poll(() => guide.session()).toMatchObject(wanted);

    await guide.start('legs-wall', 5);
    await guide.shows({ phase: 'preparing' });
    await press('P');
    await becomes({ standing: 'paused' });
    await guide.shows({ phase: 'paused' });
    await press('P');
    await becomes({ standing: 'playing' });
    await guide.shows({ phase: 'preparing' });
    await press('Space');
    await expect.poll(async () => (await guide.session()).elapsedMs).toBeGreaterThanOrEqual(60_000);
    await guide.playInto('hold');
    await guide.call('session:choose', {});
    await guide.shows({ phase: 'running' });
    await press('S');
    await becomes({ stopReason: 'sharp', route: 'way-out' });
  });
}

async function front(guide: GuideHand): Promise<void> {
  await guide.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.show();
    window?.focus();
  });
  await expect.poll(() => guide.page().evaluate(() => document.hasFocus())).toBe(true);
}
