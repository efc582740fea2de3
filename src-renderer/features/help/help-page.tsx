import './help-page.css';
import type { JSX } from 'react';
import { UrgentHelp } from '../../app/urgent-help.tsx';
import { useWords } from '../../app/words.ts';

/** One press from Today and the tray, whatever else stands there. */
export function HelpPage(): JSX.Element {
  const { t } = useWords();
  return (
    <main className="help">
      <h1>{t('help.title')}</h1>
      <UrgentHelp />
    </main>
  );
}
