import { useEffect, useRef } from 'react';
import { lookBounds } from '../../src-core/preferences/bounds.ts';
import { usePreferences } from './preferences.tsx';

const { least, most, standard, step } = lookBounds.textScale;

/** Sizes are told in rem: all of them follow this one. */
export function applyTextScale(scale: number): void {
  document.documentElement.style.setProperty('--text-scale', String(scale));
}

const within = (scale: number): number =>
  Math.min(most, Math.max(least, Math.round(scale * 100) / 100));

/** What Ctrl with +, − or 0 asks for, on any keyboard; null for any other press. */
export function scaleAsked(
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  scale: number,
): number | null {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return null;
  if (press.key === '+' || press.key === '=') return within(scale + step);
  if (press.key === '-' || press.key === '_') return within(scale - step);
  return press.key === '0' ? standard : null;
}

/** Keeps the text as large as the person wants it, and lets the usual keys change that on every page. */
export function useTextScale(): void {
  const [{ look }, prefer] = usePreferences();
  const { textScale } = look;
  /** Keys come faster than main answers: the next step goes from the last one asked for. */
  const asked = useRef(textScale);
  useEffect(() => {
    asked.current = textScale;
    applyTextScale(textScale);
  }, [textScale]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const next = scaleAsked(event, asked.current);
      if (next === null) return;
      event.preventDefault();
      if (next === asked.current) return;
      asked.current = next;
      applyTextScale(next);
      prefer('look', { textScale: next });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [prefer]);
}
