import { BrowserWindow, powerSaveBlocker } from 'electron';
import { timelineFor } from '../../src-core/session/plan.ts';
import type { StepKind } from '../../src-core/practice/script.ts';
import type { SessionState } from '../../src-core/session/state.ts';
import { phaseOf } from '../../src-core/session/view.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { App } from '../../src-main/app.ts';
import type { Answer } from '../../src-main/ports.ts';
import type { Asked, RestDrive, Standing } from './drive.ts';
import type { DrivenClock } from './driven-clock.ts';
import { inTurn } from './in-turn.ts';

/** More than there ever are in a test. */
const BLOCKERS = 2_000;

/** How a rest is driven: from inside main, since each question from outside takes longer than what is asked. */
export function createRestDrive(app: App, clock: DrivenClock, answer: Answer): RestDrive {
  const session = (): SessionState => {
    const state = app.state().session;
    if (state === null) throw new Error('no rest is playing');
    return state;
  };
  const standing = (): Standing => ({
    session: app.state().session,
    heldAwake: Array.from({ length: BLOCKERS }, (_, id) => id).filter((id) =>
      powerSaveBlocker.isStarted(id),
    ).length,
    blockedSetups: app.state().safety.blockedSetups,
  });
  const call = async (passMs: number, asked: readonly Asked[]): Promise<void> => {
    await inTurn(() => clock.advance(passMs));
    const replies = await inTurn(() =>
      Promise.all(asked.map(([name, input]) => answer(name, input))),
    );
    const refused = replies.findIndex(({ ok }) => !ok);
    if (refused >= 0) throw new Error(JSON.stringify([asked[refused], replies[refused]]));
    await guideKnows();
  };
  const playOut = async (): Promise<void> => {
    for (let legs = 0; legs < 3; legs += 1) {
      const state = session();
      if (phaseOf(state) === 'reflecting') return;
      const { steps } = timelineFor(state);
      const endMs = steps.at(-1)?.endMs ?? null;
      if (endMs !== null) {
        await inTurn(() => clock.advance(endMs - state.elapsedMs + 400));
        continue;
      }
      const lastMs = steps.at(-1)?.startMs ?? 0;
      await inTurn(() => clock.advance(lastMs - state.elapsedMs + 3 * MINUTE_MS));
      await call(40, [['session:act', 'stir']]);
    }
    const { standing: how, pausedBy, route, elapsedMs } = session();
    throw new Error(`no end: ${JSON.stringify({ how, pausedBy, route, elapsedMs })}`);
  };
  const playInto = async (kind: StepKind, intoMs: number): Promise<void> => {
    const state = session();
    const step = timelineFor(state).steps.find((one) => one.kind === kind);
    if (step === undefined) throw new Error(`it has no ${kind}`);
    await inTurn(() => clock.advance(step.startMs + intoMs - state.elapsedMs));
  };
  const then = async (done: Promise<void>): Promise<string> => {
    await done;
    return inTurn(() => JSON.stringify(standing()));
  };
  return {
    standing: () => then(Promise.resolve()),
    call: (passMs, asked) => then(call(passMs, asked)),
    playInto: (kind, intoMs) => then(playInto(kind, intoMs)),
    playOut: () => then(playOut()),
  };
}

/** An answer comes after whatever was told before it: then the guide knows all that main has told by now. */
async function guideKnows(): Promise<void> {
  const guide = BrowserWindow.getAllWindows().find(({ webContents }) =>
    webContents.getURL().endsWith('#guide'),
  );
  if (guide === undefined) return;
  await new Promise<void>((resolve, reject) => {
    guide.once('closed', resolve);
    guide.webContents.executeJavaScript("app.call('words:locale', null)").then(() => {
      if (!guide.isDestroyed()) guide.removeListener('closed', resolve);
      resolve();
    }, reject);
  });
}
