import type { Page } from '@playwright/test';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import { welcomeSteps } from '../../src-core/app/welcome.ts';
import { homePages } from '../../src-core/ipc/pages.ts';
import { driver, workUntilNudge } from '../harness/drive.ts';
import { pageNamed } from '../harness/test.ts';
import type { Harness } from '../harness/harness.ts';
import { openEverything, type State } from './state.ts';

export type HomeHand = Awaited<ReturnType<typeof openHome>>;

/** The real app with its home window open, on a clock that stands still. */
export async function openHome(harness: Harness) {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'open' });
  const page = await pageNamed(app, 'today');
  await page.locator('main h1').first().waitFor();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return { app, drive, page: (): Page => page };
}

const turnTo = async ({ page: pageOf, drive }: HomeHand, name: string): Promise<void> => {
  const page = pageOf();
  // Only so many calls are let through in a second, and this clock stands still.
  await drive.advance(1_000);
  await page.evaluate((to) => {
    globalThis.location.hash = to;
  }, name);
  await page.locator(`main.${name} h1`).first().waitFor();
  // Pages are loaded when they are turned to; what they ask of main comes a moment later.
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
};

const withOwnLook: readonly string[] = ['today', 'journal', 'preferences'];

/** Every page of the home window, as it comes and with all that folds away open, then Today in its other states. */
export const homeStates: readonly State<HomeHand>[] = [
  ...homePages.flatMap((name): State<HomeHand>[] => {
    const hasOwnLook = withOwnLook.includes(name);
    return [
      { name, reach: (hand) => turnTo(hand, name), isWithinNext: true, hasOwnLook },
      {
        name: `${name}, with everything open`,
        reach: ({ page }) => openEverything(page()),
        hasOwnLook,
      },
    ];
  }),
  ...welcomeSteps.map((step): State<HomeHand> => ({
    name: `welcome, ${step}`,
    reach: async (hand) => {
      await turnTo(hand, 'today');
      await hand
        .page()
        .evaluate(
          (to) => (globalThis as unknown as { app: AppBridge }).app.call('welcome:turn', to),
          step,
        );
      await turnTo(hand, 'welcome');
    },
  })),
  {
    name: 'today, with a nudge standing',
    hasOwnLook: true,
    reach: async (hand) => {
      await turnTo(hand, 'today');
      await workUntilNudge(hand.drive);
    },
  },
  {
    name: 'today, paused',
    hasOwnLook: true,
    reach: async ({ drive }) => {
      await drive.obey({ kind: 'pause', until: 60 });
    },
  },
];
