import { beforeEach, describe, expect, it } from 'vitest';
import type { ToldRest } from '../../src-core/app/elsewhere.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import type { History } from '../ports.ts';
import { createSharing } from './sharing.ts';

const MINUTE_MS = 60_000;
const rest: ToldRest = { id: 'r1', endedWallMs: 9, restedMs: 300_000, finished: true };
let nowMs: number;
let folder: string | null;
let refusal: string | null;
let rounds: number;
let asked: number;
let rested: (readonly ToldRest[])[];

const moment = () => ({ wallMs: wallMs(nowMs), steadyMs: steadyMs(nowMs) });
const settled = () => new Promise((resolve) => setImmediate(resolve));

function sharing() {
  const store = {
    sharedThrough: () => {
      asked += 1;
      return Promise.resolve({ ok: true, value: folder });
    },
    shareRound: () => {
      rounds += 1;
      return Promise.resolve(
        refusal === null ? { ok: true, value: {} } : { ok: false, code: refusal, values: {} },
      );
    },
    restsElsewhere: () => Promise.resolve({ ok: true, value: [rest] }),
  };
  const clock = { rate: 1, now: moment, after: () => () => undefined };
  return createSharing({ history: { store } as unknown as History, clock }, (rests) =>
    rested.push(rests),
  );
}

beforeEach(() => {
  nowMs = 1_000_000_000;
  folder = '/somewhere';
  refusal = null;
  rounds = 0;
  asked = 0;
  rested = [];
});

describe('the rounds through a shared folder', () => {
  it('come at the start and every ten minutes, with the beats there are', async () => {
    const looks = sharing();
    for (let minute = 0; minute < 25; minute += 1) {
      looks.beat(moment());
      await settled();
      nowMs += MINUTE_MS;
    }
    expect(rounds).toBe(3);
  });

  it('tell what was rested at other machines', async () => {
    const looks = sharing();
    looks.beat(moment());
    await settled();
    expect(rested).toEqual([[rest]]);
    expect(looks.lastWallMs()).toBe(nowMs);
  });

  it('do not happen where nothing is shared', async () => {
    folder = null;
    const looks = sharing();
    looks.beat(moment());
    await settled();
    expect([rounds, rested.length, looks.trouble()]).toEqual([0, 0, null]);
    // Nobody is asked again until somebody begins to share.
    nowMs += 60 * MINUTE_MS;
    looks.beat(moment());
    await settled();
    expect(asked).toBe(1);
    folder = '/somewhere';
    await looks.round();
    nowMs += 10 * MINUTE_MS;
    looks.beat(moment());
    await settled();
    expect(rounds).toBe(2);
  });

  it('say what went wrong until one goes well, and are not begun twice at once', async () => {
    refusal = 'notFound';
    const looks = sharing();
    await Promise.all([looks.round(), looks.round()]);
    expect(rounds).toBe(1);
    expect(looks.trouble()).toEqual({ key: 'data.folderGone', values: {} });
    refusal = null;
    expect(await looks.round()).toBeNull();
    expect(looks.trouble()).toBeNull();
  });
});
