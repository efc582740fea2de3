import type { JSX, ReactNode } from 'react';

interface RowProps {
  readonly name: string;
  readonly use: string;
  readonly value: ReactNode;
  /** Whose word it is and how old. */
  readonly told: ReactNode;
  readonly isKnown: boolean;
  readonly children?: ReactNode;
}

/** One thing Drape can see: what it is, what for, what it is now. */
export function SightRow({ name, use, value, told, isKnown, children }: RowProps): JSX.Element {
  return (
    <li className="sight-row">
      <div className="sight-what">
        <p>{name}</p>
        <p className="sight-note">{use}</p>
      </div>
      <div className="sight-now">
        <p className={isKnown ? 'sight-value' : 'sight-value sight-unknown'}>{value}</p>
        <p className="sight-note">{told}</p>
      </div>
      <div className="sight-switch">{children}</div>
    </li>
  );
}
