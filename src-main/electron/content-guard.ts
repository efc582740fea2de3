import type { HomePage } from '../../src-core/ipc/pages.ts';

/** Pages whose contents are nobody else's. */
const privatePages: readonly HomePage[] = ['journal', 'insight'];

/** The little of a window that is needed here. */
interface GuardedWindow {
  isDestroyed(): boolean;
  setContentProtection(enable: boolean): void;
  readonly webContents: {
    getURL(): string;
    on(event: 'did-finish-load' | 'did-navigate-in-page', listener: () => void): unknown;
  };
}

/**
 * Keeps private pages out of shared screens, recordings and previews, where the system can: Windows and macOS.
 * The other pages of the same window may be shown to anybody.
 */
export function guardContent(window: GuardedWindow): void {
  const { webContents } = window;
  const look = (): void => {
    // The contents outlive their window by a moment, and may be told in it that they have loaded.
    if (window.isDestroyed()) return;
    const { hash } = new URL(webContents.getURL());
    window.setContentProtection(privatePages.some((page) => hash === `#${page}`));
  };
  webContents.on('did-finish-load', look);
  webContents.on('did-navigate-in-page', look);
}
