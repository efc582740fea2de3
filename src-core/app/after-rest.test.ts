import { describe, expect, it } from 'vitest';
import { historyRecordSchema } from '../journal/records.ts';
import { entryOf, library } from '../practice/library.ts';
import { defaultPreferences } from '../preferences/preferences.ts';
import type { Felt } from '../journal/felt.ts';
import { emptyReflection, type Reflection } from '../session/reflection.ts';
import { allClear } from '../testing/setups.ts';
import { steadyMs, wallMs, type Moment } from '../time/moment.ts';
import { minutes } from '../time/units.ts';
import type { AppContext, AppEvent } from './event.ts';
import { isAskedAfter } from './last-rest.ts';
import { restoreApp, type AppState } from './state.ts';
import { stepApp } from './step.ts';

const context: AppContext = {
  preferences: {
    ...defaultPreferences,
    schedule: { ...defaultPreferences.schedule, places: ['floor', 'desk'] },
  },
  setups: library.map(({ setup }) => setup),
  scriptOf: (setupId) => entryOf(setupId)?.script ?? null,
  relief: {},
  calmDays: 0,
};

/** The whole machine around one rest, with its history as a table. */
class Rested {
  nowMs = 0;
  state: AppState = {
    ...restoreApp(null, { seed: 7, at: this.at, timeZone: 'UTC' }).state,
    safety: allClear,
  };
  readonly records = new Map<string, Record<string, unknown>>();

  get at(): Moment {
    return {
      wallMs: wallMs(1_777_640_000_000 + this.nowMs),
      steadyMs: steadyMs(1_000 + this.nowMs),
    };
  }
  tell(event: AppEvent): this {
    const { state, effects } = stepApp(this.state, event, context);
    this.state = state;
    for (const effect of effects) {
      if (effect.type !== 'keep') continue;
      for (const draft of effect.drafts) this.records.set(draft.id ?? '?', { ...draft });
      for (const { id, changes } of effect.amendments) {
        Object.assign(this.records.get(id) ?? {}, changes);
      }
    }
    return this;
  }
  start(setupId = 'legs-wall'): this {
    const asked = { setupId, length: 5, feeling: null } as const;
    return this.tell({ type: 'schedule', event: { type: 'rest-asked', at: this.at, ...asked } });
  }
  act(action: 'sharp' | 'feelings' | 'not-sharp' | 'rest-more' | 'leave' | 'end'): this {
    return this.tell({ type: 'session', event: { type: 'acted', at: this.at, action } });
  }
  pass(ms: number): this {
    for (const until = this.nowMs + ms; this.nowMs < until;) {
      this.nowMs = Math.min(until, this.nowMs + minutes(1));
      this.tell({ type: 'ticked', at: this.at, idleMs: 5_000 });
    }
    return this;
  }
  playOut(): this {
    for (let legs = 0; legs < 20 && this.state.session?.standing === 'playing'; legs += 1) {
      this.pass(minutes(1));
    }
    expect(this.state.session?.standing).toBe('reflecting');
    return this;
  }
  say(more: Partial<Reflection>): this {
    const reflection = { ...emptyReflection, ...more };
    return this.tell({ type: 'session', event: { type: 'said', at: this.at, reflection } });
  }
  sayLater(felt: Felt, worse: boolean | null = null): this {
    const sessionId = this.state.lastRest?.sessionId ?? 'none';
    return this.tell({ type: 'said-later', at: this.at, said: { sessionId, felt, worse } });
  }
  restart(): this {
    const saved: unknown = JSON.parse(JSON.stringify(this.state));
    const restored = restoreApp(saved, { seed: 7, at: this.at, timeZone: 'UTC' });
    this.state = restored.state;
    for (const event of restored.events) this.tell(event);
    return this;
  }
  ofKind(kind: string) {
    return [...this.records.values()].filter((record) => record['kind'] === kind);
  }
  get isAsked(): boolean {
    return isAskedAfter(this.state.lastRest) && this.state.lastRest.felt === null;
  }
}

describe('what is said of the body after a rest', () => {
  it('stands on the record of that rest, whatever closes its page', () => {
    const rested = new Rested().start().playOut().say({ felt: 'softer' }).pass(minutes(11));
    expect(rested.state.session?.standing).toBe('over');
    expect(rested.ofKind('session')).toMatchObject([{ end: 'finished', felt: 'softer' }]);
    expect(rested.ofKind('check-in')).toEqual([]);
    expect(rested.isAsked).toBe(false);
    for (const record of rested.records.values()) {
      const whole = { ...record, updatedAtMs: 1, deletedAtMs: null, machine: 'desk' };
      expect(historyRecordSchema.safeParse(whole).error).toBeUndefined();
    }
  });

  it('is kept though Drape ends with the page open', () => {
    const rested = new Rested().start().playOut().say({ felt: 'tighter', worse: true }).restart();
    expect(rested.state.session).toBeNull();
    expect(rested.ofKind('session')).toMatchObject([{ felt: 'tighter' }]);
    expect(rested.state.safety.worseSetups).toEqual(['legs-wall']);
  });

  it('is asked for on Today until the next rest, and after a restart', () => {
    const rested = new Rested().start().playOut();
    expect(rested.pass(minutes(11)).isAsked).toBe(true);
    expect(rested.restart().isAsked).toBe(true);
    rested.start();
    expect(rested.state.lastRest).toBeNull();
    expect(rested.playOut().act('leave').isAsked).toBe(true);
    expect(rested.ofKind('session')).toMatchObject([{ felt: null }, { felt: null }]);
  });

  it('may be said there with one tap, and changed', () => {
    const rested = new Rested().start().playOut().act('leave').restart().sayLater('same');
    expect(rested.isAsked).toBe(false);
    expect(rested.ofKind('session')).toMatchObject([{ felt: 'same' }]);
    rested.sayLater('softer');
    expect(rested.ofKind('session')).toMatchObject([{ felt: 'softer' }]);
  });

  it('is not taken for a rest that is not the last any more', () => {
    const rested = new Rested().start().playOut().act('leave');
    const first = rested.state.lastRest?.sessionId ?? '';
    rested.pass(minutes(1)).start().playOut().act('leave');
    rested.tell({
      type: 'said-later',
      at: rested.at,
      said: { sessionId: first, felt: 'tighter', worse: true },
    });
    expect(rested.ofKind('session')).toMatchObject([{ felt: null }, { felt: null }]);
    expect(rested.state.safety.worseSetups).toEqual([]);
  });

  it('is asked of a rest that was cut off, if anybody rested, and of none that never began', () => {
    const cut = new Rested().start().pass(minutes(4));
    cut.tell({ type: 'guide-closed', at: cut.at });
    expect(cut.isAsked).toBe(true);
    expect(new Rested().start().act('end').isAsked).toBe(false);
    const lost = new Rested().start().pass(minutes(4));
    lost.nowMs += minutes(90);
    expect(lost.restart().isAsked).toBe(true);
    expect(lost.ofKind('session')).toMatchObject([{ end: 'other' }]);
  });
});

describe('calm', () => {
  it('is asked after by nobody, and takes away no question that stands', () => {
    const calmed = new Rested();
    calmed.tell({ type: 'schedule', event: { type: 'calm-asked', at: calmed.at } });
    calmed.pass(minutes(1)).act('end');
    expect(calmed.state.session?.standing).toBe('over');
    expect(calmed.state.lastRest).toBeNull();
    const rested = new Rested().start().playOut().act('leave');
    rested.tell({ type: 'schedule', event: { type: 'calm-asked', at: rested.at } });
    expect(rested.pass(minutes(1)).act('end').isAsked).toBe(true);
  });
});

describe('"tighter"', () => {
  it('alone is kept, and closes nothing', () => {
    const rested = new Rested().start().playOut().say({ felt: 'tighter', worse: false });
    rested.act('leave');
    expect(rested.state.safety).toEqual(allClear);
    expect(rested.ofKind('session')).toMatchObject([{ felt: 'tighter' }]);
  });

  it('with more pain, or pain that goes down a leg or an arm, is a flare: then or later', () => {
    const then = new Rested().start().playOut().say({ felt: 'tighter', worse: true }).act('leave');
    const later = new Rested().start().playOut().act('leave').sayLater('tighter');
    expect(later.state.safety).toEqual(allClear);
    later.sayLater('tighter', true);
    for (const { state } of [then, later]) {
      expect(state.safety.worseSetups).toEqual(['legs-wall']);
      expect(Object.values(state.safety.askAgain)).toContain('flare');
    }
    const { safety } = later.state;
    expect(later.sayLater('tighter', true).state.safety).toBe(safety);
  });
});

describe('after "sharp"', () => {
  it('nothing is asked on Today: of that more is known than a word tells', () => {
    const rested = new Rested().start().pass(minutes(4)).act('sharp').playOut().act('leave');
    expect(rested.isAsked).toBe(false);
  });

  it('a stop that was none is put right in the history, and asked after like any rest', () => {
    const rested = new Rested().start().pass(minutes(4)).act('sharp').playOut();
    expect(rested.ofKind('session')).toMatchObject([{ end: 'sharp' }]);
    rested.act('not-sharp').act('leave');
    expect(rested.ofKind('session')).toMatchObject([{ end: 'ended' }]);
    expect(rested.state.safety.blockedSetups).toEqual([]);
    expect(rested.isAsked).toBe(true);
  });
});

describe('resting a little more', () => {
  it('begins a quiet rest that is open, keeps what was said, and leaves the guide open', () => {
    const rested = new Rested().start().pass(minutes(4)).act('feelings').playOut();
    rested.say({ felt: 'same' });
    const { state, effects } = stepApp(
      rested.state,
      { type: 'session', event: { type: 'acted', at: rested.at, action: 'rest-more' } },
      context,
    );
    expect(state.session).toMatchObject({ standing: 'playing', script: { setupId: 'side-lying' } });
    expect(effects.map(({ type }) => type)).not.toContain('close-guide');
    rested.act('rest-more');
    expect(rested.ofKind('session')).toMatchObject([{ felt: 'same' }, { end: 'open' }]);
  });

  it('begins nothing where nothing is open', () => {
    const rested = new Rested().start().pass(minutes(4)).act('feelings').playOut();
    const { safety } = rested.state;
    const blockedSetups = ['side-lying', 'seated-breath'];
    rested.state = { ...rested.state, safety: { ...safety, blockedSetups } };
    rested.act('rest-more');
    expect(rested.state.session?.standing).toBe('reflecting');
  });
});
