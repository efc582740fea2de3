/** A voice of the system that needs no network. */
export interface LocalVoice {
  readonly id: string;
  readonly name: string;
  /** BCP 47, as the system says it. */
  readonly language: string;
}

export interface Utterance {
  readonly text: string;
  readonly voiceId: string;
  /** 1 is the voice's own pace. */
  readonly rate: number;
  /** Between 0 and 1. */
  readonly volume: number;
}

/** What the voice needs of the system. */
export interface SpeechPort {
  voices(): readonly LocalVoice[];
  /** Systems find their voices late. Gives back its own remover. */
  onVoices(listener: () => void): () => void;
  /** Tells once how it went. The result silences it; after that nothing more is told. */
  speak(utterance: Utterance, over: (spoken: boolean) => void): () => void;
}

/** The browser's own speech, local voices only: others would send the words away. */
export function webSpeech(synthesis: SpeechSynthesis): SpeechPort {
  const localVoices = () => synthesis.getVoices().filter(({ localService }) => localService);
  return {
    voices: () =>
      localVoices().map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, language: lang })),
    onVoices(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => {
        synthesis.removeEventListener('voiceschanged', listener);
      };
    },
    speak({ text, voiceId, rate, volume }, over) {
      const utterance = new SpeechSynthesisUtterance(text);
      const voice = localVoices().find(({ voiceURI }) => voiceURI === voiceId);
      if (voice !== undefined) {
        utterance.voice = voice;
        utterance.lang = voice.lang;
      }
      utterance.rate = rate;
      utterance.volume = volume;
      utterance.onend = () => over(true);
      utterance.onerror = () => over(false);
      synthesis.speak(utterance);
      return () => {
        utterance.onend = null;
        utterance.onerror = null;
        synthesis.cancel();
      };
    },
  };
}
