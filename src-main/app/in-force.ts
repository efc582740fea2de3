import type { Preferences } from '../../src-core/preferences/preferences.ts';
import { localeOf, type Locale } from '../../src-core/words/language.ts';
import type { SightFace } from '../faces/sight.ts';
import type { Ports } from '../ports.ts';
import type { Words } from '../words/words.ts';

export const localeIn = (
  { look }: Preferences,
  { systemLanguage }: Pick<Ports, 'systemLanguage'>,
): Locale => localeOf(look.language, systemLanguage);

interface InForceParts {
  readonly ports: Pick<Ports, 'windows' | 'shortcuts' | 'systemLanguage' | 'log'>;
  readonly sight: Pick<SightFace, 'setOff'>;
  readonly words: Words;
  /** Whatever was said before is in another language now. */
  readonly reworded: () => void;
}

/** Tells preferences to all that act by them; the core reads them by itself. */
export function createInForce({
  ports,
  sight,
  words,
  reworded,
}: InForceParts): (preferences: Preferences) => void {
  const speak = async (locale: Locale): Promise<void> => {
    try {
      if (!(await words.speak(locale))) return;
      reworded();
      ports.windows.push('words:changed', words.locale());
    } catch (cause) {
      ports.log.error(`The words of ${locale.language} could not be read.`, cause);
    }
  };
  return (preferences) => {
    sight.setOff(preferences.sight.off);
    ports.shortcuts.hold(preferences.keys);
    ports.windows.dress(preferences.look.theme);
    void speak(localeIn(preferences, ports));
  };
}
