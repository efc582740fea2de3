import './taps.css';
import type { JSX } from 'react';
import { dayNotes, type DayNote } from '../../../src-core/schedule/event.ts';
import { useWords } from '../../app/words.ts';
import type { Act } from './use-today.ts';

interface KindProps {
  readonly notes: readonly DayNote[];
  readonly act: Act;
}

/** Six words for a day, each said and taken back with one tap. */
export function KindOfDay({ notes, act }: KindProps): JSX.Element {
  const { t } = useWords();
  return (
    <section className="today-part" aria-labelledby="today-kind">
      <h2 id="today-kind">{t('today.note')}</h2>
      <div className="taps" role="group" aria-labelledby="today-kind">
        {dayNotes.map((note) => {
          const isOn = notes.includes(note);
          return (
            <button
              key={note}
              type="button"
              className="tap"
              aria-pressed={isOn}
              onClick={() => act({ type: 'note', note, on: !isOn })}
            >
              {t(`tray.note.${note}`)}
            </button>
          );
        })}
      </div>
      <p className="today-aside">{t('today.noteHint')}</p>
    </section>
  );
}
