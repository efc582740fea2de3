import { useId, type JSX } from 'react';

interface TimeFieldProps {
  readonly label: string;
  /** "HH:MM". */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time of day. A half-typed one is no time yet and changes nothing. */
export function TimeField({ label, value, onChange }: TimeFieldProps): JSX.Element {
  const id = useId();
  return (
    <p className="welcome-time">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="time"
        defaultValue={value}
        onChange={({ target }) => {
          if (target.value !== '') onChange(target.value);
        }}
      />
    </p>
  );
}
