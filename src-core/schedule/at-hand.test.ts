import { describe, expect, it } from 'vitest';
import type { Setup } from '../practice/setup.ts';
import { contextOf, someSetups } from '../testing/setups.ts';
import { wallMs } from '../time/moment.ts';
import { startable } from './at-hand.ts';
import type { ScheduleContext } from './context.ts';

const at = wallMs(Date.parse('2026-05-05T12:00:00Z'));
const ids = (context: ScheduleContext) => startable(context, at).map(({ id }) => id);
const [seated, chair] = someSetups as readonly [Setup, Setup];

describe('what may be begun here and now', () => {
  it('is all that is at hand and has a place, what is most often asked for first', () => {
    expect(ids(contextOf())).toEqual(['seated-breath', 'legs-up-chair', 'side-lying']);
    const often: Setup = { ...chair, suits: { occasions: { 'on-demand': 3 }, feelings: {} } };
    expect(ids({ ...contextOf(), setups: [seated, often] })).toEqual([
      'legs-up-chair',
      'seated-breath',
    ]);
  });

  it('needs one prop of each group, and one of its places', () => {
    expect(ids(contextOf({ props: ['couch'] }))).toContain('legs-up-chair');
    expect(ids(contextOf({ props: [] }))).not.toContain('legs-up-chair');
    expect(ids(contextOf({ places: ['bed'] }))).toEqual(['side-lying']);
  });

  it('is movement only after two calm weeks', () => {
    expect(ids({ ...contextOf(), calmDays: 13 })).not.toContain('easy-walk');
    expect(ids({ ...contextOf(), calmDays: 14 })).toContain('easy-walk');
  });

  it('is what needs nothing where nothing is at hand, and never what safety rules out', () => {
    const nowhere = contextOf({ props: [], places: ['bed'] });
    expect(ids({ ...nowhere, setups: [seated, chair] })).toEqual(['seated-breath']);
    const { safety } = contextOf();
    const blocked = { ...nowhere, safety: { ...safety, blockedSetups: ['seated-breath'] } };
    expect(ids({ ...blocked, setups: [seated, chair] })).toEqual([]);
  });
});
