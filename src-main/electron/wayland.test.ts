import { describe, expect, it } from 'vitest';
import { drawsOnWayland, type DrawingFacts } from './wayland.ts';

const facts = (more: Partial<DrawingFacts>): DrawingFacts => ({
  platform: 'linux',
  ozonePlatform: '',
  ozoneHint: '',
  electronMajor: 45,
  env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' },
  ...more,
});
const onX11 = { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' };

describe('native Wayland', () => {
  it.each<[string, Partial<DrawingFacts>, boolean]>([
    ['what is asked for outright: wayland', { ozonePlatform: 'wayland', env: onX11 }, true],
    ['what is asked for outright: x11', { ozonePlatform: 'x11' }, false],
    ['Electron 38 and later in a Wayland session', {}, true],
    ['the same where only the display tells', { env: { WAYLAND_DISPLAY: 'wayland-1' } }, true],
    ['the same in an X11 session', { env: onX11 }, false],
    ['an older one in a Wayland session draws through XWayland', { electronMajor: 33 }, false],
    ['an older one with a hint', { electronMajor: 33, ozoneHint: 'auto' }, true],
    [
      'an older one with a hint in the environment',
      { electronMajor: 33, env: { ...onX11, ELECTRON_OZONE_PLATFORM_HINT: 'wayland' } },
      true,
    ],
    ['a hint for x11', { ozoneHint: 'x11' }, false],
    ['another system', { platform: 'win32', ozonePlatform: 'wayland' }, false],
  ])('%s', (_, more, wanted) => {
    expect(drawsOnWayland(facts(more))).toBe(wanted);
  });
});
