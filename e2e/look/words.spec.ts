import type { ElectronApplication, Page } from '@playwright/test';
import { pseudoLanguages, type Language } from '../../src-core/words/language.ts';
import { expect, test } from '../harness/test.ts';
import { openGuide } from '../guide/guide-hand.ts';
import { wrongWords } from './found-in-page.ts';
import { guideStates } from './guide-states.ts';
import { homeStates, openHome } from './home-states.ts';
import { visit, type State } from './state.ts';

test.use({ inScene: true });

test.describe.configure({ timeout: 240_000 });

interface Room {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** The window as it comes, a small one, and one whose person needs everything twice as large. */
const usual: Room = { name: 'at its own size', width: 0, height: 0, zoom: 1 };
const small: Room = { name: 'at 640 x 480', width: 640, height: 480, zoom: 1 };
const enlarged: Room = { name: 'at 200 %', width: 0, height: 0, zoom: 2 };

async function give(app: ElectronApplication, page: Page, room: Room): Promise<void> {
  const [usualWidth, usualHeight] = page.url().endsWith('#guide') ? [1024, 720] : [920, 760];
  const width = room.width || usualWidth;
  const height = room.height || usualHeight;
  await app.evaluate(
    ({ BrowserWindow }, asked) => {
      const window = BrowserWindow.getAllWindows().find(
        ({ webContents }) => webContents.getURL() === asked.url,
      );
      if (window === undefined) throw new Error(`no window shows ${asked.url}`);
      window.setContentSize(asked.width, asked.height);
      window.webContents.setZoomFactor(asked.zoom);
    },
    { url: page.url(), width, height, zoom: room.zoom },
  );
  // The window is as large as it was until the system has made it otherwise.
  const seen = (): Promise<readonly number[]> =>
    page.evaluate(() => [globalThis.innerWidth, globalThis.innerHeight]);
  await expect
    .poll(seen, { intervals: [20, 50, 100] })
    .toEqual([Math.round(width / room.zoom), Math.round(height / room.zoom)]);
}

/** Looks at each state in these rooms, and leaves it in the first. */
async function lookAtAll<H extends { readonly app: ElectronApplication; page(): Page }>(
  hand: H,
  states: readonly State<H>[],
  language: Language,
): Promise<void> {
  await visit(hand, states, language, async ({ name }) => {
    // Which way the words run changes where they stand, not how much room they take.
    const looked = language === 'en-XB' ? [usual] : [small, enlarged, usual];
    for (const room of looked) {
      await test.step(`${name}, ${room.name}`, async () => {
        await give(hand.app, hand.page(), room);
        await expect.poll(() => wrongWords(hand.page())).toEqual([]);
      });
    }
  });
}

for (const language of pseudoLanguages) {
  test(`every word of the guide is in the catalogue and has room, in ${language}`, async ({
    harness,
  }) => {
    await lookAtAll(await openGuide(harness), guideStates, language);
  });

  test(`every word of every page is in the catalogue and has room, in ${language}`, async ({
    harness,
  }) => {
    await lookAtAll(await openHome(harness), homeStates, language);
  });
}
