import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { legsWall } from '../../../../src-core/practice/scripts/legs-up.ts';
import { stepSession } from '../../../../src-core/session/session.ts';
import { usualChoices, type SessionState } from '../../../../src-core/session/state.ts';
import { sessionView } from '../../../../src-core/session/view.ts';
import { steadyMs, wallMs } from '../../../../src-core/time/moment.ts';
import { createWords } from '../../../app/words.ts';
import type { Told } from '../use-session.ts';
import { useLead, useVoice } from './use-guide-sound.ts';

beforeAll(() => createWords('en'));
afterEach(cleanup);

const at = { wallMs: wallMs(0), steadyMs: steadyMs(0) };
const begun = (): SessionState => {
  const { state } = stepSession(null, {
    type: 'started',
    at,
    sessionId: 's',
    script: legsWall,
    length: 5,
    why: [],
    choices: usualChoices,
  });
  if (state === null) throw new Error('no session');
  return state;
};
const toldOf = (state: SessionState): Told => {
  const view = sessionView(state, at);
  if (view === null) throw new Error('no view');
  return { view, receivedAtMs: performance.now() };
};
const acted = (state: SessionState, action: 'sharp' | 'end' | 'pause'): SessionState =>
  stepSession(state, { type: 'acted', at, action }).state ?? state;

describe('the voice', () => {
  const saidAt = (elapsedMs: number): readonly string[] => {
    const said: string[] = [];
    const sound = {
      say: ({ text }: { readonly text: string }) => {
        said.push(text);
        return Promise.resolve('said' as const);
      },
    } as unknown as Parameters<typeof useVoice>[0];
    renderHook(() => useVoice(sound, toldOf({ ...begun(), elapsedMs }), true));
    return said;
  };

  it('says the line that begins now', () => {
    expect(saidAt(20_500)).toEqual([expect.stringContaining('When you are there')]);
  });

  it('calls no line after the person whose moment passed while it was muted', () => {
    expect(saidAt(27_000)).toEqual([]);
  });
});

describe('the tones', () => {
  const follow = (next: (state: SessionState) => SessionState): readonly string[] => {
    const orders: string[] = [];
    const note = (name: string) => () => void orders.push(name);
    const sound = {
      start: note('start'),
      replan: note('replan'),
      follow: note('follow'),
      stopNow: note('stopNow'),
      stopGently: note('stopGently'),
    };
    const resting = { ...begun(), elapsedMs: 150_000 };
    const { rerender } = renderHook(({ told }) => useLead(sound, told), {
      initialProps: { told: toldOf(resting) },
    });
    rerender({ told: toldOf(next(resting)) });
    return orders;
  };

  it('fall silent at once when it hurts, and lead out', () => {
    expect(follow((state) => acted(state, 'sharp'))).toEqual(['start', 'stopNow', 'start']);
  });

  it('go over into the way out of somebody who has had enough', () => {
    expect(follow((state) => acted(state, 'end'))).toEqual(['start', 'start']);
  });

  it('stand still with the rest', () => {
    expect(follow((state) => acted(state, 'pause'))).toEqual(['start', 'follow']);
  });
});
