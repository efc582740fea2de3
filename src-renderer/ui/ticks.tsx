import './ticks.css';
import type { JSX } from 'react';

interface TicksProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (value: string) => void;
  /** `words` run on like a sentence, `columns` stand under each other. */
  readonly look?: 'columns' | 'words';
}

/** Any of many; native checkboxes underneath. */
export function Ticks({
  label,
  options,
  chosen,
  onToggle,
  look = 'columns',
}: TicksProps): JSX.Element {
  return (
    <div className={`ticks ticks-${look}`} role="group" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className="tick">
          <input
            type="checkbox"
            checked={chosen.has(option.value)}
            onChange={() => onToggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
