import path from 'node:path';

/** What the environment says about the desktop Drape runs in. */
export interface DesktopSession {
  readonly kind: 'x11' | 'wayland' | 'none';
  /** The compositor's socket; there as well when Drape itself runs through XWayland. */
  readonly waylandSocket: string | null;
  readonly display: string | null;
  readonly isGnome: boolean;
  /** logind's id of this session. */
  readonly id: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function desktopSession(env: Environment): DesktopSession {
  const text = (name: string): string | null => (env[name] === '' ? null : (env[name] ?? null));
  const socket = text('WAYLAND_DISPLAY');
  const runtime = text('XDG_RUNTIME_DIR');
  const waylandSocket =
    socket === null
      ? null
      : path.isAbsolute(socket)
        ? socket
        : runtime === null
          ? null
          : path.join(runtime, socket);
  const display = text('DISPLAY');
  const isWayland = text('XDG_SESSION_TYPE') === 'wayland' || waylandSocket !== null;
  return {
    kind: isWayland ? 'wayland' : display === null ? 'none' : 'x11',
    waylandSocket,
    display,
    isGnome: /\b(GNOME|Unity|Budgie|Pantheon)\b/i.test(text('XDG_CURRENT_DESKTOP') ?? ''),
    id: text('XDG_SESSION_ID'),
  };
}
