import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '../harness/test.ts';

interface Size {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}
interface Room extends Size {
  readonly name: string;
}

/** The window as it comes, a small one, and one whose person needs everything twice as large. */
export const usual: Room = { name: 'at its own size', width: 0, height: 0, zoom: 1 };
export const small: Room = { name: 'at 640 x 480', width: 640, height: 480, zoom: 1 };
export const enlarged: Room = { name: 'at 200 %', width: 0, height: 0, zoom: 2 };

/** Makes the page's window as large as this, and waits until it is. */
export async function resize(app: ElectronApplication, page: Page, size: Size): Promise<void> {
  const wanted = [size.width, size.height].map((length) => Math.round(length / size.zoom));
  const made = await app.evaluate(
    async ({ BrowserWindow }, asked) => {
      const window = BrowserWindow.getAllWindows().find(
        ({ webContents }) => webContents.getURL() === asked.url,
      );
      if (window === undefined) throw new Error(`no window shows ${asked.url}`);
      if (window.isFullScreen()) {
        const left = new Promise<void>((resolve) => {
          window.once('leave-full-screen', () => resolve());
        });
        window.setFullScreen(false);
        await left;
      }
      window.setContentSize(asked.width, asked.height);
      window.webContents.setZoomFactor(asked.zoom);
      // The page is as large as it was until the system has made it otherwise.
      const told: Promise<unknown> = window.webContents
        .executeJavaScript(`new Promise((resolve) => {
        const size = () => [innerWidth, innerHeight];
        const isMade = () => String(size()) === '${String(asked.wanted)}';
        const look = () => isMade() && resolve(size());
        addEventListener('resize', look);
        setTimeout(() => resolve(size()), 10_000);
        look();
      })`);
      return told;
    },
    { url: page.url(), wanted, ...size },
  );
  expect(made).toEqual(wanted);
}

/** Pixels by which the page stands out to the side, where nobody scrolls; what is still being laid out gets a moment. */
export const runsOver = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { documentElement: root } = document;
    const over = (): number => root.scrollWidth - root.clientWidth;
    for (let looks = 0; looks < 50 && over() > 0; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return over();
  });

/** Gives the page this room, where 0 is as wide or as high as its window comes. */
export async function give(app: ElectronApplication, page: Page, room: Room): Promise<void> {
  const [usualWidth, usualHeight] = page.url().endsWith('#guide') ? [1024, 720] : [920, 760];
  const width = room.width || usualWidth;
  const height = room.height || usualHeight;
  await resize(app, page, { width, height, zoom: room.zoom });
}
