import fs from 'node:fs';
import path from 'node:path';
import type { Desktop } from '../../../scripts/desktop/desktop.mjs';
import type { Log } from '../../../src-main/ports.ts';

/** A window as its compositor lists it. */
export interface ShownWindow {
  readonly title: string;
  /** Wayland's app id, or the window class of a window that comes through XWayland. */
  readonly appId: string;
  readonly isNative: boolean;
  readonly hasFocus: boolean;
  /** The name of the desktop entry that the compositor found for it; null where it found none. */
  readonly app: string | null;
}

export interface WaylandDesktop {
  windows(): Promise<readonly ShownWindow[]>;
  /** Presses the button of the card that stands, by its id or by what is written on it, until Drape has heard of it. */
  answer(action: string, label: string, isHeard: () => Promise<boolean>): Promise<void>;
  screenshot(file: string): Promise<void>;
  dispose(): void;
}

export const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Puts Drape's desktop entry where a package would, for the one whose desktop this is. */
export function installEntry(desktop: Desktop): void {
  const folder = path.join(desktop.home, '.local/share/applications');
  fs.mkdirSync(folder, { recursive: true });
  const icon = path.resolve(import.meta.dirname, '../../../assets/icons/256x256.png');
  fs.writeFileSync(
    path.join(folder, 'drape.desktop'),
    `[Desktop Entry]\nType=Application\nName=Drape\nExec=true\nIcon=${icon}\nStartupWMClass=Drape\n`,
  );
}
