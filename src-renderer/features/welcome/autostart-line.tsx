import type { JSX } from 'react';
import { isSet } from '../../../src-core/autostart/view.ts';
import type { AutostartState } from '../../app/use-autostart.ts';
import { useWords } from '../../app/words.ts';
import { Switch } from '../../ui/switch.tsx';

/** Whether Drape starts with the computer; nothing where that cannot be set from here. */
export function AutostartLine({ view, outcome, set }: AutostartState): JSX.Element | null {
  const { t } = useWords();
  if (view === null || view.kind === 'closed' || view.kind === 'unreadable') return null;
  const isRefused = outcome === 'read-only' || outcome === 'failed';
  return (
    <div className="welcome-autostart">
      <label>
        <Switch isOn={isSet(view)} onChange={set} />
        {t('welcome.rest.autostart')}
      </label>
      <p role="status">{isRefused ? t('welcome.rest.autostartFailed') : ''}</p>
    </div>
  );
}
