import './row.css';
import { useId, type JSX, type ReactNode } from 'react';

interface RowProps {
  readonly label: string;
  readonly hint: string;
  /** What it may be, in words. */
  readonly bounds?: string;
  /** Wider than one line beside its words: it stands below them. */
  readonly isWide?: boolean;
  readonly children: (ids: { readonly label: string; readonly hint: string }) => ReactNode;
}

/** One preference: what it is called, what it does, what it may be, and the thing to set. */
export function Row({ label, hint, bounds, isWide = false, children }: RowProps): JSX.Element {
  const id = useId();
  const ids = { label: `${id}label`, hint: `${id}hint` };
  return (
    <div className={isWide ? 'preference preference-wide' : 'preference'}>
      <div className="preference-words">
        <p id={ids.label} className="preference-label">
          {label}
        </p>
        <p id={ids.hint} className="preference-hint">
          {hint}
          {bounds === undefined ? null : <span className="preference-bounds"> {bounds}</span>}
        </p>
      </div>
      <div className="preference-control">{children(ids)}</div>
    </div>
  );
}
