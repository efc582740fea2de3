import { useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createFormats } from '../../src-core/words/formats.ts';
import type { Locale } from '../../src-core/words/language.ts';
import { useBridge } from './bridge.ts';
import { FormatsProvider, speak } from './words.ts';

/** What assistive technology and the layout have to know. */
export function applyLocale({ language, direction }: Locale): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

interface LocaleProviderProps {
  /** The one whose words are open already. */
  readonly first: Locale;
  readonly children: ReactNode;
}

/** Speaks to the person as main says, from now on: a change is in force on the page that stands. */
export function LocaleProvider({ first, children }: LocaleProviderProps): JSX.Element {
  const bridge = useBridge();
  const [locale, setLocale] = useState(first);
  useEffect(() => {
    let spoken = first.language;
    const take = (next: Locale): void => {
      if (next.language === spoken) return;
      spoken = next.language;
      void speak(next.language).then(() => {
        applyLocale(next);
        setLocale(next);
      });
    };
    const forget = bridge.on('words:changed', take);
    // What changed before anybody listened was told to nobody.
    void bridge.call('words:locale', null).then((reply) => {
      if (reply.ok) take(reply.value);
    });
    return forget;
  }, [bridge, first]);
  const formats = useMemo(() => createFormats(locale), [locale]);
  return (
    <I18nProvider locale={locale.tag}>
      <FormatsProvider value={formats}>{children}</FormatsProvider>
    </I18nProvider>
  );
}
