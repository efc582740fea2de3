/** What a shortcut of the person's own may do, wherever they are. */
export const shortcutNames = ['start', 'calm', 'pause'] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** Whether the keys are really ours: `refused` where another program has them, or nobody hands them out. */
export type ShortcutStanding = 'none' | 'held' | 'refused';

export interface ShortcutsView {
  readonly standing: Readonly<Record<ShortcutName, ShortcutStanding>>;
  /** On Wayland the keys may reach only some of the windows, and nobody can tell which. */
  readonly isDoubtful: boolean;
}
