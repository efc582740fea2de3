import { describe, expect, it } from 'vitest';
import { desktopSession } from './desktop-session.ts';
import { pulseSocket } from './pulse/connection.ts';

describe('the desktop session', () => {
  it('is Wayland when a compositor is there, even if Drape runs through XWayland', () => {
    const env = { XDG_RUNTIME_DIR: '/run/user/1', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' };
    expect(desktopSession(env)).toMatchObject({
      kind: 'wayland',
      waylandSocket: '/run/user/1/wayland-0',
    });
    expect(desktopSession({ ...env, WAYLAND_DISPLAY: '/else/socket' }).waylandSocket).toBe(
      '/else/socket',
    );
  });

  it('is X11 with a display alone, and none without', () => {
    expect(desktopSession({ DISPLAY: ':0', WAYLAND_DISPLAY: '' }).kind).toBe('x11');
    expect(desktopSession({}).kind).toBe('none');
  });

  it.each([
    ['ubuntu:GNOME', true],
    ['KDE', false],
    ['', false],
  ])('of %j is GNOME: %j', (desktop, isGnome) => {
    expect(desktopSession({ XDG_CURRENT_DESKTOP: desktop }).isGnome).toBe(isGnome);
  });
});

describe('the sound server listens', () => {
  it.each([
    [{ XDG_RUNTIME_DIR: '/run/user/1' }, '/run/user/1/pulse/native'],
    [{ PULSE_SERVER: 'unix:/tmp/pulse' }, '/tmp/pulse'],
    [{ PULSE_SERVER: '{abc}unix:/tmp/pulse' }, '/tmp/pulse'],
    [{ PULSE_SERVER: 'tcp:far.example' }, null],
  ])('with %j at %j', (env, socketPath) => {
    expect(pulseSocket(env)).toBe(socketPath);
  });
});
