import type { ElectronApplication } from '@playwright/test';
import type { AppState } from '../../src-core/app/state.ts';
import type { ScheduleView } from '../../src-core/schedule/view.ts';
import type { Order } from '../../src-main/ports.ts';
import type { StepKind } from '../../src-core/practice/script.ts';
import type { Asked, Hands, Standing } from '../app/drive.ts';

const told = (text: string): Standing => JSON.parse(text) as Standing;

/** Holds the reins of a driven app from the test's side. */
export function driver(app: ElectronApplication) {
  return {
    setRate: (rate: number) => app.evaluate((_, value) => globalThis.drive.setRate(value), rate),
    advance: (ms: number) => app.evaluate((_, value) => globalThis.drive.advance(value), ms),
    /** Hours of which nothing is asked but that they pass. */
    sleep: (ms: number) => app.evaluate((_, value) => globalThis.drive.sleep(value), ms),
    setHands: (hands: Hands) => app.evaluate((_, value) => globalThis.drive.setHands(value), hands),
    // As text: Playwright carries a string in a tenth of the time it takes over an object.
    state: async (): Promise<AppState> =>
      JSON.parse(
        await app.evaluate(async () => JSON.stringify(await globalThis.drive.state())),
      ) as AppState,
    /** Works until the load is full, to the minute. In one call: to come and go takes longer than a minute does. */
    workUntilFull: () =>
      app.evaluate(async () => {
        const { drive } = globalThis;
        await drive.setHands('typing');
        const load = async (): Promise<number> =>
          (JSON.parse(await drive.status()) as { load: number }).load;
        for (let tens = 0; tens < 10 && (await load()) < 0.85; tens += 1) {
          await drive.advance(600_000);
        }
        for (let minute = 0; minute < 20 && (await load()) < 1; minute += 1) {
          await drive.advance(60_000);
        }
      }),
    /** How the rest stands. */
    standing: async (): Promise<Standing> =>
      told(await app.evaluate(() => globalThis.drive.rest.standing())),
    /** Calls as a page does, after this time. */
    call: async (passMs: number, asked: readonly Asked[]): Promise<Standing> =>
      told(
        await app.evaluate(
          // As text: the types of every call at once are too much for the compiler.
          (_, [pass, text]) =>
            globalThis.drive.rest.call(pass, JSON.parse(text) as readonly Asked[]),
          [passMs, JSON.stringify(asked)] as const,
        ),
      ),
    playInto: async (kind: StepKind, intoMs: number): Promise<Standing> =>
      told(
        await app.evaluate((_, [into, farMs]) => globalThis.drive.rest.playInto(into, farMs), [
          kind,
          intoMs,
        ] as const),
      ),
    playOut: async (): Promise<Standing> =>
      told(await app.evaluate(() => globalThis.drive.rest.playOut())),
    obey: (order: Order) => app.evaluate((_, value) => globalThis.drive.obey(value), order),
    view: async (): Promise<ScheduleView> =>
      JSON.parse(await app.evaluate(() => globalThis.drive.status())) as ScheduleView,
  };
}

/** Works without a pause until the load is full and the hands come to rest for a moment. */
export async function workUntilNudge(drive: ReturnType<typeof driver>): Promise<void> {
  await drive.workUntilFull();
  await drive.setHands('still');
  await drive.advance(20_000);
}
