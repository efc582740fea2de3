import { describe, expect, it } from 'vitest';
import { entryText, execLine, readEntry } from './desktop-entry.ts';

describe('an entry of the autostart folder', () => {
  it.each([
    [['/opt/Drape/drape'], '"/opt/Drape/drape"'],
    [['/home/me/My Apps/Drape.AppImage'], '"/home/me/My Apps/Drape.AppImage"'],
    [['/electron', '/home/me/a checkout'], '"/electron" "/home/me/a checkout"'],
    [['/a"b'], String.raw`"/a\\"b"`],
    [['/a$b`c'], String.raw`"/a\\$b\\` + '`c"'],
    [['/a\\b'], String.raw`"/a\\\\b"`],
    [['/100%'], '"/100%%"'],
  ])('quotes %j as the specification asks', (command, exec) => {
    expect(execLine(command)).toBe(exec);
  });

  it('reads what it wrote', () => {
    expect(readEntry(entryText(['/opt/Drape/drape'], '/icon.png'))).toEqual({
      exec: '"/opt/Drape/drape"',
      isOn: true,
    });
  });

  it.each([
    ['Hidden=true', false],
    ['X-GNOME-Autostart-enabled=false', false],
    ['X-GNOME-Autostart-enabled=true', true],
    ['[Desktop Action new]\nHidden=true', true],
  ])('believes %j', (line, isOn) => {
    expect(readEntry(`[Desktop Entry]\nExec=drape\n${line}\n`)?.isOn).toBe(isOn);
  });

  it.each(['', 'no entry', '[Desktop Entry]\nName=Drape\n', '[Other]\nExec=drape\n'])(
    'takes %j for none',
    (text) => {
      expect(readEntry(text)).toBeNull();
    },
  );
});
