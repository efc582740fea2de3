import type { Keeping } from '../../src-core/app/keeping.ts';
import type { PushName } from '../../src-core/ipc/names.ts';
import type { KeysPreferences } from '../../src-core/preferences/keys-preferences.ts';
import type { ThemeChoice } from '../../src-core/preferences/look-preferences.ts';
import type { Preferences } from '../../src-core/preferences/preferences.ts';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { NudgeCard, TrayModel } from '../ports.ts';

/** What the app has done to the outside, the latest last. */
export interface Told {
  readonly dressed: ThemeChoice[];
  readonly held: KeysPreferences[];
  readonly off: (readonly Fact[])[];
  readonly pushed: { readonly name: string; readonly payload: unknown }[];
  readonly opened: (readonly [page: string, asked: string])[];
  readonly cards: NudgeCard[];
  readonly withdrawn: string[];
  /** What was pressed in the nudge's own window. */
  readonly pressed: string[];
  readonly models: TrayModel[];
  readonly savedStates: unknown[];
  readonly savedPreferences: Preferences[];
  readonly savedFiles: { readonly name: string; readonly content: string | Uint8Array }[];
  readonly kept: Keeping[];
  readonly autostart: boolean[];
  readonly logged: string[];
  readonly polls: { readonly steadyMs: number; readonly presence: string }[];
  readonly disposed: string[];
  /** Whether the guide fills its screen. */
  fillsScreen: boolean;
  readonly counts: Record<
    'beats' | 'backUps' | 'idleLooks' | 'guideClosings' | 'quits' | 'drawn',
    number
  >;
}

export const nothingTold = (): Told => ({
  dressed: [],
  held: [],
  off: [],
  pushed: [],
  opened: [],
  cards: [],
  withdrawn: [],
  pressed: [],
  models: [],
  savedStates: [],
  savedPreferences: [],
  savedFiles: [],
  kept: [],
  autostart: [],
  logged: [],
  polls: [],
  disposed: [],
  fillsScreen: false,
  counts: { beats: 0, backUps: 0, idleLooks: 0, guideClosings: 0, quits: 0, drawn: 0 },
});

/** What a page was last told under this name; undefined when nothing was. */
export const lastPushed = ({ pushed }: Told, wanted: PushName): unknown =>
  pushed.filter(({ name }) => name === wanted).at(-1)?.payload;
