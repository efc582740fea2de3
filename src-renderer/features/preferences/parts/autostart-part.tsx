import type { JSX } from 'react';
import { isSet, type AutostartView } from '../../../../src-core/autostart/view.ts';
import { useAutostart } from '../../../app/use-autostart.ts';
import { useWords, type PageWords } from '../../../app/words.ts';
import { Switch } from '../../../ui/switch.tsx';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';

/** Whether Drape starts with the computer, as the system says, and where that stands. */
export function AutostartPart({ label, hint }: OwnProps): JSX.Element {
  const { t } = useWords();
  const { view, outcome, set } = useAutostart();
  const isClosed = view === null || view.kind === 'closed';
  return (
    <>
      <Row label={label} hint={isClosed ? '' : hint}>
        {(ids) =>
          isClosed ? null : (
            <Switch
              isOn={isSet(view)}
              onChange={set}
              labelledBy={ids.label}
              describedBy={ids.hint}
            />
          )
        }
      </Row>
      <p className="preference-hint preference-said" role="status">
        {outcome === 'read-only' || outcome === 'failed'
          ? t(`preferences.autostart.${outcome}`, placeOf(view))
          : view === null
            ? ''
            : said(view, t)}
      </p>
    </>
  );
}

const placeOf = (view: AutostartView | null): Readonly<Record<string, string>> => ({
  place: view !== null && 'place' in view ? (view.place ?? '') : '',
});

/** What the system says of it, in one line; nothing where the switch says it all. */
function said(view: AutostartView, t: PageWords['t']): string {
  switch (view.kind) {
    case 'closed':
      return t(`preferences.autostart.${view.why}`);
    case 'held-back':
      return t('preferences.autostart.heldBack');
    case 'unreadable':
      return t('preferences.autostart.unreadable', { place: view.place });
    case 'known':
      if (!view.isOn) return '';
      if (view.other !== null) return t('preferences.autostart.other', { other: view.other });
      return view.place === null
        ? t('preferences.autostart.loginItem')
        : t('preferences.autostart.file', { place: view.place });
  }
}
