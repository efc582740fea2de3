import './button.css';
import type { JSX, ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `main` is the one thing to do here, `plain` the rest, `quiet` sits in a line of text. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'stop';
  readonly autoFocus?: boolean;
  readonly label?: string;
  readonly shortcut?: string;
}

export function Button(props: ButtonProps): JSX.Element {
  const { children, onPress, look = 'plain', label, shortcut } = props;
  return (
    <button
      type="button"
      className={`button button-${look}`}
      onClick={onPress}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
      ref={(element) => {
        if (props.autoFocus === true) element?.focus();
      }}
    >
      {children}
    </button>
  );
}
