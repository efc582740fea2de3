import './time-input.css';
import { useState, type JSX, type KeyboardEvent } from 'react';
import { keyInField } from './key-in-field.ts';
import { readTime, shiftTime } from './time-text.ts';

interface TimeInputProps {
  /** As "HH:MM". */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly labelledBy?: string;
  /** How the time is written where the person is, as "1:30 PM". */
  readonly written: (time: string) => string;
}

const QUARTER = 15;

/**
 * A time of day, written as everywhere in the app; the system's own field would follow the language of the
 * runtime. Typed as one likes, or moved by a quarter of an hour with the arrow keys. What is no time is
 * forgotten, and the old one stays.
 */
export function TimeInput({
  value,
  onChange,
  label,
  labelledBy,
  written,
}: TimeInputProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    const read = typed === null ? null : readTime(typed);
    if (read !== null && read !== value) onChange(read);
    setTyped(null);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const key = keyInField(event);
    if (key === 'Enter') return settle();
    if (key === 'Escape') return setTyped(null);
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
    event.preventDefault();
    const from = (typed === null ? null : readTime(typed)) ?? value;
    setTyped(null);
    onChange(shiftTime(from, key === 'ArrowUp' ? QUARTER : -QUARTER));
  };
  return (
    <input
      className="time-input"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      maxLength={10}
      value={typed ?? written(value)}
      aria-label={label}
      aria-labelledby={labelledBy}
      onChange={({ target }) => setTyped(target.value)}
      onFocus={({ target }) => target.select()}
      onBlur={settle}
      onKeyDown={onKey}
    />
  );
}
