import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { library } from '../practice/library.ts';
import { legsWall } from '../practice/scripts/legs-up.ts';
import { lengths, type Length } from '../practice/vocabulary.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import { sessionActionSchema, type SessionEffect, type SessionEvent } from './event.ts';
import { emptyReflection } from './reflection.ts';
import { nextSessionDue, reviveSession, stepSession } from './session.ts';
import { usualChoices, type SessionState } from './state.ts';
import { phaseOf, sessionView } from './view.ts';

const at = (ms: number): Moment => ({
  wallMs: wallMs(1_700_000_000_000 + ms),
  steadyMs: steadyMs(ms),
});
const begin = (length: Length = 5, script = legsWall): SessionEvent => ({
  type: 'started',
  at: at(0),
  sessionId: 's1',
  script,
  length,
  why: [],
  choices: usualChoices,
});
type Told = { state: SessionState; effects: SessionEffect[] };
function tell(events: readonly SessionEvent[], from: SessionState | null = null): Told {
  let state = from;
  const effects: SessionEffect[] = [];
  for (const event of events) {
    const next = stepSession(state, event);
    state = next.state;
    effects.push(...next.effects);
  }
  if (state === null) throw new Error('no session');
  return { state, effects };
}
const acted = (ms: number, action: (typeof sessionActionSchema.options)[number]): SessionEvent => ({
  type: 'acted',
  at: at(ms),
  action,
});
/** Lets the timer run as main's does, until only an event can change anything. */
function runOut(from: SessionState): Told {
  let state: SessionState = from;
  const effects: SessionEffect[] = [];
  for (let i = 0; i < 2000 && state.standing === 'playing'; i += 1) {
    const due = nextSessionDue(state);
    if (due === null) break;
    const next = stepSession(state, { type: 'ticked', at: at(due) });
    if (next.state === null) break;
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects };
}
const types = (effects: readonly SessionEffect[]): string[] => effects.map(({ type }) => type);

describe('a guided rest', () => {
  it.each(library.flatMap(({ script }) => lengths.map((length) => [script, length] as const)))(
    'plays $setupId to its end at length %s',
    (script, length) => {
      const started = tell([begin(length, script)]);
      const playing =
        length === 'untimed'
          ? tell(
              [
                ...Array.from(
                  { length: 20 },
                  (_, i) => ({ type: 'ticked', at: at((i + 1) * 60_000) }) as const,
                ),
                acted(1_200_500, 'stir'),
              ],
              started.state,
            )
          : started;
      const { state, effects } = runOut(playing.state);
      expect(state.standing).toBe('reflecting');
      expect(types(effects)).toEqual(['session-ended', 'keep-awake']);
      expect(effects[0]).toMatchObject({ finished: true, stopReason: null });
      const heldMs = length === 'untimed' ? 900_000 : length * 60_000;
      expect(state.restedMs).toBeGreaterThanOrEqual(heldMs);
    },
  );

  it('counts nothing while it is paused', () => {
    const { state } = tell([
      begin(),
      acted(70_000, 'pause'),
      acted(100_000, 'resume'),
      { type: 'ticked', at: at(101_000) },
    ]);
    expect(state.elapsedMs).toBe(71_000);
  });

  it('pauses for a sleep and catches nothing up', () => {
    const { state, effects } = tell([
      begin(),
      { type: 'ticked', at: at(60_000) },
      { type: 'ticked', at: at(3_600_000) },
    ]);
    expect(state).toMatchObject({ standing: 'paused', pausedBy: 'sleep', elapsedMs: 60_000 });
    expect(effects.at(-1)).toEqual({ type: 'keep-awake', on: false });
  });

  it('guides the way out after a sharp stop, blocks the setup, and can take that back', () => {
    const { state, effects } = tell([begin(), acted(110_000, 'skip'), acted(115_000, 'sharp')]);
    expect(phaseOf(state)).toBe('exiting');
    expect(effects).toContainEqual({ type: 'block-setup', setupId: 'legs-wall' });
    const out = runOut(state);
    expect(out.state.standing).toBe('reflecting');
    expect(out.effects[0]).toMatchObject({ finished: false, stopReason: 'sharp' });
    const back = tell([acted(300_000, 'not-sharp')], out.state);
    expect(back.effects).toContainEqual({ type: 'unblock-setup', setupId: 'legs-wall' });
  });

  it('is over at once where nobody has lain down yet', () => {
    const { state, effects } = tell([begin(), acted(5_000, 'end')]);
    expect(phaseOf(state)).toBe('stopped');
    expect(types(effects)).toEqual([
      'session-began',
      'keep-awake',
      'session-ended',
      'keep-awake',
      'close-guide',
    ]);
  });

  it('ends with its window, and counts for what it was', () => {
    const { state, effects } = tell([
      begin(1),
      acted(1_000, 'skip'),
      acted(2_000, 'skip'),
      acted(3_000, 'skip'),
      { type: 'window-lost', at: at(23_000) },
    ]);
    expect(state).toMatchObject({ standing: 'over', stopReason: 'window-lost' });
    expect(effects.find(({ type }) => type === 'session-ended')).toMatchObject({
      restedMs: 20_000,
    });
  });

  it('never grows beyond twenty-five minutes of rest, however often it is asked for more', () => {
    for (const length of lengths) {
      if (length === 'untimed') continue;
      let { state } = tell([begin(length)]);
      const holdMs = (): number =>
        sessionView(state, at(0))
          ?.timeline.steps.filter(({ kind }) => kind === 'hold')
          .reduce((sum, { startMs, endMs }) => sum + (endMs ?? Infinity) - startMs, 0) ?? NaN;
      const hold = sessionView(state, at(0))?.timeline.steps.find(({ kind }) => kind === 'hold');
      state = { ...state, elapsedMs: hold?.startMs ?? NaN };
      for (let asked = 0; asked < 40; asked += 1) state = tell([acted(0, 'longer')], state).state;
      expect(holdMs()).toBeLessThanOrEqual(25 * 60_000);
      expect(holdMs()).toBeGreaterThan(23 * 60_000);
    }
  });

  it('grows by a little longer, without moving what is being played', () => {
    const resting = tell([
      begin(5),
      acted(1_000, 'skip'),
      acted(2_000, 'skip'),
      acted(3_000, 'skip'),
    ]).state;
    const { state } = tell([acted(4_000, 'longer')], resting);
    expect(state.elapsedMs).toBe(resting.elapsedMs + 1_000);
    expect(runOut(state).state.restedMs).toBe(5 * 60_000 + 2 * 60_000 + 20_000);
  });

  it('keeps its place when the walk over is given another length', () => {
    const { state } = tell([
      begin(),
      acted(1_000, 'skip'),
      { type: 'chosen', at: at(5_000), choice: { walkOverMs: 120_000 } },
    ]);
    expect(state.elapsedMs).toBe(120_000 + 4_000);
  });

  it('stores a reflection once, and closes', () => {
    const ended = runOut(tell([begin(1)]).state).state;
    const { effects } = tell(
      [{ type: 'reflected', at: at(500_000), reflection: { ...emptyReflection, tension: 3 } }],
      ended,
    );
    expect(types(effects)).toEqual(['store-reflection', 'close-guide']);
  });

  it('closes a page after the rest that nobody fills in, whatever the timer does between', () => {
    const ended = runOut(tell([begin(1)]).state).state;
    const due = Number(nextSessionDue(ended));
    const { state, effects } = tell(
      [
        { type: 'ticked', at: at(due - 60_000) },
        { type: 'ticked', at: at(due) },
      ],
      ended,
    );
    expect(state.standing).toBe('over');
    expect(types(effects)).toEqual(['close-guide']);
  });

  it('offers to go on after a crash, but not the next day', () => {
    const stored: unknown = JSON.parse(
      JSON.stringify(tell([begin(), { type: 'ticked', at: at(90_000) }]).state),
    );
    const soon = { wallMs: at(180_000).wallMs, steadyMs: steadyMs(12) };
    expect(reviveSession(stored, soon).state).toMatchObject({
      standing: 'paused',
      pausedBy: 'restart',
      elapsedMs: 90_000,
    });
    const late = reviveSession(stored, at(86_400_000));
    expect(late.state).toBeNull();
    expect(types(late.effects)).toEqual(['session-ended']);
    expect(reviveSession({ version: 1 }, soon).state).toBeNull();
  });

  it('is not taken up with a line that this version has no words for', () => {
    const stored = JSON.stringify(tell([begin(), { type: 'ticked', at: at(90_000) }]).state);
    const soon = at(180_000);
    expect(reviveSession(JSON.parse(stored), soon).state).not.toBeNull();
    const gone = stored.replace('"line":"stepRest"', '"line":"stepNap"');
    expect(gone).not.toBe(stored);
    expect(reviveSession(JSON.parse(gone), soon).state).toBeNull();
  });

  it('reaches the way out from any state, and reports its end exactly once', () => {
    const some = fc.constantFrom(...sessionActionSchema.options);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(some, fc.integer({ min: 0, max: 50_000 })), { maxLength: 25 }),
        (acts) => {
          let ms = 0;
          const told = tell([begin(1), ...acts.map(([action, gap]) => acted((ms += gap), action))]);
          const left = tell([acted(ms + 1, 'end')], told.state);
          const done = runOut(left.state);
          expect(['reflecting', 'over']).toContain(done.state.standing);
          const all = [...told.effects, ...left.effects, ...done.effects];
          expect(types(all).filter((type) => type === 'session-ended')).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells the page the session time now, and how fast it runs', () => {
    const { state } = tell([begin()]);
    expect(sessionView(state, at(2_500), 60)).toMatchObject({
      elapsedMs: 2_500,
      rate: 60,
      phase: 'preparing',
      pacedMs: null,
    });
    expect(sessionView(state, at(63_000))).toMatchObject({ pacedMs: 3_000 });
  });
});
