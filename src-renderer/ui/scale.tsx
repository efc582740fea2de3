import './scale.css';
import { useId, type JSX } from 'react';

interface ScaleProps {
  readonly legend: string;
  readonly ends: readonly [string, string];
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly notSaid: string;
  readonly clearLabel: string;
}

const steps = Array.from({ length: 11 }, (_, i) => i);

/** Nought to ten. It begins empty, and may be emptied again. */
export function Scale(props: ScaleProps): JSX.Element {
  const name = useId();
  return (
    <fieldset className="scale">
      <legend>{props.legend}</legend>
      <div className="scale-row">
        {steps.map((step) => (
          <label key={step} className="scale-step">
            <input
              type="radio"
              name={name}
              checked={props.value === step}
              onChange={() => props.onChange(step)}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <div className="scale-ends">
        <span>{props.ends[0]}</span>
        {props.value === null ? (
          <span className="scale-not-said">{props.notSaid}</span>
        ) : (
          <button
            type="button"
            className="scale-clear"
            aria-label={props.clearLabel}
            onClick={() => props.onChange(null)}
          >
            ×
          </button>
        )}
        <span>{props.ends[1]}</span>
      </div>
    </fieldset>
  );
}
