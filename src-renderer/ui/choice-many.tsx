import './choice.css';
import './choice-many.css';
import type { JSX } from 'react';

interface ChoiceManyProps<T extends string | number> {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** Fewer or more than these cannot be chosen. */
  readonly least?: number;
  readonly most?: number;
}

/** Any of a few, as words with a tick; native checkboxes underneath. Kept in the order of the options. */
export function ChoiceMany<T extends string | number>(props: ChoiceManyProps<T>): JSX.Element {
  const { options, chosen, onChange, least = 0, most = Infinity } = props;
  const isFixed = (value: T): boolean =>
    chosen.includes(value) ? chosen.length <= least : chosen.length >= most;
  return (
    <div
      className="choice-many"
      role="group"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
    >
      {options.map(({ value, label }) => (
        <label key={value} className={isFixed(value) ? 'choice-of choice-fixed' : 'choice-of'}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            // Not disabled: it would fall out of the way of the keys.
            aria-disabled={isFixed(value)}
            onChange={({ target }) => {
              if (isFixed(value)) return;
              onChange(
                options
                  .map((one) => one.value)
                  .filter((one) => (one === value ? target.checked : chosen.includes(one))),
              );
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
