import { useState, type JSX, type KeyboardEvent } from 'react';
import { chordOf, isNamedKey } from '../../../../src-core/shortcuts/chord.ts';
import { useWords, type PageWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';

interface RecorderProps {
  readonly chord: string | null;
  readonly onChord: (chord: string | null) => void;
  readonly label: string;
  readonly labelledBy: string;
}

type Listening = 'no' | 'yes' | 'unfit';

/**
 * Takes the next keys that are pressed together. Escape leaves it as it was, Backspace empties it, and Tab goes
 * on as everywhere: nobody is caught in it.
 */
export function Recorder({ chord, onChord, label, labelledBy }: RecorderProps): JSX.Element {
  const { t } = useWords();
  const [listening, setListening] = useState<Listening>('no');
  const onKey = (event: KeyboardEvent): void => {
    if (listening === 'no' || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const isBare = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isBare && event.key === 'Escape') return setListening('no');
    if (isBare && event.key === 'Backspace') {
      onChord(null);
      return setListening('no');
    }
    const pressed = chordOf(event);
    if (pressed.kind === 'unfinished') return;
    if (pressed.kind === 'unfit') return setListening('unfit');
    onChord(pressed.chord);
    setListening('no');
  };
  const isListening = listening !== 'no';
  return (
    <div className="recorder">
      <button
        type="button"
        className={isListening ? 'recorder-keys recorder-listens' : 'recorder-keys'}
        aria-labelledby={`${labelledBy} ${labelledBy}keys`}
        aria-pressed={isListening}
        onClick={() => setListening(isListening ? 'no' : 'yes')}
        onKeyDown={onKey}
        onBlur={() => setListening('no')}
      >
        <span id={`${labelledBy}keys`}>
          {isListening ? t('preferences.keys.press') : chordIn(chord, t)}
        </span>
      </button>
      {chord === null ? null : (
        <Button
          look="quiet"
          label={t('preferences.keys.emptyOf', { what: label })}
          onPress={() => onChord(null)}
        >
          {t('preferences.keys.empty')}
        </Button>
      )}
      <p className="recorder-note" role="status">
        {listening === 'unfit'
          ? t('preferences.keys.unfit')
          : isListening
            ? t('preferences.keys.how')
            : ''}
      </p>
    </div>
  );
}

const chordIn = (chord: string | null, t: PageWords['t']): string =>
  chord === null
    ? t('preferences.keys.none')
    : chord
        .split('+')
        .map((key) => (isNamedKey(key) ? t(`preferences.keys.names.${key}`) : key))
        .join(' + ');
