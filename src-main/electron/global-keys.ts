import { globalShortcut } from 'electron';
import type { KeysPreferences } from '../../src-core/preferences/keys-preferences.ts';
import {
  shortcutNames,
  type ShortcutName,
  type ShortcutStanding,
} from '../../src-core/shortcuts/view.ts';
import type { Log, Shortcuts } from '../ports.ts';

/** Keys that reach Drape wherever the person is. The system hands them out, or says no. */
export function createGlobalKeys(isDoubtful: boolean, log: Log): Shortcuts {
  const listeners = new Set<(name: ShortcutName) => void>();
  const chords = new Map<ShortcutName, string>();
  const standing: Record<ShortcutName, ShortcutStanding> = {
    start: 'none',
    calm: 'none',
    pause: 'none',
  };

  const letGo = (name: ShortcutName): void => {
    const chord = chords.get(name);
    if (chord !== undefined && standing[name] === 'held') globalShortcut.unregister(chord);
    chords.delete(name);
    standing[name] = 'none';
  };
  const grab = (name: ShortcutName, chord: string): void => {
    chords.set(name, chord);
    standing[name] = isHandedOut(chord, () => {
      for (const listener of [...listeners]) listener(name);
    })
      ? 'held'
      : 'refused';
    if (standing[name] === 'refused') log.warn(`The keys for "${name}" are not to be had.`);
  };

  return {
    hold: (wanted: KeysPreferences) => {
      // Those that are given up come first: another line may want the same keys.
      for (const name of shortcutNames) if (chords.get(name) !== wanted[name]) letGo(name);
      for (const name of shortcutNames) {
        const chord = wanted[name];
        if (chord !== null && standing[name] !== 'held') grab(name, chord);
      }
    },
    view: () => ({ standing: { ...standing }, isDoubtful }),
    onPressed: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      for (const name of shortcutNames) letGo(name);
    },
  };
}

/** Keys that one line of ours has already are no keys for another. */
function isHandedOut(chord: string, pressed: () => void): boolean {
  try {
    return !globalShortcut.isRegistered(chord) && globalShortcut.register(chord, pressed);
  } catch {
    return false;
  }
}
