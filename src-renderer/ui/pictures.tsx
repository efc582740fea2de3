import './pictures.css';
import type { JSX, ReactNode } from 'react';

interface PictureOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly picture: ReactNode;
}

interface PicturesProps<T extends string> {
  readonly legend: string;
  readonly options: readonly PictureOption<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[], changed: T) => void;
  readonly size?: 'small' | 'large';
  readonly hint?: string;
}

/** Any of a few things, each drawn and named; native boxes to tick underneath. */
export function Pictures<T extends string>(props: PicturesProps<T>): JSX.Element {
  const { legend, options, chosen, onChange, size = 'small', hint } = props;
  const turn = (value: T): void => {
    const isChosen = chosen.includes(value);
    const next = options
      .map((option) => option.value)
      .filter((one) => (one === value ? !isChosen : chosen.includes(one)));
    onChange(next, value);
  };
  return (
    <fieldset className={`pictures pictures-${size}`}>
      <legend>{legend}</legend>
      <div className="pictures-row">
        {options.map(({ value, label, picture }) => (
          <label key={value} className="pictures-one">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => turn(value)} />
            <span className="pictures-picture">{picture}</span>
            <span className="pictures-label">{label}</span>
          </label>
        ))}
      </div>
      {hint === undefined ? null : <p className="pictures-hint">{hint}</p>}
    </fieldset>
  );
}
