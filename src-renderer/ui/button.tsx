import type { ButtonHTMLAttributes } from 'react';
import './button.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> {
  /** `main` is the one thing most people want here; there is at most one on a page. */
  readonly kind?: 'main' | 'plain' | 'quiet';
}

export function Button({ kind = 'plain', ...rest }: Props) {
  return <button type="button" className={`button button-${kind}`} {...rest} />;
}
