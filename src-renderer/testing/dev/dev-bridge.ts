import type { AppBridge, CallOutput } from '../../../src-core/ipc/contract.ts';
import type { CallName } from '../../../src-core/ipc/names.ts';
import type { ThemeChoice } from '../../../src-core/preferences/look-preferences.ts';
import { localeOf, type Language } from '../../../src-core/words/language.ts';
import type { DevState } from './states.ts';

/** How a state is looked at. */
export interface DevLook {
  readonly theme: ThemeChoice;
  readonly language: Language;
}

/** The bridge of a state, in a look. */
export function devBridge(state: DevState, { theme, language }: DevLook): AppBridge {
  const bridge = state.bridge();
  const locale = localeOf(language, { language, region: language });
  const own: Readonly<Record<string, unknown>> = { ...state.answers, 'words:locale': locale };
  return {
    ...bridge,
    call: async (name, input) => {
      if (Object.hasOwn(own, name)) return { ok: true, value: own[name] as never };
      const reply = await bridge.call(name, input);
      if (name !== 'preferences:view' || !reply.ok) return reply;
      const told = reply.value as CallOutput<'preferences:view'>;
      const look = { ...told.preferences.look, theme, language };
      const value = { ...told, preferences: { ...told.preferences, look } };
      return { ok: true, value: value as CallOutput<typeof name & CallName> };
    },
  };
}
