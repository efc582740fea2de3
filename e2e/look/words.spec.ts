import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../harness/test.ts';
import { openGuide } from '../guide/guide-hand.ts';
import { wrongWords } from './found-in-page.ts';
import { guideStates } from './guide-states.ts';
import { homeStates, openHome } from './home-states.ts';
import { speakIn } from './state.ts';

test.use({ desktopOptions: { homeIn: '/dev/shm' } });
test.describe.configure({ timeout: 240_000 });

/** The window as it comes, a small one, and one whose person needs everything twice as large. */
const rooms = [
  { name: 'at its own size', width: 0, height: 0, zoom: 1 },
  { name: 'at 640 x 480', width: 640, height: 480, zoom: 1 },
  { name: 'at 200 %', width: 0, height: 0, zoom: 2 },
] as const;

const give = (app: ElectronApplication, { width, height, zoom }: (typeof rooms)[number]) =>
  app.evaluate(
    ({ BrowserWindow }, room) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error('no window');
      const usual = window.webContents.getURL().endsWith('#guide') ? [1024, 720] : [920, 760];
      window.setContentSize(room.width || (usual[0] ?? 0), room.height || (usual[1] ?? 0));
      window.webContents.setZoomFactor(room.zoom);
    },
    { width, height, zoom },
  );

for (const room of rooms) {
  // Which way the words run changes where they stand, not how much room they take.
  for (const language of room.zoom === 1 && room.width === 0
    ? (['en-XA', 'en-XB'] as const)
    : (['en-XA'] as const)) {
    test(`every word of the guide is in the catalogue and has room ${room.name}, in ${language}`, async ({
      harness,
    }) => {
      const guide = await openGuide(harness);
      await speakIn(guide.page(), language);
      for (const { name, reach } of guideStates) {
        await reach(guide);
        await give(guide.app, room);
        await test.step(name, async () => {
          await expect.poll(() => wrongWords(guide.page())).toEqual([]);
        });
      }
    });

    test(`every word of every page is in the catalogue and has room ${room.name}, in ${language}`, async ({
      harness,
    }) => {
      const home = await openHome(harness);
      await speakIn(home.page(), language);
      await give(home.app, room);
      for (const { name, reach } of homeStates) {
        await reach(home);
        await test.step(name, async () => {
          await expect.poll(() => wrongWords(home.page())).toEqual([]);
        });
      }
    });
  }
}
