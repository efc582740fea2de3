import './stepper.css';
import { useState, type JSX, type KeyboardEvent } from 'react';
import { fitted, readNumber } from './number-text.ts';

interface StepperProps {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** How the number is written, as in "90 min". */
  readonly format?: Intl.NumberFormatOptions;
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly fewer: string;
  readonly more: string;
}

/** A page up or down goes this many steps. */
const PAGE = 5;

/**
 * A number within bounds: typed, with the arrow keys, or with a button on either side. Made of native parts:
 * see docs/decisions/0006.
 */
export function Stepper(props: StepperProps): JSX.Element {
  const { value, least, most, step, onChange, format, labelledBy, describedBy } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const written = new Intl.NumberFormat(document.documentElement.lang, format).format(value);
  const meant = (text: string): number | null => {
    const read = readNumber(text);
    return read !== null && format?.style === 'percent' ? read / 100 : read;
  };
  const go = (next: number): void => {
    setTyped(null);
    const fit = fitted(next, props);
    if (fit !== value) onChange(fit);
  };
  /** What was typed and is a number counts, whatever comes next. */
  const standing = (): number => (typed === null ? null : meant(typed)) ?? value;
  const ways: Readonly<Record<string, () => number>> = {
    ArrowUp: () => standing() + step,
    ArrowDown: () => standing() - step,
    PageUp: () => standing() + PAGE * step,
    PageDown: () => standing() - PAGE * step,
    Enter: standing,
    Escape: () => value,
  };
  const onKey = (event: KeyboardEvent): void => {
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    go(way());
  };
  return (
    <div className="stepper">
      <button
        type="button"
        className="stepper-button"
        // The arrow keys of the field do the same: it would be twice in the way.
        tabIndex={-1}
        aria-label={props.fewer}
        disabled={value <= least}
        onClick={() => go(value - step)}
      >
        <span aria-hidden="true">−</span>
      </button>
      <input
        className="stepper-input"
        type="text"
        inputMode="decimal"
        role="spinbutton"
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={value}
        aria-valuetext={written}
        value={typed ?? written}
        onChange={({ target }) => setTyped(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => go(standing())}
        onKeyDown={onKey}
      />
      <button
        type="button"
        className="stepper-button"
        tabIndex={-1}
        aria-label={props.more}
        disabled={value >= most}
        onClick={() => go(value + step)}
      >
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
