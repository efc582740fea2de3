import { describe, expect, it } from 'vitest';
import { ownCommand } from './own-command.ts';

const installed = {
  env: {},
  executable: '/opt/Drape/drape',
  checkout: null,
} as const;

describe('what starts this very Drape again', () => {
  it.each([
    ['an installed package', installed, ['/opt/Drape/drape']],
    [
      'an AppImage',
      { ...installed, env: { APPIMAGE: '/home/me/Drape.AppImage' } },
      ['/home/me/Drape.AppImage'],
    ],
    ['an empty word for one', { ...installed, env: { APPIMAGE: '' } }, ['/opt/Drape/drape']],
    ['a path that leads nowhere', { ...installed, env: { APPIMAGE: 'x' } }, ['/opt/Drape/drape']],
    [
      'a portable program',
      { ...installed, env: { PORTABLE_EXECUTABLE_FILE: '/Drape.exe' } },
      ['/Drape.exe'],
    ],
    [
      'a checkout, whatever AppImage its terminal came from',
      { ...installed, checkout: '/home/me/drape', env: { APPIMAGE: '/Terminal.AppImage' } },
      ['/opt/Drape/drape', '/home/me/drape'],
    ],
  ])('is right for %s', (_what, program, words) => {
    expect(ownCommand(program)).toEqual({ kind: 'command', words });
  });

  it.each([[{ FLATPAK_ID: 'app.drape' }], [{ SNAP: '/snap/drape/1' }]])(
    'is nothing that could be written from inside %j',
    (env) => {
      expect(ownCommand({ ...installed, env })).toEqual({ kind: 'sandboxed' });
    },
  );
});
