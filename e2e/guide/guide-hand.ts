import type { ElectronApplication, Page } from '@playwright/test';
import type { AppBridge, CallInput } from '../../src-core/ipc/contract.ts';
import type { CallName } from '../../src-core/ipc/names.ts';
import type { Length } from '../../src-core/practice/vocabulary.ts';
import type { StepKind } from '../../src-core/practice/script.ts';
import { safetyItems } from '../../src-core/safety/items.ts';
import type { SessionAction } from '../../src-core/session/event.ts';
import { timelineFor } from '../../src-core/session/plan.ts';
import type { SessionState } from '../../src-core/session/state.ts';
import { phaseOf, type SessionPhase } from '../../src-core/session/view.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { Asked } from '../app/drive.ts';
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

function handOf(app: ElectronApplication, first: Page, drive: ReturnType<typeof driver>) {
  let page = first;
  const session = async (): Promise<SessionState> => {
    const state = (await drive.state()).session;
    if (state === null) throw new Error('no rest is playing');
    return state;
  };
  /** An answer comes after whatever was told before it: then the page knows all that main has told by now. */
  const catchUp = async (): Promise<void> => {
    if (page.isClosed()) return;
    await page.evaluate(() =>
      (globalThis as unknown as { app: AppBridge }).app.call('words:locale', null),
    );
  };
  /** Calls main as the page does, and waits until the page knows what came of it. */
  const callAll = async (passMs: number, asked: readonly Asked[]): Promise<void> => {
    await drive.call(passMs, asked);
    await catchUp();
  };
  // Enough time for this call and for the one that catches up.
  const call = <N extends CallName>(name: N, input: CallInput<N>): Promise<void> =>
    callAll(40, [[name, input]]);
  const phase = async (): Promise<SessionPhase> => phaseOf(await session());
  return {
    app,
    page: () => page,
    drive,
    call,
    session,
    phase,
    /** Answers every safety question alike: at first, and again when something sharp has put the answers in doubt. */
    answerAll: (value: 'no' | 'unsaid'): Promise<void> =>
      callAll(
        1_000,
        safetyItems.map((item) => ['safety:answer', { item, value }]),
      ),
    start: (setupId: string, length: Length) => call('session:start', { setupId, length }),
    act: (action: SessionAction) => call('session:act', action),
    /** Lets the rest play to its end; one without a timer ends when its person stirs, after a while. */
    playOut: async (): Promise<SessionState> => {
      for (let legs = 0; legs < 3; legs += 1) {
        const state = await session();
        if (phaseOf(state) === 'reflecting') return state;
        const { steps } = timelineFor(state);
        const endMs = steps.at(-1)?.endMs ?? null;
        if (endMs !== null) await drive.advance(endMs - state.elapsedMs + 400);
        else {
          await drive.advance((steps.at(-1)?.startMs ?? 0) - state.elapsedMs + 3 * MINUTE_MS);
          await call('session:act', 'stir');
        }
      }
      const { standing, pausedBy, route, elapsedMs } = await session();
      throw new Error(`no end: ${JSON.stringify({ standing, pausedBy, route, elapsedMs })}`);
    },
    /** Lets the rest play until it is that far into a step of this kind. */
    playInto: async (kind: StepKind, intoMs = 1_000): Promise<void> => {
      const state = await session();
      const step = timelineFor(state).steps.find((one) => one.kind === kind);
      if (step === undefined) throw new Error(`it has no ${kind}`);
      await drive.advance(step.startMs + intoMs - state.elapsedMs);
    },
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
    /** How many power save blockers hold the machine awake now. */
    heldAwake: () =>
      app.evaluate(
        ({ powerSaveBlocker }) =>
          Array.from({ length: 2_000 }, (_, id) => id).filter((id) =>
            powerSaveBlocker.isStarted(id),
          ).length,
      ),
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
