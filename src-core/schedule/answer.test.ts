import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../safety/profile.ts';
import { Day } from '../testing/tell.ts';
import type { ScheduleEffect } from './effect.ts';

const morning = '2026-03-03T09:00:00+01:00';
const ask = (setupId: string | null, feeling: 'racing' | null = null) =>
  ({ type: 'rest-asked', setupId, length: null, feeling }) as const;
const lastEffect = (day: Day): ScheduleEffect | undefined => day.effects.at(-1);
const refusal = (day: Day) => {
  const effect = lastEffect(day);
  return effect?.type === 'refuse-session' ? effect.why.key : effect?.type;
};
const begun = (day: Day) => {
  const effect = lastEffect(day);
  if (effect?.type !== 'begin-session') throw new Error(`no session but ${String(effect?.type)}`);
  return effect;
};

describe('Start', () => {
  it('plays what was offered, in the length that was asked for', () => {
    const day = new Day(morning).work(92);
    const offered = day.view.nudge?.prescription;
    day.answer({ kind: 'start', length: 1 });
    expect(begun(day).prescription).toEqual({ ...offered, length: 1 });
    expect(begun(day).occasion).toBe('long-screen');
    expect(day.state.session?.plannedMs).toBe(60_000);
  });

  it('plays something else when what was offered is locked in the meantime', () => {
    const evening = new Day('2026-03-03T21:30:00+01:00').work(30);
    expect(evening.view.nudge?.prescription.setupId).toBe('legs-up-chair');
    const { safety } = evening.context;
    evening.context = {
      ...evening.context,
      safety: { ...safety, blockedSetups: ['legs-up-chair'] },
    };
    const shorter = new Day('2026-03-03T21:30:00+01:00').work(30);
    shorter.context = evening.context;
    evening.answer({ kind: 'start' });
    shorter.answer({ kind: 'start', length: 5 });
    expect(
      [begun(evening), begun(shorter)].map((effect) => [effect.prescription, effect.occasion]),
    ).toMatchObject([
      [{ setupId: 'side-lying', length: 10 }, 'wind-down'],
      [{ setupId: 'side-lying', length: 5 }, 'wind-down'],
    ]);
  });

  it('plays what was offered, also where something else would be chosen by now', () => {
    const evening = new Day('2026-03-03T21:30:00+01:00').work(30);
    const offered = evening.view.nudge?.prescription;
    expect(offered?.setupId).toBe('legs-up-chair');
    evening.context = { ...new Day(morning, { props: [] }).context };
    evening.answer({ kind: 'start' });
    expect(begun(evening).prescription).toEqual(offered);
  });

  it('on a nudge that is gone is a wish for rest, and any other late answer is nothing', () => {
    const day = new Day(morning).work(10);
    for (const kind of ['dismissed', 'not-today'] as const) {
      expect(
        day.tell({ type: 'nudge-answered', nudgeId: 'old', answer: { kind } }).effects,
      ).toEqual([]);
    }
    expect(day.tell({ type: 'nudge-failed', nudgeId: 'old' }).effects).toEqual([]);
    day.tell({ type: 'nudge-answered', nudgeId: 'old', answer: { kind: 'start', length: 1 } });
    expect(begun(day)).toMatchObject({ occasion: 'on-demand', prescription: { length: 1 } });
    const count = day.effects.length;
    day.tell({ type: 'nudge-answered', nudgeId: 'old', answer: { kind: 'start' } });
    expect(day.effects.length).toBe(count);
    const other = new Day(morning).work(10);
    other.tell({ type: 'nudge-answered', nudgeId: 'old', answer: { kind: 'start' } });
    expect(begun(other).occasion).toBe('on-demand');
    expect(begun(other).prescription.why[0]?.key).toBe('schedule.why.occasion.on-demand');
  });
});

describe('a rest that is asked for by name', () => {
  const without = { props: [], places: ['desk'] };

  it('begins though its props are not ticked, its place is not chosen and it was played last', () => {
    const day = new Day(morning, without).work(5);
    day.tell({ ...ask('legs-up-chair'), length: 15 });
    expect(begun(day).prescription).toEqual({
      setupId: 'legs-up-chair',
      length: 15,
      why: [{ key: 'schedule.why.occasion.on-demand', values: {} }],
    });
    const walk = new Day(morning).tell(ask('easy-walk'));
    expect(begun(walk).prescription.setupId).toBe('easy-walk');
  });

  it('is refused for safety alone, or when there is none of this name', () => {
    const day = new Day(morning, without);
    day.context = { ...day.context, safety: emptyProfile };
    expect(refusal(day.tell(ask('legs-up-chair')))).toBe('schedule.refused.unanswered');
    day.context = { ...day.context, safety: { ...emptyProfile, blockedSetups: ['seated-breath'] } };
    expect(refusal(day.tell(ask('seated-breath')))).toBe('schedule.refused.sharp');
    expect(refusal(day.tell(ask('headstand')))).toBe('schedule.refused.missing');
    expect(day.state.session).toBeNull();
  });

  it('takes back the nudge that stands', () => {
    const day = new Day(morning).work(92).tell(ask('side-lying', 'racing'));
    expect(day.effects.slice(-2).map(({ type }) => type)).toEqual([
      'withdraw-nudge',
      'begin-session',
    ]);
    expect(begun(day).prescription.why.map(({ key }) => key)).toContain(
      'schedule.why.feeling.racing',
    );
    expect(day.view.nudge).toBeNull();
  });
});

describe('a rest that is asked for without a name', () => {
  it('is chosen, and names the gravest reason where nothing may be played', () => {
    expect(begun(new Day(morning).tell(ask(null, 'racing'))).prescription.setupId).toBe(
      'seated-breath',
    );
    const none = new Day(morning);
    none.context = { ...none.context, setups: [] };
    expect(refusal(none.tell(ask(null)))).toBe('schedule.refused.missing');
    const blocked = new Day(morning);
    const blockedSetups = blocked.context.setups.map(({ id }) => id);
    blocked.context = { ...blocked.context, safety: { ...emptyProfile, blockedSetups } };
    expect(refusal(blocked.tell(ask(null)))).toBe('schedule.refused.sharp');
    const walks = new Day(morning);
    walks.context = {
      ...walks.context,
      setups: walks.context.setups.filter(({ movement }) => movement),
    };
    expect(refusal(walks.tell(ask(null)))).toBe('schedule.refused.missing');
  });

  it('in a panic spike is no rest to choose: it is calm itself, at once', () => {
    const day = new Day(morning).tell({ type: 'calm-asked' });
    expect(begun(day)).toMatchObject({
      occasion: 'on-demand',
      prescription: { setupId: 'calm', why: [] },
    });
  });
});

describe('a nudge that stands', () => {
  it('is taken back and offered anew when its setup is locked or gone', () => {
    const evening = new Day('2026-03-03T21:30:00+01:00').work(30);
    const { safety } = evening.context;
    evening.context = {
      ...evening.context,
      safety: { ...safety, blockedSetups: ['legs-up-chair'] },
    };
    evening.work(25);
    expect(evening.nudges.map(({ prescription }) => prescription.setupId)).toEqual([
      'legs-up-chair',
      'side-lying',
    ]);
    const gone = new Day('2026-03-03T21:30:00+01:00').work(30);
    gone.context = { ...gone.context, setups: gone.context.setups.slice(2) };
    expect(gone.work(1).view.nudge).toBeNull();
  });

  it('is not made when nothing may be played, and the question is asked again', () => {
    const day = new Day(morning);
    const { setups } = day.context;
    day.context = { ...day.context, setups: [] };
    day.work(95);
    expect(day.nudges).toEqual([]);
    day.context = { ...day.context, setups };
    expect(day.work(25).nudges.length).toBe(1);
  });
});

describe('an answer to a nudge', () => {
  const told = () => new Day(morning).work(92);

  it('takes it down, whatever it is', () => {
    const answers = [
      { kind: 'later', minutes: 15 },
      { kind: 'not-today' },
      { kind: 'dismissed' },
      { kind: 'expired' },
      { kind: 'start' },
    ] as const;
    for (const answer of answers) expect(told().answer(answer).state.standing).toBeNull();
  });

  it('refuses only where it says so', () => {
    const refusals = (kind: 'dismissed' | 'expired' | 'not-today') =>
      told().answer({ kind }).state.refusals;
    expect([refusals('dismissed'), refusals('expired'), refusals('not-today')]).toEqual([1, 1, 0]);
  });

  it('of not today is for this occasion and this day, beside others that were refused', () => {
    const day = told();
    const today = day.state.plan.label;
    day.state = { ...day.state, notToday: { travel: today } };
    expect(day.answer({ kind: 'not-today' }).state.notToday).toEqual({
      travel: today,
      'long-screen': today,
    });
  });

  it('of later has it wait first, asked for, for as long', () => {
    const day = told();
    const waits = day.state.standing?.pending;
    if (waits === undefined) throw new Error('nothing stands');
    day.state = { ...day.state, pending: [{ ...waits, occasion: 'travel' }] };
    day.answer({ kind: 'later', minutes: 20 });
    expect(day.state.pending.map(({ occasion, isAsked }) => [occasion, isAsked])).toEqual([
      ['long-screen', true],
      ['travel', false],
    ]);
    expect(day.state.laterUntil).toBe(day.at.steadyMs + 20 * 60_000);
    expect(day.state.pending[0]?.closeWallMs).toBeNull();
  });

  it('that it could not be shown has it wait without being asked for', () => {
    const day = told();
    day.tell({ type: 'nudge-failed', nudgeId: day.state.standing?.nudge.id ?? '' });
    expect(day.state.pending.map(({ isAsked }) => isAsked)).toEqual([false]);
    expect(day.state.laterUntil).toBe(day.at.steadyMs + 20 * 60_000);
    expect(day.state.standing).toBeNull();
  });

  it('of later keeps a window open for half an hour past it, and no window shorter than it is', () => {
    const closes = (minutes: number) => {
      const day = new Day('2026-03-03T21:30:00+01:00').work(30);
      const { wallMs } = day.at;
      day.answer({ kind: 'later', minutes });
      return ((day.state.pending[0]?.closeWallMs ?? 0) - wallMs) / 60_000;
    };
    // The wind-down ends at 23:00, an hour from now.
    expect([closes(10), closes(30), closes(60)]).toEqual([60, 60, 90]);
  });
});
