import type { ToldRest } from '../../src-core/app/elsewhere.ts';
import type { Sentence } from '../../src-core/schedule/nudge.ts';
import type { Moment, SteadyMs } from '../../src-core/time/moment.ts';
import { HOUR_MS, MINUTE_MS } from '../../src-core/time/units.ts';
import type { Ports } from '../ports.ts';

/** How often the shared folder is looked at. A synchroniser takes its own time, so more would find little. */
const EVERY_MS = 10 * MINUTE_MS;
/** Rests longer ago have nothing to say to today's load. */
const RESTS_SINCE_MS = 13 * HOUR_MS;

export interface Sharing {
  /** With each beat of the app's timer: a round when one is due. It asks for no beat of its own. */
  beat(at: Moment): void;
  /** A round now, as when the folder was just chosen. Gives what went wrong. */
  round(): Promise<Sentence | null>;
  /** What went wrong in the last round. */
  trouble(): Sentence | null;
  /** When the last good round was, in wall time. */
  lastWallMs(): number | null;
}

/** Rounds through the shared folder, and what they tell of the person's other machines. */
export function createSharing(
  { history: { store }, clock }: Pick<Ports, 'history' | 'clock'>,
  rested: (rests: readonly ToldRest[]) => void,
): Sharing {
  let last: SteadyMs | null = null;
  /** False once it is known that nothing is shared: the history's thread is not woken to be asked again. */
  let mayShare = true;
  let lastWallMs: number | null = null;
  let trouble: Sentence | null = null;
  let running: Promise<Sentence | null> | null = null;

  const go = async (): Promise<Sentence | null> => {
    const through = await store.sharedThrough();
    mayShare = !through.ok || through.value !== null;
    if (!through.ok || through.value === null) return null;
    const round = await store.shareRound();
    if (!round.ok) {
      const { code, values } = round;
      return code === 'notFound'
        ? { key: 'data.folderGone', values: {} }
        : { key: `journal.failure.${code}`, values };
    }
    lastWallMs = clock.now().wallMs;
    const rests = await store.restsElsewhere(lastWallMs - RESTS_SINCE_MS);
    if (rests.ok && rests.value.length > 0) rested(rests.value);
    return null;
  };
  const round = (): Promise<Sentence | null> => {
    last = clock.now().steadyMs;
    running ??= go().then((told) => {
      running = null;
      trouble = told;
      return told;
    });
    return running;
  };
  return {
    beat: ({ steadyMs }) => {
      if (mayShare && (last === null || steadyMs - last >= EVERY_MS)) void round();
    },
    round,
    trouble: () => trouble,
    lastWallMs: () => lastWallMs,
  };
}
