import { describe, expect, it } from 'vitest';
import { openToScreenReaders } from './screen-reader.ts';

describe('the door for a screen reader', () => {
  it('is open', () => {
    const env: Record<string, string | undefined> = { LANG: 'C' };
    openToScreenReaders(env);
    expect(env).toEqual({ LANG: 'C', ACCESSIBILITY_ENABLED: '1' });
  });

  it.each(['ACCESSIBILITY_ENABLED', 'GNOME_ACCESSIBILITY', 'QT_ACCESSIBILITY'])(
    'is left as somebody has set it by %s',
    (name) => {
      const env: Record<string, string | undefined> = { [name]: '0' };
      openToScreenReaders(env);
      expect(env).toEqual({ [name]: '0' });
    },
  );
});
