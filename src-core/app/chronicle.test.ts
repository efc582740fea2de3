import { describe, expect, it } from 'vitest';
import { historyRecordSchema } from '../journal/records.ts';
import { entryOf, library } from '../practice/library.ts';
import { mend } from '../preferences/preferences.ts';
import { viewOf } from '../schedule/view-of.ts';
import { emptyReflection, type Reflection } from '../session/reflection.ts';
import { allClear } from '../testing/setups.ts';
import { steadyMs, wallMs } from '../time/moment.ts';
import { MINUTE_MS, SECOND_MS } from '../time/units.ts';
import type { AppContext, AppEvent } from './event.ts';
import { restoreApp } from './state.ts';
import { scheduleContext, stepApp } from './step.ts';

const MORNING_MS = Date.parse('2026-03-04T09:00:00+01:00');
const context: AppContext = {
  preferences: mend({}).preferences,
  setups: library.map(({ setup }) => setup),
  scriptOf: (setupId) => entryOf(setupId)?.script ?? null,
  relief: {},
  calmDays: 0,
};

/** A day of the whole machine, with a history that is only as clever as a table. */
class Day {
  nowMs = 0;
  state = restoreApp(null, { seed: 7, at: momentOf(0), timeZone: 'Europe/Berlin' }).state;
  readonly records = new Map<string, Record<string, unknown>>();

  constructor() {
    this.state = { ...this.state, safety: allClear };
    this.tell({
      type: 'schedule',
      event: { type: 'started', at: this.at, timeZone: 'Europe/Berlin' },
    });
  }
  get at() {
    return momentOf(this.nowMs);
  }
  get nudge() {
    return viewOf(this.state.schedule, scheduleContext(context, this.state.safety)).nudge;
  }
  tell(event: AppEvent): this {
    const step = stepApp(this.state, event, context);
    this.state = step.state;
    for (const effect of step.effects) {
      if (effect.type !== 'keep') continue;
      for (const draft of effect.drafts) this.records.set(draft.id ?? '?', { ...draft });
      for (const { id, changes } of effect.amendments) {
        const known = this.records.get(id);
        if (known === undefined) throw new Error(`nothing is known of ${id}`);
        Object.assign(known, changes);
      }
    }
    return this;
  }
  /** Types, or lies still, for so many minutes. */
  pass(minutes: number, hands: 'typing' | 'still' = 'typing'): this {
    const stillFromMs = this.nowMs;
    for (let at = 0; at < minutes * 6; at += 1) {
      this.nowMs += 10 * SECOND_MS;
      const idleMs = hands === 'typing' ? this.nowMs % 3_700 : this.nowMs - stillFromMs;
      this.tell({ type: 'ticked', at: this.at, idleMs });
    }
    return this;
  }
  workUntilNudge() {
    this.pass(95).pass(0.5, 'still');
    const { nudge } = this;
    if (nudge === null) throw new Error('no nudge came');
    return nudge;
  }
  answer(kind: 'start' | 'not-today' | 'dismissed'): this {
    const nudgeId = this.nudge?.id ?? '';
    return this.tell({
      type: 'schedule',
      event: { type: 'nudge-answered', at: this.at, nudgeId, answer: { kind } },
    });
  }
  session(type: 'window-lost' | 'slept'): this {
    return this.tell({ type: 'session', event: { type, at: this.at } });
  }
  act(action: 'sharp' | 'end'): this {
    return this.tell({ type: 'session', event: { type: 'acted', at: this.at, action } });
  }
  ofKind(kind: string) {
    return [...this.records.values()].filter((record) => record['kind'] === kind);
  }
}

function momentOf(ms: number) {
  return { wallMs: wallMs(MORNING_MS + ms), steadyMs: steadyMs(1_000_000 + ms) };
}

describe('what a day leaves in the history', () => {
  it('is its screen time, the nudge with its fate, the rest and what was said after it', () => {
    const day = new Day();
    const nudge = day.workUntilNudge();
    expect(day.ofKind('nudge')).toMatchObject([
      { id: nudge.id, fate: 'shown', answeredAtMs: null },
    ]);
    day.answer('start').pass(12, 'still');
    expect(day.state.session?.standing).toBe('reflecting');
    const reflection: Reflection = {
      ...emptyReflection,
      felt: 'softer',
      tension: 2,
      tags: ['deadline'],
    };
    day.tell({ type: 'session', event: { type: 'reflected', at: day.at, reflection } });

    expect(day.ofKind('nudge')).toMatchObject([{ fate: 'started' }]);
    const [session] = day.ofKind('session');
    expect(session).toMatchObject({
      nudgeId: nudge.id,
      occasion: 'long-screen',
      setupId: nudge.prescription.setupId,
      end: 'finished',
      felt: 'softer',
    });
    expect(session?.['restedMs']).toBeGreaterThan(MINUTE_MS);
    expect(session?.['stepsDone']).toContain('get-in');
    expect(day.ofKind('check-in')).toMatchObject([
      { moment: 'after', sessionId: session?.['id'], tension: 2, mind: null, tags: ['deadline'] },
    ]);
    expect(day.ofKind('screen')[0]?.['minutes']).toBeGreaterThanOrEqual(95);
  });

  it('is in the shape of the records, whatever it was', () => {
    const day = new Day();
    day.workUntilNudge();
    day.answer('start').pass(3, 'still').act('sharp').pass(5, 'still');
    for (const record of day.records.values()) {
      const whole = { ...record, updatedAtMs: 1, deletedAtMs: null, machine: 'desk' };
      expect(historyRecordSchema.safeParse(whole).error).toBeUndefined();
    }
  });

  it('tells apart what was answered, left alone and withdrawn', () => {
    const fates = (['not-today', 'dismissed'] as const).map((kind) => {
      const day = new Day();
      day.workUntilNudge();
      return day.answer(kind).ofKind('nudge')[0];
    });
    expect(fates).toMatchObject([
      { fate: 'not-today', answeredAtMs: expect.any(Number) as number },
      { fate: 'dismissed', answeredAtMs: expect.any(Number) as number },
    ]);
    const alone = new Day();
    alone.workUntilNudge();
    expect(alone.pass(40, 'typing').ofKind('nudge')[0]).toMatchObject({
      fate: 'expired',
      answeredAtMs: null,
    });
    const held = new Day();
    held.workUntilNudge();
    held.tell({
      type: 'schedule',
      event: { type: 'pause-set', at: held.at, until: { kind: 'minutes', minutes: 60 } },
    });
    held.pass(1);
    expect(held.ofKind('nudge')[0]).toMatchObject({ fate: 'withdrawn', answeredAtMs: null });
    const failed = new Day();
    const { id } = failed.workUntilNudge();
    failed.tell({ type: 'schedule', event: { type: 'nudge-failed', at: failed.at, nudgeId: id } });
    expect(failed.ofKind('nudge')[0]).toMatchObject({ fate: 'failed' });
  });

  it('keeps a stopped rest for what it was, with the steps up to the stop', () => {
    const day = new Day();
    day.workUntilNudge();
    day.answer('start').pass(5, 'still').act('sharp');
    const stepsAtStop = day.ofKind('session')[0]?.['stepsDone'];
    expect(stepsAtStop).not.toEqual([]);
    day.pass(10, 'still');
    expect(day.ofKind('session')[0]).toMatchObject({ end: 'sharp', stepsDone: stepsAtStop });
  });

  it('keeps a rest whose window died', () => {
    const day = new Day();
    day.workUntilNudge();
    day.answer('start').pass(2, 'still').session('window-lost');
    expect(day.ofKind('session')[0]).toMatchObject({ end: 'window-lost' });
  });

  it('tells the end of a rest that a crash cut off long ago', () => {
    const day = new Day();
    day.workUntilNudge();
    day.answer('start').pass(6, 'still');
    const saved: unknown = JSON.parse(JSON.stringify(day.state));
    day.nowMs += 300 * MINUTE_MS;
    const restored = restoreApp(saved, { seed: 1, at: day.at, timeZone: 'Europe/Berlin' });
    day.state = restored.state;
    for (const event of restored.events) day.tell(event);
    expect(day.ofKind('session')[0]).toMatchObject({ end: 'other' });
    expect(day.ofKind('session')[0]?.['restedMs']).toBeGreaterThan(0);
  });

  it('is nothing where nothing was said', () => {
    const day = new Day();
    day.workUntilNudge();
    day.answer('start').pass(12, 'still');
    const reflection = { ...emptyReflection, cameUp: true };
    day.tell({ type: 'session', event: { type: 'reflected', at: day.at, reflection } });
    expect([...day.ofKind('check-in'), ...day.ofKind('entry')]).toEqual([]);
  });
});
