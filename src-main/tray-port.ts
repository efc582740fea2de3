import type { PageName } from '../src-core/ipc/pages.ts';
import type { Feeling } from '../src-core/practice/vocabulary.ts';
import type { DayNote } from '../src-core/schedule/event.ts';

export type NudgeAction = 'start' | 'later' | 'not-today';

/** One entry of the tray menu, as data. */
export type MenuEntry =
  | { readonly kind: 'line'; readonly label: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'action'; readonly label: string; readonly choice: TrayChoice }
  | {
      readonly kind: 'check';
      readonly label: string;
      readonly isOn: boolean;
      readonly choice: TrayChoice;
    }
  | { readonly kind: 'group'; readonly label: string; readonly entries: readonly MenuEntry[] };

/** What a person chose in it. */
export type TrayChoice =
  /** Null: whatever suits is chosen. */
  | {
      readonly type: 'start';
      readonly setupId: string | null;
      readonly feeling?: Feeling | undefined;
    }
  | { readonly type: 'calm' }
  | { readonly type: 'note'; readonly note: DayNote; readonly on: boolean }
  /** Zero minutes: the call is over. */
  | { readonly type: 'in-call'; readonly minutes: number }
  | { readonly type: 'answer'; readonly nudgeId: string; readonly answer: NudgeAction }
  | { readonly type: 'pause'; readonly minutes: number }
  | { readonly type: 'pause-until-tomorrow' }
  | { readonly type: 'lift-pause' }
  | { readonly type: 'open'; readonly page: PageName }
  | { readonly type: 'quit' };
