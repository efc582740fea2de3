import { act, cleanup, renderHook } from '@testing-library/react';
import type { JSX, ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../../src-core/words/en.ts';
import { defaultPreferences } from '../../../../src-core/preferences/preferences.ts';
import type { SoundPreferences } from '../../../../src-core/preferences/sound-preferences.ts';
import { position } from '../../../../src-core/session/position.ts';
import type { SessionView } from '../../../../src-core/session/view.ts';
import { BridgeProvider } from '../../../app/bridge.ts';
import { PreferencesProvider } from '../../../app/preferences.tsx';
import { createWords } from '../../../app/words.ts';
import {
  createFakeWindowSound,
  type FakeWindowSound,
} from '../../../sound/testing/fake-window-sound.ts';
import { createFakeBridge, type FakeBridge } from '../../../testing/fake-bridge.ts';
import { useGuideState } from '../use-session.ts';
import { useGuideSound } from './use-guide-sound.ts';

let sound: FakeWindowSound;

beforeAll(() => createWords('en'));
beforeEach(() => {
  vi.useFakeTimers();
  sound = createFakeWindowSound();
  for (const [name, fake] of Object.entries(sound.globals)) vi.stubGlobal(name, fake);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const practiceLines: Readonly<Record<string, string>> = en.practice;

/** A guide window with a rest in it, whose clock and main's run together. */
async function guide(kept: Partial<SoundPreferences> = {}) {
  const bridge: FakeBridge = createFakeBridge({ rate: 1 });
  for (const [field, value] of Object.entries(kept)) {
    await bridge.call('preferences:change', { group: 'sound', field, value });
  }
  await bridge.call('session:start', { setupId: 'seated-breath', length: 5 });
  const first = { ...defaultPreferences, sound: { ...defaultPreferences.sound, ...kept } };
  const Around = ({ children }: { readonly children: ReactNode }): JSX.Element => (
    <BridgeProvider value={bridge}>
      <PreferencesProvider first={first}>{children}</PreferencesProvider>
    </BridgeProvider>
  );
  const hook = renderHook(() => useGuideSound(useGuideState().told), { wrapper: Around });
  await act(() => Promise.resolve());
  const view = async (): Promise<SessionView> => {
    const reply = await bridge.call('session:view', null);
    if (!reply.ok || reply.value === null) throw new Error('no session');
    return reply.value;
  };
  /** Both clocks go on; main tells at the end. */
  const pass = async (ms: number): Promise<void> => {
    for (const each of sound.contexts) each.currentTime += ms / 1_000;
    await act(() => vi.advanceTimersByTimeAsync(ms));
    act(() => bridge.pass(ms));
  };
  return {
    ...hook,
    bridge,
    pass,
    choose: (choice: Partial<SoundPreferences>) => act(() => hook.result.current.choose(choice)),
    press: (action: 'skip' | 'sharp' | 'end') => act(() => bridge.call('session:act', action)),
    kept: () => bridge.called.filter(({ name }) => name === 'preferences:change'),
    /** The line that stands now, and how long it has stood. */
    line: async () => {
      const { timeline, elapsedMs } = await view();
      const { cue, intoStepMs } = position(timeline, elapsedMs);
      if (cue === null) throw new Error('no line stands');
      const text = 'line' in cue.text ? (practiceLines[cue.text.line] ?? '') : cue.text.plain;
      return { text, forMs: intoStepMs - cue.atMs };
    },
  };
}

describe('the voice', () => {
  it('says nothing of what stood there long before it was turned on, and goes on from the next line', async () => {
    const rest = await guide();
    await rest.pass(9_000);
    const muted = await rest.line();
    expect(muted.forMs).toBeGreaterThan(5_000);
    rest.choose({ voice: true });
    await rest.pass(1_000);
    expect(sound.lines).toEqual([]);
    await rest.press('skip');
    await rest.pass(500);
    const next = await rest.line();
    expect(next.text).not.toBe(muted.text);
    expect(sound.lines.map(({ text }) => text)).toEqual([next.text]);
  });

  it('says the line that has just come when it is turned on, and that one alone', async () => {
    const rest = await guide();
    await rest.pass(30_000);
    await rest.press('skip');
    await rest.pass(1_000);
    const { text, forMs } = await rest.line();
    expect(forMs).toBeLessThan(2_000);
    rest.choose({ voice: true });
    await rest.pass(500);
    expect(sound.lines.map((line) => line.text)).toEqual([text]);
  });

  it('says a line once, however often main tells', async () => {
    const rest = await guide({ voice: true });
    const { text } = await rest.line();
    for (let told = 0; told < 4; told += 1) await rest.pass(500);
    expect(sound.lines.map((line) => line.text)).toEqual([text]);
  });

  it('keeps silent while the rest is paused', async () => {
    const rest = await guide();
    await act(() => rest.bridge.call('session:act', 'pause'));
    rest.choose({ voice: true });
    await rest.pass(2_000);
    expect(sound.lines).toEqual([]);
  });
});

describe('the sound of a rest', () => {
  it('stops at once after "sharp": the line is cut, and the tone of the stop answers', async () => {
    const rest = await guide({ voice: true, tones: true });
    await rest.press('skip');
    await rest.pass(1_000);
    const [context] = sound.contexts;
    const said = sound.lines.at(-1);
    if (context === undefined || said === undefined) throw new Error('nothing is heard');
    expect(said.wasCut).toBe(false);
    const before = context.sources.length;
    await rest.press('sharp');
    expect(said.wasCut).toBe(true);
    const answers = context.sources.slice(before).filter(({ startedS }) => startedS !== null);
    expect(answers.map(({ startedS }) => Number(startedS) - context.currentTime)).toEqual([
      expect.closeTo(0, 1),
    ]);
  });

  it('answers with no tone of a stop where the person only wanted to end', async () => {
    const rest = await guide({ tones: true });
    for (let step = 0; step < 3; step += 1) await rest.press('skip');
    await rest.pass(1_000);
    const [context] = sound.contexts;
    const before = context?.sources.length;
    await rest.press('end');
    expect(context?.sources).toHaveLength(before ?? 0);
  });

  it('lets go of device and voices with its window', async () => {
    const rest = await guide({ tones: true });
    expect(sound.listeners()).toBe(1);
    rest.unmount();
    expect(sound.contexts.map(({ state }) => state)).toEqual(['closed']);
    expect(sound.listeners()).toBe(0);
  });
});

describe('a choice of sound', () => {
  it('is kept once a slider rests: each field as it was left, and no other', async () => {
    const rest = await guide();
    for (const tonesVolume of [0.5, 0.4, 0.3]) rest.choose({ tonesVolume });
    rest.choose({ tones: true });
    expect(rest.kept()).toEqual([]);
    await rest.pass(400);
    rest.choose({ voiceRate: 0.85 });
    await rest.pass(400);
    expect(rest.kept().map(({ input }) => input)).toEqual([
      { group: 'sound', field: 'tonesVolume', value: 0.3 },
      { group: 'sound', field: 'tones', value: true },
      { group: 'sound', field: 'voiceRate', value: 0.85 },
    ]);
  });

  it.each([
    ['shut', () => window.dispatchEvent(new Event('pagehide'))],
    ['left', cleanup],
  ])('is kept though its window is %s right after it', async (_, end) => {
    const rest = await guide();
    rest.choose({ tones: true });
    end();
    expect(rest.kept().map(({ input }) => input)).toEqual([
      { group: 'sound', field: 'tones', value: true },
    ]);
    await rest.pass(400);
    expect(rest.kept()).toHaveLength(1);
  });
});
