import type { Fact } from './fact.ts';

/** One fact about the system, as the page "What Drape can see" shows it. */
export interface SightLine {
  readonly fact: Fact;
  readonly isOn: boolean;
  /** Whether anything on this system could tell. */
  readonly hasSource: boolean;
  /** Null: nobody knows now. */
  readonly value: boolean | null;
  /** Whose word it is: the name of a service or a tool. */
  readonly source: string | null;
  readonly ageMs: number | null;
}

export type NudgeWay = 'notification-service' | 'system' | 'own-window' | 'node-notifier';

/** How nudges reach the person. "Shown" is not "seen": only an answer proves that. */
export interface NudgeSight {
  /** Null until the first one. */
  readonly way: NudgeWay | null;
  readonly carriesButtons: boolean;
  readonly trial: 'none' | 'sent' | 'answered' | 'failed';
}

/** What is known of the system right now. */
export interface SightView {
  readonly lines: readonly SightLine[];
  /** How long no key and no pointer moved, and who counts; null where nothing can tell. */
  readonly idle: { readonly forMs: number; readonly source: string } | null;
  /** As in "Europe/Berlin". */
  readonly timeZone: string;
  readonly nudges: NudgeSight;
}

/** A nudge in finished words, as our own small window shows it. */
export interface NudgeCardView {
  readonly title: string;
  readonly body: string;
  readonly actions: readonly {
    readonly id: 'start' | 'later' | 'not-today';
    readonly label: string;
  }[];
}
