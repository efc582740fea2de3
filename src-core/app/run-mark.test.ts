import { describe, expect, it } from 'vitest';
import { wallMs, steadyMs } from '../time/moment.ts';
import { markedState, wasCutShort } from './run-mark.ts';
import { restoreApp } from './state.ts';

const fresh = {
  seed: 7,
  at: { wallMs: wallMs(1_772_400_000_000), steadyMs: steadyMs(0) },
  timeZone: 'Europe/Berlin',
};
const { state } = restoreApp(null, fresh);
const kept = (isOver: boolean, loginSession: string): unknown =>
  JSON.parse(JSON.stringify(markedState(state, { isOver, loginSession })));

describe('a saved state', () => {
  it.each([
    ['of a run that goes on, in this session', kept(false, '4'), true],
    ['of a run that goes on, in a session that has no name', kept(false, ''), false],
    ['of a run that was asked to end', kept(true, '4'), false],
    ['from another login session', kept(false, '3'), false],
    ['from before runs were marked', JSON.parse(JSON.stringify(state)), false],
    ['that is none', null, false],
    ['that is no state', 'what', false],
  ])('%s', (_, saved, expected) => {
    expect(wasCutShort(saved, '4')).toBe(expected);
  });

  it('is taken up with its mark as without', () => {
    expect(restoreApp(kept(false, '4'), fresh).damaged).toEqual([]);
    expect(restoreApp(kept(false, '4'), fresh).state).toEqual(state);
  });
});
