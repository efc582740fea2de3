import Store from 'electron-store';
import type { WritePreferences } from './preferences-file.ts';

/**
 * electron-store as a writer of whole files, and nothing more. Made anew for each write, because making one
 * reads the file, and by then the guard has seen to it that there is a good one or none.
 */
export function electronStoreWriter(folder: string): WritePreferences {
  return (content) => {
    const store = new Store<Record<string, unknown>>({
      cwd: folder,
      name: 'preferences',
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
    });
    store.store = { ...content };
  };
}
