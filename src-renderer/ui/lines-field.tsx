import { useLayoutEffect, useRef, type JSX } from 'react';

interface LinesFieldProps {
  readonly id: string;
  readonly text: string;
  readonly longest: number;
  readonly onChange: (text: string) => void;
  /** The page has just turned to this one thing. */
  readonly takesFocus?: boolean;
}

/** Ruled paper that grows with what is written. */
export function LinesField(props: LinesFieldProps): JSX.Element {
  const { id, text, longest, onChange, takesFocus } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = 'auto';
    element.style.height = `${String(element.scrollHeight)}px`;
  }, [text]);
  useLayoutEffect(() => {
    if (takesFocus === true) field.current?.focus();
  }, [takesFocus]);
  return (
    <textarea
      ref={field}
      id={id}
      className="page-field"
      rows={3}
      maxLength={longest}
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
