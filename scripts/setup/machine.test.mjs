import { describe, expect, it } from 'vitest';
import { displayAddress } from './display.mjs';
import { cacheFolderFor } from './places.mjs';
import { checkNode } from './prepare.mjs';
import { sandboxArguments, sandboxFault } from './sandbox.mjs';

describe('the sandbox', () => {
  it('is left out for root on Linux and for nobody else', () => {
    expect(sandboxArguments({ platform: 'linux', uid: 0 })).toEqual(['--no-sandbox']);
    expect(sandboxArguments({ platform: 'linux', uid: 1000 })).toEqual([]);
    expect(sandboxArguments({ platform: 'darwin', uid: 0 })).toEqual([]);
    expect(sandboxArguments({ platform: 'win32', uid: undefined })).toEqual([]);
  });

  it('is said to be impossible only where neither namespaces nor the helper work', () => {
    const machine = {
      platform: 'linux',
      uid: 1000,
      helper: '/dist/chrome-sandbox',
      helperIsRoots: false,
      namespacesRefused: true,
    };
    expect(sandboxFault(machine)).toContain('sudo chmod 4755 /dist/chrome-sandbox');
    expect(sandboxFault({ ...machine, helperIsRoots: true })).toBeUndefined();
    expect(sandboxFault({ ...machine, namespacesRefused: false })).toBeUndefined();
    expect(sandboxFault({ ...machine, uid: 0 })).toBeUndefined();
  });
});

describe('the cache', () => {
  const person = { env: {}, home: '/home/ada', uid: 1000, platform: 'linux' };

  it('is in the home of a person', () => {
    expect(cacheFolderFor(person)).toBe('/home/ada/.cache/drape');
    expect(cacheFolderFor({ ...person, env: { XDG_CACHE_HOME: '/c' } })).toBe('/c/drape');
  });

  it('of root is where other users can read it', () => {
    expect(cacheFolderFor({ ...person, home: '/root', uid: 0 })).toBe('/var/cache/drape');
  });

  it('is where DRAPE_CACHE says', () => {
    expect(cacheFolderFor({ ...person, uid: 0, env: { DRAPE_CACHE: '/d' } })).toBe('/d');
  });
});

describe('the display', () => {
  it('is looked for where its name leads', () => {
    expect(displayAddress({ DISPLAY: ':99' })).toEqual({ path: '/tmp/.X11-unix/X99' });
    expect(displayAddress({ DISPLAY: 'far:10.0' })).toEqual({ host: 'far', port: 6010 });
    expect(
      displayAddress({ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: '/run/user/1' }),
    ).toEqual({ path: '/run/user/1/wayland-0' });
  });

  it('is absent without a name, or with one that means nothing', () => {
    expect(displayAddress({})).toBeUndefined();
    expect(displayAddress({ DISPLAY: '' })).toBeUndefined();
    expect(displayAddress({ DISPLAY: 'nonsense' })).toBeUndefined();
  });
});

describe('Node.js', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['20.18.3', '18.20.0'])('%s is refused with what to do', (version) => {
    expect(() => checkNode(version)).toThrow('install Node.js 20.19 or newer');
  });
});
