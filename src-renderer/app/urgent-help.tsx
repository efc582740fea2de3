import './urgent-help.css';
import type { JSX } from 'react';
import { useWords } from './words.ts';

/** What chest pain, or the thought of harming oneself, needs. Right in every country: Drape does not know where one is. */
export function UrgentHelp(): JSX.Element {
  const { t } = useWords();
  return (
    <div className="urgent-help">
      <p>{t('help.body')}</p>
      <p>{t('help.harm')}</p>
      <p>{t('help.someone')}</p>
    </div>
  );
}
