import './voice-part.css';
import { useMemo, useSyncExternalStore, type JSX } from 'react';
import { useFormats, useWords } from '../../../app/words.ts';
import { webSpeech, type LocalVoice } from '../../../sound/voice/speech-port.ts';
import { offeredVoices } from '../../../sound/voice/voice-status.ts';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';

const speech = 'speechSynthesis' in window ? webSpeech(window.speechSynthesis) : null;
let known: readonly LocalVoice[] | null = null;

/** Asked once for each change: a system may have thousands. */
const voicesNow = (): readonly LocalVoice[] => (known ??= speech?.voices() ?? []);
const onVoices = (listener: () => void): (() => void) =>
  speech?.onVoices(() => {
    known = null;
    listener();
  }) ?? (() => undefined);

/** Which of the system's voices reads. */
export function VoicePart({ label, hint, preferences, book }: OwnProps): JSX.Element {
  const { t } = useWords();
  const { language } = useFormats();
  const all = useSyncExternalStore(onVoices, voicesNow);
  const { voiceId } = preferences.sound;
  const voices = useMemo(() => offeredVoices(all, language, voiceId), [all, language, voiceId]);
  const isGone = voiceId !== null && !voices.some(({ id }) => id === voiceId);
  return (
    <Row label={label} hint={voices.length === 0 ? t('preferences.noVoice') : hint}>
      {(ids) => (
        <select
          className="voice-list"
          aria-labelledby={ids.label}
          aria-describedby={ids.hint}
          value={voiceId ?? ''}
          onChange={({ target }) =>
            book.set('sound.voiceId', target.value === '' ? null : target.value)
          }
        >
          <option value="">{t('preferences.bestVoice')}</option>
          {isGone ? <option value={voiceId}>{voiceId}</option> : null}
          {voices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Row>
  );
}
