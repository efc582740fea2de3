import { describe, expect, it } from 'vitest';
import { openToScreenReaders, saysThatOneRuns } from './screen-reader.ts';

/** As `dbus-send --print-reply=literal` prints it. */
const status = (isEnabled: boolean, isReading: boolean): string => `   array [
      dict entry(
          IsEnabled             variant                   boolean ${String(isEnabled)}
      )
      dict entry(
          ScreenReaderEnabled             variant                   boolean ${String(isReading)}
      )
   ]`;

describe('the door for a screen reader', () => {
  it.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
  ])('is open where one of both is said: %s %s', (isEnabled, isReading, wanted) => {
    expect(saysThatOneRuns(status(isEnabled, isReading))).toBe(wanted);
  });

  function opened(owned: string | null, told: string | null, env: Record<string, string> = {}) {
    const asked: string[] = [];
    openToScreenReaders(env, (args) => {
      asked.push(String(args.at(-1)));
      return asked.length === 1 ? owned : told;
    });
    return { variable: env['GNOME_ACCESSIBILITY'], asked: asked.length };
  }

  it('is opened by the variable that Chromium reads', () => {
    expect(opened('   boolean true', status(true, true))).toEqual({ variable: '1', asked: 2 });
  });

  it('stays shut without a reader, without a bus, and wakes no service', () => {
    expect(opened('   boolean true', status(false, false)).variable).toBeUndefined();
    expect(opened('   boolean false', status(true, true))).toEqual({
      variable: undefined,
      asked: 1,
    });
    expect(opened(null, null)).toEqual({ variable: undefined, asked: 1 });
    expect(opened('   boolean true', null).variable).toBeUndefined();
  });

  it('is left to whoever has set it', () => {
    expect(opened('   boolean true', status(true, true), { GNOME_ACCESSIBILITY: '0' })).toEqual({
      variable: '0',
      asked: 0,
    });
  });
});
