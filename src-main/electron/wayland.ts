/** What decides on the windowing system that Chromium draws with on Linux. */
export interface DrawingFacts {
  readonly platform: NodeJS.Platform;
  /** The value of `--ozone-platform`, '' where there is none. Electron writes it there itself where it was told by a hint. */
  readonly ozonePlatform: string;
  /** The value of `--ozone-platform-hint`. */
  readonly ozoneHint: string;
  readonly electronMajor: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** From this Electron on a Wayland session is drawn on natively where nothing else is asked for (electron#48301). */
const NATIVE_SINCE = 38;

/**
 * Whether this app's windows are Wayland's own. Then there is no asking where the pointer is (before a first window
 * that ends Electron 33 at once), and the compositor places windows. In doubt it is: to be wrong about X11 costs a
 * window on another screen.
 */
export function drawsOnWayland({
  platform,
  ozonePlatform,
  ozoneHint,
  electronMajor,
  env,
}: DrawingFacts): boolean {
  if (platform !== 'linux') return false;
  if (ozonePlatform !== '') return ozonePlatform === 'wayland';
  const hint = ozoneHint || env['ELECTRON_OZONE_PLATFORM_HINT'] || '';
  if (hint === 'x11' || hint === 'wayland') return hint === 'wayland';
  if (hint !== 'auto' && electronMajor < NATIVE_SINCE) return false;
  return env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(env['WAYLAND_DISPLAY']);
}
