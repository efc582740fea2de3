import type { Setup } from '../practice/setup.ts';
import type { Script } from '../practice/script.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { SafetyItem } from '../safety/items.ts';
import type { SafetyConfirm } from '../safety/view.ts';
import type { SafetyAnswer } from '../safety/profile.ts';
import type { Relief } from '../schedule/relief.ts';
import type { ScheduleEffect } from '../schedule/effect.ts';
import type { ScheduleEvent } from '../schedule/event.ts';
import type { SessionEffect, SessionEvent } from '../session/event.ts';
import type { Moment } from '../time/moment.ts';
import type { ToldRest } from './elsewhere.ts';
import type { Keeping } from './keeping.ts';
import type { SaidLater } from './last-rest.ts';
import type { WelcomeStep } from './welcome.ts';

/** What the app may look at besides its own state, as it is at this moment: read it anew each time. */
export interface AppContext {
  readonly preferences: Preferences;
  readonly setups: readonly Setup[];
  readonly scriptOf: (setupId: string) => Script | null;
  readonly relief: Readonly<Record<string, Relief>>;
  readonly calmDays: number;
}

export type SessionEnded = Extract<SessionEffect, { readonly type: 'session-ended' }>;

/** Everything that can happen. The parts' own events pass through as they are. */
export type AppEvent =
  | { readonly type: 'ticked'; readonly at: Moment; readonly idleMs: number | null }
  | { readonly type: 'schedule'; readonly event: ScheduleEvent }
  | { readonly type: 'session'; readonly event: SessionEvent }
  | {
      readonly type: 'safety-answered';
      readonly at: Moment;
      readonly item: SafetyItem;
      readonly value: SafetyAnswer['value'];
    }
  | { readonly type: 'safety-confirmed'; readonly at: Moment; readonly confirm: SafetyConfirm }
  | { readonly type: 'guide-closed'; readonly at: Moment }
  /** What the history knows of rests at the person's other machines; it may tell the same again. */
  | {
      readonly type: 'rests-elsewhere';
      readonly at: Moment;
      readonly rests: readonly ToldRest[];
    }
  /** A page of the first run is open; null when it has been gone through or left. */
  | { readonly type: 'welcome-turned'; readonly at: Moment; readonly step: WelcomeStep | null }
  /** What a rest still had to tell that was cut off: its end, or what was said after it. */
  | {
      readonly type: 'rest-lost';
      readonly at: Moment;
      readonly effects: readonly SessionEffect[];
    }
  /** How it was after the last rest, said when the page after it had gone. */
  | { readonly type: 'said-later'; readonly at: Moment; readonly said: SaidLater };

/** What one part orders of another is settled inside; these go out. */
export type AppEffect =
  | Exclude<ScheduleEffect, { readonly type: 'begin-session' }>
  | Exclude<
      SessionEffect,
      {
        readonly type:
          | 'session-began'
          | 'session-ended'
          | 'store-reflection'
          | 'end-corrected'
          | 'rest-more'
          | 'block-setup'
          | 'unblock-setup';
      }
    >
  | { readonly type: 'open-guide' }
  /** For the history. */
  | ({ readonly type: 'keep' } & Keeping);
