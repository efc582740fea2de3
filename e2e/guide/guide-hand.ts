import type { ElectronApplication, Page } from '@playwright/test';
import type { CallInput } from '../../src-core/ipc/contract.ts';
import type { CallName } from '../../src-core/ipc/names.ts';
import type { Length } from '../../src-core/practice/vocabulary.ts';
import type { StepKind } from '../../src-core/practice/script.ts';
import { safetyItems } from '../../src-core/safety/items.ts';
import type { SessionAction } from '../../src-core/session/event.ts';
import type { SessionState } from '../../src-core/session/state.ts';
import type { Standing } from '../app/drive.ts';
import { driver } from '../harness/drive.ts';
import { pageNamed } from '../harness/test.ts';
import type { Harness } from '../harness/harness.ts';

/** What the guide page shows, as a person would say it. */
export interface Shown {
  readonly phase: string;
  readonly heading: string;
  readonly step: string;
}

export type GuideHand = Awaited<ReturnType<typeof openGuide>>;

/**
 * The real app with its guide open, on a clock that stands still until it is told to go on; every safety
 * question is answered with no, so that every way to rest is open.
 */
export async function openGuide(harness: Harness, env: Readonly<Record<string, string>> = {}) {
  const app = await harness.launch({ program: 'driven', env });
  const drive = driver(app);
  await drive.setRate(0);
  await drive.obey({ kind: 'start', setupId: 'seated-breath' });
  const hand = handOf(app, await guidePage(app), drive);
  await hand.answerAll('no');
  return hand;
}

async function guidePage(app: ElectronApplication): Promise<Page> {
  const page = await pageNamed(app, 'guide');
  await page.locator('main').waitFor();
  // Words that fade in would be drawn sixty times a second, on a machine that draws in software.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page;
}

/** The rest of which is told. */
export function playing({ session }: Standing): SessionState {
  if (session === null) throw new Error('no rest is playing');
  return session;
}

function handOf(app: ElectronApplication, first: Page, drive: ReturnType<typeof driver>) {
  let page = first;
  const session = async (): Promise<SessionState> => playing(await drive.standing());
  // Enough time for this call and for the one by which the page catches up.
  const call = <N extends CallName>(name: N, input: CallInput<N>): Promise<Standing> =>
    drive.call(40, [[name, input]]);
  return {
    app,
    page: () => page,
    drive,
    call,
    session,
    /** Answers every safety question alike: at first, and again when something sharp has put the answers in doubt. */
    answerAll: (value: 'no' | 'unsaid'): Promise<Standing> =>
      drive.call(
        1_000,
        safetyItems.map((item) => ['safety:answer', { item, value }]),
      ),
    start: (setupId: string, length: Length) => call('session:start', { setupId, length }),
    act: (action: SessionAction) => call('session:act', action),
    playOut: drive.playOut,
    playInto: (kind: StepKind, intoMs = 1_000) => drive.playInto(kind, intoMs),
    /** Closes the window, as its cross does. */
    close: async (): Promise<void> => {
      const gone = page.waitForEvent('close');
      await app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().endsWith('#guide'))
          ?.close();
      });
      await gone;
    },
    /** Goes on in the guide's window, in a new one where that was closed. */
    reopen: async (): Promise<void> => {
      await drive.obey({ kind: 'start', setupId: 'seated-breath' });
      if (page.isClosed()) page = await guidePage(app);
    },
    /** Opens the guide with nothing playing. */
    openContents: async (): Promise<void> => {
      await call('schedule:act', { type: 'open', page: 'guide' });
      page = await guidePage(app);
    },
    /** Waits, frame by frame, until the page shows this. */
    shows: (wanted: Partial<Shown>) =>
      page.evaluate(
        (asked) =>
          new Promise<void>((resolve, reject) => {
            const givenUpAt = performance.now() + 10_000;
            const look = (): void => {
              const main = document.querySelector('main');
              const seen: Record<string, string> = {
                phase: main?.dataset['phase'] ?? '',
                heading: main?.querySelector('h1')?.textContent ?? '',
                step: main?.querySelector('.step-name')?.textContent ?? '',
              };
              if (Object.entries(asked).every(([key, value]) => seen[key] === value)) resolve();
              else if (performance.now() > givenUpAt) {
                reject(new Error(`wanted ${JSON.stringify(asked)}, saw ${JSON.stringify(seen)}`));
              } else setTimeout(look, 8);
            };
            look();
          }),
        wanted,
      ),
  };
}
