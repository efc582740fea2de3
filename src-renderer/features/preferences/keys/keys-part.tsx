import './keys.css';
import { useEffect, useState, type JSX } from 'react';
import type { KeysPreferences } from '../../../../src-core/preferences/keys-preferences.ts';
import type { ShortcutName, ShortcutsView } from '../../../../src-core/shortcuts/view.ts';
import { useBridge } from '../../../app/bridge.ts';
import { useWords } from '../../../app/words.ts';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';
import { Recorder } from './recorder.tsx';

/** Keys of one's own for one thing to do, and whether they are really to be had. */
export const keysPart = (name: ShortcutName): ((props: OwnProps) => JSX.Element) =>
  function KeysPart({ label, hint, preferences, book }: OwnProps): JSX.Element {
    const { t } = useWords();
    const view = useShortcuts(preferences.keys);
    const said =
      view === null || preferences.keys[name] === null
        ? ''
        : view.standing[name] === 'refused'
          ? t('preferences.keys.refused')
          : view.isDoubtful
            ? t('preferences.keys.doubtful')
            : '';
    return (
      <>
        <Row label={label} hint={hint}>
          {(ids) => (
            <Recorder
              chord={preferences.keys[name]}
              onChord={(chord) => book.set(`keys.${name}`, chord)}
              labelledBy={ids.label}
              label={label}
            />
          )}
        </Row>
        <p className="preference-hint preference-said" role="status">
          {said}
        </p>
      </>
    );
  };

/** Asked again for each change: main has tried to get the keys by the time it answers. */
function useShortcuts(keys: KeysPreferences): ShortcutsView | null {
  const bridge = useBridge();
  const [view, setView] = useState<ShortcutsView | null>(null);
  useEffect(() => {
    let isGone = false;
    void bridge.call('shortcuts:view', null).then((reply) => {
      if (reply.ok && !isGone) setView(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [bridge, keys]);
  return view;
}
