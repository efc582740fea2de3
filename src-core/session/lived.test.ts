import { describe, expect, it } from 'vitest';
import { library } from '../practice/library.ts';
import { wholeMs, type TimedStep } from '../practice/timeline.ts';
import { lengths, type Length } from '../practice/vocabulary.ts';
import type { PracticeLine } from '../words/en/practice.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import { timelineFor } from './plan.ts';
import { position } from './position.ts';
import { stepSession } from './session.ts';
import { usualChoices, type SessionState } from './state.ts';

type Entry = (typeof library)[number];
const SECOND = 1_000;
const at = (ms: number): Moment => ({
  wallMs: wallMs(1_700_000_000_000 + ms),
  steadyMs: steadyMs(ms),
});

function begun({ script }: Entry, length: Length, fadesOut = false): SessionState {
  const { state } = stepSession(null, {
    type: 'started',
    at: at(0),
    sessionId: 's1',
    script,
    length,
    why: [],
    choices: usualChoices,
    fadesOut,
  });
  if (state === null) throw new Error('no session');
  return state;
}

/** One line as it is lived: when it begins and ends, and in which step. */
interface Said {
  readonly line: PracticeLine;
  readonly fromMs: number;
  readonly toMs: number;
  readonly step: TimedStep;
}
const linesOf = (state: SessionState): readonly Said[] =>
  timelineFor(state).steps.flatMap((step) =>
    step.cues.map(({ text, atMs, maxSpeechMs }) => ({
      line: 'line' in text ? text.line : ('' as PracticeLine),
      fromMs: step.startMs + atMs,
      toMs: step.startMs + atMs + maxSpeechMs,
      step,
    })),
  );
const keys = (said: readonly Said[]): readonly PracticeLine[] => said.map(({ line }) => line);
const timed = lengths.filter((length) => length !== 'untimed');
const every = library.flatMap((entry) =>
  entry.setup.lengths.map((length) => [entry.setup.id, length, entry] as const),
);
const groundOf = ({ script }: Entry) => script.ground ?? 'unknown';

/** Lines while resting, and the one that ends it. */
const whileResting = (state: SessionState): readonly Said[] => {
  const said = linesOf(state);
  const ends = said.findIndex(({ step }) => !['walk-over', 'settle', 'hold'].includes(step.kind));
  return said.filter(({ step }, i) => step.kind === 'hold' || i === ends);
};

describe('how much is said while one rests', () => {
  it('is arriving, one word on the breath and leave to let go in one and two minutes', () => {
    for (const [, length, entry] of every.filter(([, length]) => length === 1 || length === 2)) {
      const said = whileResting(begun(entry, length));
      expect(said[0]?.line).toMatch(/^arrive/);
      expect(keys(said).filter((line) => line.startsWith('breath'))).toEqual(['breathChoice']);
      for (const [i, { fromMs }] of said.slice(1).entries()) {
        expect(fromMs - (said[i]?.fromMs ?? 0)).toBeGreaterThanOrEqual(15 * SECOND);
      }
    }
  });

  it('leaves a minute of silence between two lines from ten minutes on', () => {
    for (const [id, length, entry] of every) {
      if (length === 'untimed' || length < 10) continue;
      const said = whileResting(begun(entry, length));
      const gaps = said.slice(1).map(({ fromMs }, i) => fromMs - (said[i]?.toMs ?? 0));
      expect([id, length, Math.min(...gaps) >= 60 * SECOND]).toEqual([id, length, true]);
      expect(said.length).toBeGreaterThan(4);
    }
  });

  it('is a chosen layer and no small talk between its lines', () => {
    for (const [, length, entry] of every.filter(([, length]) => length === 15)) {
      const state = begun(entry, length);
      const scanned = { ...state, choices: { ...state.choices, layer: 'body-scan' as const } };
      const last = whileResting(scanned).filter(({ step }) => step.id === 'rest');
      expect(keys(last).filter((line) => line.startsWith('scan'))).toHaveLength(8);
      expect(keys(last).filter((line) => line.startsWith('rest'))).toEqual(['restLetGo']);
    }
  });
});

describe('how long it takes in all', () => {
  it('is two minutes at most for a minute on a seat, and nowhere else is a minute offered', () => {
    const brief = library.filter(({ setup }) => setup.lengths.includes(1));
    expect(brief.map(groundOf)).toEqual(['seat', 'seat']);
    for (const { script } of brief) {
      expect(wholeMs(script, 1, 60_000)).toBeLessThanOrEqual(120 * SECOND);
    }
  });

  it('is what it takes: every second of it is in some step, and the last step ends there', () => {
    for (const [, length, entry] of every) {
      const { steps } = timelineFor(begun(entry, length));
      for (const [i, step] of steps.slice(1).entries()) expect(step.startMs).toBe(steps[i]?.endMs);
      expect(wholeMs(entry.script, length, 60_000)).toBe(steps.at(-1)?.endMs);
    }
  });

  it('keeps what is being played where a shorter length leaves the way there out', () => {
    const entry = library.find(({ setup }) => setup.id === 'seated-breath');
    if (entry === undefined) throw new Error('no seat');
    const chosen = (state: SessionState, length: Length): SessionState =>
      stepSession(state, { type: 'chosen', at: at(0), choice: { length } }).state ?? state;
    const stepAt = (state: SessionState): string =>
      position(timelineFor(state), state.elapsedMs).step.id;
    const sitting = { ...begun(entry, 5), elapsedMs: 65 * SECOND };
    expect(stepAt(chosen(sitting, 1))).toBe('get-in');
    expect(stepAt(chosen(chosen(sitting, 1), 5))).toBe('get-in');
    expect(stepAt(chosen({ ...sitting, elapsedMs: 30 * SECOND }, 1))).toBe('get-in');
  });
});

describe('when to stop', () => {
  it('is said once before the rest, with what matters most for that way to rest', () => {
    for (const [, length, entry] of every) {
      const said = keys(linesOf(begun(entry, length)));
      const once = said.filter((line) => /^stop/.test(line));
      const also =
        entry.setup.practiceId === 'legs-up'
          ? ['stopLegsUp']
          : groundOf(entry) === 'knees'
            ? ['stopFaceDown']
            : entry.setup.practiceId === 'passive-flexion' && groundOf(entry) !== 'seat'
              ? ['stopDownLeg']
              : [];
      const main = groundOf(entry) === 'seat' ? 'stopSharpSeat' : 'stopSharp';
      const isSide = entry.setup.id === 'side-lying';
      expect(once).toEqual([main, ...(isSide ? [] : also)]);
    }
  });
});

describe('a neck that lies turned', () => {
  it('is turned to the other side near half time, face down and on the desk, and nowhere else', () => {
    for (const [id, length, entry] of every) {
      const said = linesOf(begun(entry, length)).filter(({ line }) => line === 'turnHead');
      const isFaceDown = groundOf(entry) === 'knees' || id === 'seated-drape';
      const times = !isFaceDown || length === 1 ? 0 : length === 'untimed' ? 4 : 1;
      expect([id, length, said.length]).toEqual([id, length, times]);
      if (times !== 1) continue;
      const holds = timelineFor(begun(entry, length)).steps.filter(({ kind }) => kind === 'hold');
      const [from, to] = [holds[0]?.startMs ?? 0, holds.at(-1)?.endMs ?? 0];
      const part = ((said[0]?.fromMs ?? 0) - from) / (to - from);
      expect(part).toBeGreaterThan(0.35);
      expect(part).toBeLessThan(0.65);
    }
  });
});

const badStops = ['sharp', 'dizzy', 'feelings'] as const;
const stopped = (state: SessionState, action: (typeof badStops)[number] | 'end'): SessionState =>
  stepSession(state, { type: 'acted', at: at(0), action }).state ?? state;
/** A second into every step. */
const everywhere = (entry: Entry, length: Length, fadesOut = false): readonly SessionState[] => {
  const state = begun(entry, length, fadesOut);
  return timelineFor(state).steps.map(({ startMs }) => ({ ...state, elapsedMs: startMs + SECOND }));
};

/** What would be untrue on what carries the body. */
const untrueOn: Readonly<Record<string, RegExp>> = {
  seat: /^(ackDizzy|ackDizzyWait|ackDizzySupport.*|outRoll.*|outSide|outSit|outBend.*|outBedEdge|outSleep)$/,
  knees: /^(ackDizzy|ackDizzyWait|ackDizzySeat.*|outRoll.*|outBend.*|outBedEdge|outSleep)$/,
  floor: /^(ackDizzySeat.*|ackDizzySupport.*|outBedEdge|outRollBed|outSleep|outDeskUp|outSeatUp)$/,
  bed: /^(ackDizzySeat.*|ackDizzySupport.*|outSit|outSleep|outDeskUp|outSeatUp)$/,
};

describe('every way out', () => {
  it.each(library.map((entry) => [entry.setup.id, entry] as const))(
    'of %s says only what fits where the body is, and nothing of sleep after a bad moment',
    (_, entry) => {
      const untrue = untrueOn[groundOf(entry)];
      for (const length of entry.setup.lengths) {
        for (const playing of everywhere(entry, length, true)) {
          for (const action of [...badStops, 'end'] as const) {
            const out = stopped(playing, action);
            if (out.route !== 'way-out' || out.outFrom === null) continue;
            const steady = out.stopReason === 'dizzy' ? { ...out, steadyAfterMs: 60_000 } : out;
            expect(keys(linesOf(steady)).filter((line) => untrue?.test(line))).toEqual([]);
          }
        }
      }
    },
  );

  it('has over each step the name of what is done in it', () => {
    const named: Readonly<Record<string, RegExp>> = {
      stepBend: /^out(Bend|FeetDown|OffCushion)/,
      stepHands: /^outHands$/,
      stepRoll: /^outRoll/,
      stepSide: /^out(Side|Open)$/,
      stepSit: /^out(Sit|Stay|BedEdge)$/,
      stepUncurl: /^out(PushUp|SlideBack)$/,
      stepRise: /^out(DeskUp|SeatUp)$/,
      stepStay: /^out(Stay|Open)$/,
    };
    for (const { script } of library) {
      for (const { kind, title, cues } of script.steps) {
        if (kind !== 'come-out') continue;
        const name = 'line' in title ? title.line : '';
        for (const { text } of cues) {
          expect('line' in text ? text.line : '').toMatch(named[name] ?? /^$/);
        }
      }
    }
  });

  it('says nothing twice', () => {
    for (const [, length, entry] of every) {
      const said = keys(linesOf(begun(entry, length))).filter((line) => line !== 'turnHead');
      expect(said).toEqual([...new Set(said)]);
    }
  });
});

describe('somebody who is light-headed', () => {
  it('is led nowhere before the room is steady, however long that takes, and told once how to call for help', () => {
    for (const entry of library) {
      for (const playing of everywhere(entry, entry.setup.lengths[0] ?? 5)) {
        let state = stopped(playing, 'dizzy');
        const heard: PracticeLine[] = [];
        for (let second = 0; second < 1_200; second += 1) {
          state = stepSession(state, { type: 'ticked', at: at(second * SECOND) }).state ?? state;
          const { step, cue } = position(timelineFor(state), state.elapsedMs);
          expect(step.id).toBe('ack-dizzy');
          const line = cue !== null && 'line' in cue.text ? cue.text.line : null;
          if (line !== null && heard.at(-1) !== line) heard.push(line);
        }
        expect(heard).toHaveLength(4);
        expect(heard.at(-1)).toBe('ackDizzyHelp');
        expect(state.elapsedMs).toBeGreaterThan(1_000_000);
        const steady = stepSession(state, {
          type: 'acted',
          at: at(1_200 * SECOND),
          action: 'skip',
        }).state;
        if (steady === null) throw new Error('no session');
        const here = position(timelineFor(steady), steady.elapsedMs);
        // On the way there nobody has lain down: there is nothing to be led out of.
        expect(here.isOver ? null : here.step.kind).toBe(
          state.outFrom === null ? null : 'come-out',
        );
        const again = stepSession(steady, {
          type: 'acted',
          at: at(1_200 * SECOND),
          action: 'dizzy',
        }).state;
        expect(again?.steadyAfterMs).toBe(here.isOver ? steady.steadyAfterMs : null);
      }
    }
  });
});

describe('in bed, in the evening', () => {
  const inBed = library.filter((entry) => groundOf(entry) === 'bed');
  it('ends with leave to stay, and nothing is said after it', () => {
    expect(inBed.length).toBeGreaterThan(1);
    for (const entry of inBed) {
      for (const length of timed.filter((one) => entry.setup.lengths.includes(one))) {
        const said = keys(linesOf(begun(entry, length, true)));
        expect(said.at(-1)).toBe('outSleep');
        expect(said.filter((line) => /^(release|out)/.test(line))).toEqual(['outSleep']);
      }
    }
  });

  it('leads out by day, and speaks of no sleep', () => {
    for (const entry of inBed) {
      const said = keys(linesOf(begun(entry, 5, false)));
      expect(said).toContain('outBedEdge');
      expect(said).not.toContain('outSleep');
    }
  });
});
