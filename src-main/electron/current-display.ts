import { app, screen, type Display, type Rectangle } from 'electron';
import process from 'node:process';
import { drawsOnWayland } from './wayland.ts';

/** Fixed once the app is ready: a process draws on one windowing system. */
const isOnWayland = (): boolean =>
  drawsOnWayland({
    platform: process.platform,
    ozonePlatform: app.commandLine.getSwitchValue('ozone-platform'),
    ozoneHint: app.commandLine.getSwitchValue('ozone-platform-hint'),
    electronMajor: Number.parseInt(process.versions.electron, 10),
    env: process.env,
  });

/** On Wayland panels and frames are known to the compositor alone: what is left for a window is a guess. */
const FREE_SHARE_ON_WAYLAND = 0.85;

/**
 * Where a window of this size goes: into the middle of the display that somebody is at, which is the pointer's. On
 * Wayland no app is told where that is, and the compositor places windows.
 */
export function boundsFor(size: { readonly width: number; readonly height: number }): Rectangle {
  const { workArea } = currentDisplay();
  const share = isOnWayland() ? FREE_SHARE_ON_WAYLAND : 1;
  const width = Math.min(size.width, Math.round(workArea.width * share));
  const height = Math.min(size.height, Math.round(workArea.height * share));
  return {
    width,
    height,
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.round(workArea.y + (workArea.height - height) / 2),
  };
}

/** The display somebody is at, as far as it can be told. */
export const currentDisplay = (): Display =>
  isOnWayland()
    ? screen.getPrimaryDisplay()
    : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
