import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../safety/profile.ts';
import { pendingOf } from '../testing/pending.ts';
import { Day, type Told } from '../testing/tell.ts';
import { MINUTE_MS } from '../time/units.ts';
import { begin } from './begin.ts';
import type { Pending } from './state.ts';

const noon = new Day('2026-03-03T12:00:00+01:00').type(20);
const { state, context } = noon;
const asked = {
  setupId: null,
  length: null,
  feeling: null,
  occasion: 'on-demand',
  calm: false,
} as const;
const waits = (occasion: Pending['occasion'], isAsked: boolean): Pending =>
  pendingOf(occasion, { isAsked });

describe('a rest that begins', () => {
  it('is noted with its length and has not begun yet', () => {
    const begun = begin(state, context, { ...asked, setupId: 'legs-up-chair', length: 15 });
    expect(begun.state.session).toEqual({
      setupId: 'legs-up-chair',
      occasion: 'on-demand',
      plannedMs: 15 * MINUTE_MS,
      since: state.at.steadyMs,
      began: false,
    });
    const open = begin(state, context, { ...asked, setupId: 'side-lying', length: 'untimed' });
    expect(open.state.session?.plannedMs).toBeNull();
  });

  it('takes the place of a long screen day that waits, and of "later"; windows go on waiting', () => {
    const pending = [waits('wind-down', true), waits('long-screen', true), waits('travel', false)];
    const begun = begin({ ...state, pending, refusals: 2 }, context, asked).state;
    expect(begun.pending).toEqual([waits('wind-down', false), waits('travel', false)]);
    expect([begun.refusals, begun.standing]).toEqual([0, null]);
  });

  it('draws anew for the next that is chosen, and not where it was named', () => {
    expect(begin(state, context, asked).state.seed).not.toBe(state.seed);
    expect(begin(state, context, { ...asked, setupId: 'side-lying' }).state.seed).toBe(state.seed);
  });

  it('is as long as the load asks for', () => {
    const after = (load: number) => {
      const full = { ...state, presence: { ...state.presence, load } };
      const only = {
        ...context,
        setups: context.setups.filter(({ id }) => id === 'legs-up-chair'),
      };
      const { effects } = begin(full, only, { ...asked, occasion: 'reset-window' });
      return effects[0]?.type === 'begin-session' ? effects[0].prescription.length : null;
    };
    expect([after(0.5), after(1.1)]).toEqual([5, 10]);
  });
});

describe('a rest that may not be played', () => {
  it('is refused by its name with the reason, and leaves all as it was', () => {
    const strict = { ...context, safety: emptyProfile };
    const named = begin(state, strict, { ...asked, setupId: 'legs-up-chair' });
    expect(named).toEqual({
      state,
      effects: [
        {
          type: 'refuse-session',
          setupId: 'legs-up-chair',
          why: { key: 'schedule.refused.unanswered', values: {} },
        },
      ],
    });
  });

  it('is missing, not locked, where something else is open that does not fit', () => {
    const setups = context.setups.filter(({ id }) => id === 'legs-up-chair' || id === 'easy-walk');
    const { preferences } = new Day('2026-03-03T12:00:00+01:00', { props: [] }).context;
    const bare = { ...context, preferences, setups };
    const refusal = (safety: typeof context.safety) => {
      const { effects } = begin(state, { ...bare, safety }, asked);
      return effects[0]?.type === 'refuse-session' ? effects[0].why.key : null;
    };
    const blocked = { ...context.safety, blockedSetups: ['legs-up-chair'] };
    expect([refusal(context.safety), refusal(blocked)]).toEqual([
      'schedule.refused.missing',
      'schedule.refused.missing',
    ]);
    const both = { ...blocked, blockedSetups: ['legs-up-chair', 'easy-walk'] };
    expect(refusal(both)).toBe('schedule.refused.sharp');
  });
});

describe('a late answer', () => {
  const late = (kind: 'start' | 'dismissed'): Told => ({
    type: 'nudge-answered',
    nudgeId: 'old',
    answer: { kind },
  });

  it('leaves the nudge that stands, unless it begins a rest', () => {
    const day = new Day('2026-03-03T09:00:00+01:00').work(92).tell(late('dismissed'));
    expect(day.state.standing).not.toBeNull();
    day.tell({ type: 'nudge-failed', nudgeId: 'old' });
    expect(day.state.standing).not.toBeNull();
    expect(day.tell(late('start')).state.standing).toBeNull();
  });
});
