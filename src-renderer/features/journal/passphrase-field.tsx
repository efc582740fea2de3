import { useId, type JSX } from 'react';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly takesFocus?: boolean;
}

const focus = (element: HTMLInputElement | null): void => element?.focus();

export function PassphraseField(props: PassphraseFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="unlock-row">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="line-field"
        type="password"
        autoComplete="off"
        maxLength={1_000}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
        ref={props.takesFocus === true ? focus : null}
      />
    </div>
  );
}
