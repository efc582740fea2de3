import { describe, expect, it } from 'vitest';
import { seatedBreath } from '../practice/scripts/quiet.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import { minutes, seconds } from '../time/units.ts';
import type { SessionAction, SessionEffect, SessionEvent } from './event.ts';
import { emptyReflection, type Reflection } from './reflection.ts';
import { nextSessionDue, reviveSession, stepSession } from './session.ts';
import { sessionStateSchema, usualChoices, type SessionState } from './state.ts';
import { sessionView } from './view.ts';

const at = (ms: number): Moment => ({
  wallMs: wallMs(1_700_000_000_000 + ms),
  steadyMs: steadyMs(ms),
});
type Bare<E> = E extends { readonly at: Moment } ? Omit<E, 'at'> : never;

/** A rest and what is told to it, at moments that only the test moves. */
class Rest {
  nowMs = 0;
  state: SessionState;
  readonly effects: SessionEffect[] = [];

  constructor(choices: Partial<SessionState['choices']> = {}) {
    const begun = stepSession(null, {
      type: 'started',
      at: at(0),
      sessionId: 's1',
      script: seatedBreath,
      length: 5,
      why: [],
      choices: { ...usualChoices, ...choices },
    });
    if (begun.state === null) throw new Error('no session');
    this.state = begun.state;
  }
  tell(event: Bare<SessionEvent>): this {
    const next = stepSession(this.state, { ...event, at: at(this.nowMs) });
    if (next.state === null) throw new Error('no session');
    this.state = next.state;
    this.effects.push(...next.effects);
    return this;
  }
  act(action: SessionAction): this {
    return this.tell({ type: 'acted', action });
  }
  say(more: Partial<Reflection>): this {
    const reflection = { ...emptyReflection, ...this.state.after.said, ...more };
    return this.tell({ type: 'said', reflection });
  }
  /** Lets the timer look at every due moment, as main's does. */
  pass(ms: number): this {
    const untilMs = this.nowMs + ms;
    for (let looks = 0; looks < 2_000; looks += 1) {
      const due = nextSessionDue(this.state);
      if (due === null || due > untilMs) break;
      this.nowMs = due;
      this.tell({ type: 'ticked' });
    }
    this.nowMs = untilMs;
    return this.tell({ type: 'ticked' });
  }
  playOut(): this {
    for (let legs = 0; legs < 30 && this.state.standing === 'playing'; legs += 1) {
      this.pass(minutes(1));
    }
    expect(this.state.standing).toBe('reflecting');
    return this;
  }
  /** Into the rest itself. */
  resting(): this {
    this.act('skip').act('skip');
    while (sessionView(this.state, at(this.nowMs))?.phase !== 'running') this.act('skip');
    return this;
  }
  ofType<T extends SessionEffect['type']>(type: T): Extract<SessionEffect, { type: T }>[] {
    return this.effects.filter(
      (effect): effect is Extract<SessionEffect, { type: T }> => effect.type === type,
    );
  }
  /** So long it stays open if nobody does anything more. */
  openFor(): number {
    return Number(nextSessionDue(this.state)) - this.nowMs;
  }
}
/** A page that has just opened: the timer came at the very end of the rest. */
const opened = (rest = new Rest()): Rest => {
  rest.playOut();
  rest.nowMs = rest.state.anchorSteadyMs;
  return rest;
};

describe('the page after a rest', () => {
  it('goes by itself thirty seconds after the first sign of the person', () => {
    const rest = opened();
    rest.nowMs += minutes(2);
    rest.tell({ type: 'signed', isFilling: false });
    expect(rest.openFor()).toBe(seconds(30));
    expect(rest.pass(seconds(29)).state.standing).toBe('reflecting');
    expect(rest.pass(seconds(1)).state.standing).toBe('over');
    expect(rest.ofType('close-guide')).toHaveLength(1);
  });

  it('goes by itself after ten minutes if nobody comes', () => {
    const rest = opened();
    expect(rest.openFor()).toBe(minutes(10));
    expect(rest.pass(minutes(10) - 1).state.standing).toBe('reflecting');
    expect(rest.pass(1).state.standing).toBe('over');
    expect(rest.ofType('store-reflection')).toEqual([]);
  });

  it('does not go from under somebody who says more, and goes ten minutes after they left it', () => {
    const rest = opened().tell({ type: 'signed', isFilling: true });
    for (let said = 0; said < 4; said += 1) rest.pass(minutes(9)).say({ tension: said });
    expect(rest.state.standing).toBe('reflecting');
    rest.pass(minutes(9)).tell({ type: 'signed', isFilling: true });
    expect(rest.openFor()).toBe(minutes(10));
    rest.tell({ type: 'signed', isFilling: false });
    expect(rest.openFor()).toBe(seconds(30));
  });

  it('leaves time for another word after the one that was tapped', () => {
    const rest = opened().tell({ type: 'signed', isFilling: false });
    rest.pass(seconds(29)).say({ felt: 'same' }).pass(seconds(29)).say({ felt: 'softer' });
    expect(rest.pass(seconds(30)).state.standing).toBe('over');
    expect(rest.ofType('store-reflection')).toMatchObject([{ reflection: { felt: 'softer' } }]);
  });

  it('waits with its question after "tighter", and with its advice where it hurts more', () => {
    const rest = opened().say({ felt: 'tighter' });
    expect(rest.openFor()).toBe(minutes(10));
    expect(rest.say({ worse: true }).openFor()).toBe(minutes(10));
    expect(rest.say({ worse: false }).openFor()).toBe(seconds(30));
  });

  it.each(['sharp', 'dizzy', 'feelings'] as const)(
    'hurries nobody past what is to be read after %s',
    (action) => {
      const rest = new Rest().resting().act(action);
      if (action === 'dizzy') rest.act('skip');
      opened(rest).tell({ type: 'signed', isFilling: false });
      expect(rest.openFor()).toBe(minutes(10));
    },
  );

  it('keeps what was said however it goes: by itself, with its window, by another rest, with all of Drape', () => {
    const said = { felt: 'softer', tension: 3 } as const;
    const kept = [{ sessionId: 's1', setupId: 'seated-breath', reflection: said }];
    expect(opened().say(said).pass(minutes(10)).ofType('store-reflection')).toMatchObject(kept);
    expect(
      opened().say(said).tell({ type: 'window-lost' }).ofType('store-reflection'),
    ).toMatchObject(kept);
    expect(opened().say(said).act('leave').ofType('store-reflection')).toMatchObject(kept);
    const { state } = opened().say(said);
    const other = stepSession(state, {
      type: 'started',
      at: at(9_999_999),
      sessionId: 's2',
      script: seatedBreath,
      length: 5,
      why: [],
      choices: usualChoices,
    });
    expect(other.effects.filter(({ type }) => type === 'store-reflection')).toMatchObject(kept);
    const stored: unknown = JSON.parse(JSON.stringify(state));
    const revived = reviveSession(stored, { wallMs: at(9_000).wallMs, steadyMs: steadyMs(1) });
    expect(revived.state).toBeNull();
    expect(revived.effects).toMatchObject(kept);
  });

  it('keeps nothing where nothing was said, or where it was left unsaid', () => {
    expect(opened().act('leave').ofType('store-reflection')).toEqual([]);
    const left = opened().say({ felt: 'same' }).tell({ type: 'reflected', reflection: null });
    expect(left.ofType('store-reflection')).toEqual([]);
  });

  it('hears nothing before the rest is over, or after its page', () => {
    const rest = new Rest().tell({ type: 'signed', isFilling: true }).say({ felt: 'same' });
    expect(rest.state.after).toEqual({ said: null, signSteadyMs: null, isFilling: false });
    const over = opened().act('leave').say({ felt: 'same' });
    expect(over.state.after.said).toBeNull();
  });

  it('asks for another rest, which is for others to choose', () => {
    expect(opened().act('rest-more').ofType('rest-more')).toHaveLength(1);
    expect(new Rest().act('rest-more').ofType('rest-more')).toEqual([]);
  });
});

describe('a stop out of the dark', () => {
  const dark = (): Rest => new Rest({ eyesClosed: true }).resting().act('sharp');

  it('counts as sharp, and is asked about', () => {
    const rest = dark();
    expect(rest.state).toMatchObject({ stopReason: 'sharp', isStopUnsure: true });
    expect(rest.ofType('block-setup')).toHaveLength(1);
    expect(sessionView(rest.state, at(0))?.isStopUnsure).toBe(true);
    expect(rest.playOut().pass(minutes(10)).state).toMatchObject({
      standing: 'over',
      stopReason: 'sharp',
    });
    expect(rest.ofType('unblock-setup')).toEqual([]);
  });

  it('was sharp for good once the person says that it hurt', () => {
    const rest = opened(dark()).act('was-sharp');
    expect(rest.state).toMatchObject({ stopReason: 'sharp', isStopUnsure: false });
    expect(rest.ofType('unblock-setup')).toEqual([]);
  });

  it('was the end and no more once the person says that they were done, and its record is put right', () => {
    const rest = opened(dark());
    expect(rest.ofType('session-ended')).toMatchObject([{ stopReason: 'sharp' }]);
    rest.act('not-sharp');
    expect(rest.state).toMatchObject({ stopReason: 'ended', isStopUnsure: false });
    expect(rest.ofType('unblock-setup')).toHaveLength(1);
    expect(rest.ofType('end-corrected')).toEqual([
      { type: 'end-corrected', sessionId: 's1', stopReason: 'ended' },
    ]);
  });

  it('leaves its page open for a word, however long it took to say that it was none', () => {
    const rest = opened(dark()).tell({ type: 'signed', isFilling: false });
    rest.pass(minutes(5)).act('not-sharp');
    expect(rest.pass(seconds(29)).state.standing).toBe('reflecting');
    expect(rest.pass(seconds(1)).state.standing).toBe('over');
  });

  it('needs no correcting where it is taken back on the way out', () => {
    const rest = dark().act('not-sharp').playOut();
    expect(rest.ofType('end-corrected')).toEqual([]);
    expect(rest.ofType('session-ended')).toMatchObject([{ stopReason: 'ended' }]);
  });

  it('is certain where it was made in the light: before the rest, after the light came back, on the way out', () => {
    expect(new Rest({ eyesClosed: true }).act('sharp').state.isStopUnsure).toBe(false);
    const lit = new Rest({ eyesClosed: true })
      .resting()
      .tell({ type: 'chosen', choice: { eyesClosed: false } })
      .act('sharp');
    expect(lit.state.isStopUnsure).toBe(false);
    expect(dark().act('sharp').state.isStopUnsure).toBe(false);
    expect(dark().act('dizzy').state.isStopUnsure).toBe(false);
  });
});

describe('a session that an earlier Drape has stored', () => {
  it('reads as one of which nothing has been said, and no stop is in doubt', () => {
    const { after, isStopUnsure, ...earlier } = opened().state;
    expect([after.said, isStopUnsure]).toEqual([null, false]);
    const read = sessionStateSchema.parse(JSON.parse(JSON.stringify(earlier)));
    expect(read.after).toEqual({ said: null, signSteadyMs: null, isFilling: false });
    expect(read.isStopUnsure).toBe(false);
  });
});
