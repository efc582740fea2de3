import { describe, expect, it } from 'vitest';
import { offeredVoices, voiceStatusOf } from './voice-status.ts';

const voice = (name: string, language: string) => ({ id: `${language} ${name}`, name, language });
/** As speech-dispatcher lists what espeak has: each voice once by itself, and once with each variant. */
const everything = ['af', 'de', 'en-GB', 'en-US', 'fr'].flatMap((language) => [
  voice(language, language),
  ...Array.from({ length: 100 }, (_, at) => voice(`${language}+Voice${String(at)}`, language)),
]);
const names = (found: readonly { readonly name: string }[]): readonly string[] =>
  found.map(({ name }) => name);

describe('the voices to choose from', () => {
  it('are those of the language, each once', () => {
    expect(names(offeredVoices(everything, 'en', null))).toEqual(['en-GB', 'en-US']);
    expect(names(offeredVoices(everything, 'de', null))).toEqual(['de']);
    expect(offeredVoices(everything, 'ja', null)).toEqual([]);
  });

  it('keep the one that is chosen, whatever it is', () => {
    const chosen = voice('fr+Voice7', 'fr').id;
    expect(names(offeredVoices(everything, 'de', chosen))).toEqual(['de', 'fr+Voice7']);
  });

  it('are what the guide offers too', () => {
    const status = voiceStatusOf(everything, 'en', null, 'linux');
    expect(status.available && names(status.voices)).toEqual(['en-GB', 'en-US']);
  });
});
