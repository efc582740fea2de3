import './choice.css';
import { useId, type JSX } from 'react';

interface OneOfProps {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few, as a row of words. Its name stands beside it. */
export function OneOf(props: OneOfProps): JSX.Element {
  const name = useId();
  return (
    <div
      className="choice-row"
      role="radiogroup"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
    >
      {props.options.map(({ value, label }) => (
        <label key={value} className="choice-one">
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
