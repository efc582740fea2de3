import { fakeAudioGlobals, FakeAudioContext } from './fake-audio.ts';

/** What a window has of sound, with nothing behind it that could be heard. */
export interface FakeWindowSound {
  readonly contexts: FakeAudioContext[];
  /** Every line that was begun, and whether it was cut. */
  readonly lines: { readonly text: string; wasCut: boolean }[];
  /** Says the present line to its end. */
  finish(): void;
  /** How many listen for voices that come later. */
  listeners(): number;
  /** By the names a window has them under. */
  readonly globals: Readonly<Record<string, unknown>>;
}

export function createFakeWindowSound(): FakeWindowSound {
  const contexts: FakeAudioContext[] = [];
  const lines: FakeWindowSound['lines'] = [];
  const listeners = new Set<unknown>();
  let speaking: { onend: (() => void) | null } | null = null;
  class Utterance {
    onend: (() => void) | null = null;
    constructor(readonly text: string) {}
  }
  const speechSynthesis = {
    getVoices: () => [{ voiceURI: 'anna', name: 'Anna', lang: 'en-GB', localService: true }],
    addEventListener: (_: string, listener: unknown) => listeners.add(listener),
    removeEventListener: (_: string, listener: unknown) => listeners.delete(listener),
    speak: (utterance: Utterance) => {
      speaking = utterance;
      lines.push({ text: utterance.text, wasCut: false });
    },
    cancel: () => {
      const last = lines.at(-1);
      if (last !== undefined) last.wasCut = true;
    },
  };
  class Context extends FakeAudioContext {
    constructor() {
      super();
      contexts.push(this);
    }
  }
  return {
    contexts,
    lines,
    finish: () => speaking?.onend?.(),
    listeners: () => listeners.size,
    globals: {
      ...fakeAudioGlobals,
      AudioContext: Context,
      speechSynthesis,
      SpeechSynthesisUtterance: Utterance,
    },
  };
}
