import type { Ports } from '../ports.ts';
import type { PreferencesKeeper } from '../preferences/keeper.ts';
import type { CallHandlers } from './serve.ts';

type PreferencesCall = Extract<keyof CallHandlers, `preferences:${string}`>;

/** What main does for each call about preferences. */
export function createPreferencesHandlers(
  keeper: PreferencesKeeper,
  { files }: Pick<Ports, 'files'>,
): Pick<CallHandlers, PreferencesCall> {
  return {
    'preferences:view': () => keeper.view(),
    'preferences:change': (change) => (keeper.change(change) ? keeper.view() : null),
    'preferences:reset': ({ section }) => {
      keeper.reset(section);
      return null;
    },
    'preferences:undo': () => {
      keeper.undo();
      return null;
    },
    'preferences:export': () => files.saveAs('drape-preferences.json', keeper.exported()),
    'preferences:preview': ({ text }) => keeper.preview(text),
    'preferences:import': ({ text }) => keeper.take(text),
  };
}
