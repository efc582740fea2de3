/** What Chromium and GTK read, in their order. Somebody who has set one of them has decided. */
const VARIABLES = ['ACCESSIBILITY_ENABLED', 'GNOME_ACCESSIBILITY', 'QT_ACCESSIBILITY'] as const;

/**
 * Opens the windows to screen readers on Linux, also to one that starts later: Chromium looks for a reader before its
 * first window and never again, unless it is told by a variable that there may be one. Measured, it costs a resting app
 * nothing: the tree of a page is made once somebody asks for it.
 */
export function openToScreenReaders(env: Record<string, string | undefined>): void {
  if (VARIABLES.every((name) => env[name] === undefined)) env[VARIABLES[0]] = '1';
}
