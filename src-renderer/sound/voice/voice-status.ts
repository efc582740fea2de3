import type { LocalVoice } from './speech-port.ts';

export type Platform = 'linux' | 'mac' | 'windows';

/** Where there is no voice, `advice` is the key of the one sentence that says what to install. */
export type VoiceStatus =
  | { readonly available: true; readonly voices: readonly LocalVoice[]; readonly chosenId: string }
  | { readonly available: false; readonly advice: `voice.install.${Platform}` };

const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** espeak lists each of its voices a hundred times over: "English (Great Britain)+Adam". */
const isVariant = ({ name }: LocalVoice): boolean => /\+\S/.test(name);

/** The voices to choose from: those of this tongue, each once, and the one that is chosen already. */
export const offeredVoices = (
  voices: readonly LocalVoice[],
  language: string,
  chosenId: string | null,
): readonly LocalVoice[] =>
  voices.filter(
    (voice) =>
      voice.id === chosenId || (primary(voice.language) === primary(language) && !isVariant(voice)),
  );

/** The voice asked for, else one of the same tongue and country, else of the same tongue. Never a foreign one. */
export function chooseVoice(
  voices: readonly LocalVoice[],
  language: string,
  wishedId: string | null,
): LocalVoice | null {
  const same = (one: string): boolean =>
    one.toLowerCase().replace('_', '-') === language.toLowerCase();
  return (
    voices.find(({ id }) => id === wishedId) ??
    voices.find((voice) => same(voice.language)) ??
    voices.find((voice) => primary(voice.language) === primary(language)) ??
    null
  );
}

export function voiceStatusOf(
  voices: readonly LocalVoice[],
  language: string,
  wishedId: string | null,
  platform: Platform,
): VoiceStatus {
  const chosen = chooseVoice(voices, language, wishedId);
  return chosen === null
    ? { available: false, advice: `voice.install.${platform}` }
    : {
        available: true,
        voices: offeredVoices(voices, language, wishedId),
        chosenId: chosen.id,
      };
}
