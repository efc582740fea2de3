import './button.css';
import type { JSX, ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** `main` is the one thing to do here, `plain` the rest, `quiet` sits in a line of text. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'stop';
  /** The page has just changed to this one thing to do. */
  readonly takesFocus?: boolean;
  readonly label?: string;
  readonly shortcut?: string | undefined;
  /** It can be reached and read, and does nothing yet. */
  readonly isOff?: boolean;
  /** The id of what says more of it. */
  readonly describedBy?: string;
  /** For a button that stays down. */
  readonly isPressed?: boolean;
}

/** Once, when the button comes: a function that stays the same is not called again. */
const focus = (element: HTMLButtonElement | null): void => element?.focus();

export function Button(props: ButtonProps): JSX.Element {
  const {
    children,
    onPress,
    look = 'plain',
    label,
    shortcut,
    takesFocus,
    isOff,
    isPressed,
    describedBy,
  } = props;
  return (
    <button
      type="button"
      className={`button button-${look}`}
      onClick={onPress}
      {...(isOff === true ? { 'aria-disabled': true } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      ref={takesFocus === true ? focus : null}
    >
      {children}
    </button>
  );
}
