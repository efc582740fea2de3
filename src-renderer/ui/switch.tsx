import './switch.css';
import type { JSX } from 'react';

interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What it says to who cannot see it; or the ids of what stands beside it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
}

/** On or off, at once. A native checkbox underneath. */
export function Switch({
  isOn,
  onChange,
  label,
  labelledBy,
  describedBy,
}: SwitchProps): JSX.Element {
  return (
    <input
      className="switch"
      type="checkbox"
      role="switch"
      checked={isOn}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
