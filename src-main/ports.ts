import type { HistoryCalls, HistoryChanges } from './history-port.ts';
import type { Journal } from './journal-port.ts';
import type { MenuEntry, NudgeAction, TrayChoice } from './tray-port.ts';
import type { About } from '../src-core/about/view.ts';
import type { AutostartOutcome, AutostartView } from '../src-core/autostart/view.ts';
import type { Keeping } from '../src-core/app/keeping.ts';
import type { Paper } from '../src-core/journal/data-view.ts';
import type { Sentence, NudgeAnswer } from '../src-core/schedule/nudge.ts';
import type { DayNote, Signal } from '../src-core/schedule/event.ts';
import type { RecordOf } from '../src-core/journal/records.ts';
import type { PracticeText } from '../src-core/practice/own-practices.ts';
import type { ThemeChoice } from '../src-core/preferences/look-preferences.ts';
import type { KeysPreferences } from '../src-core/preferences/keys-preferences.ts';
import type { Preferences } from '../src-core/preferences/preferences.ts';
import type { Fact } from '../src-core/sight/fact.ts';
import type { NudgeWay, SightView } from '../src-core/sight/view.ts';
import type { ShortcutName, ShortcutsView } from '../src-core/shortcuts/view.ts';
import type { Tap } from '../src-core/today/check-in.ts';
import type { Clock } from '../src-core/time/clock.ts';
import type { Moment, SteadyMs } from '../src-core/time/moment.ts';
import type { Random } from '../src-core/time/random.ts';
import type { PushName } from '../src-core/ipc/names.ts';
import type { PageName } from '../src-core/ipc/pages.ts';
import type { SystemLanguage } from '../src-core/words/language.ts';
import type { Pushes, Reply } from '../src-core/ipc/contract.ts';

/** What the app needs of the outside. `createApp` gets one of each; nothing else reaches out. */
export interface Ports {
  readonly clock: Clock;
  readonly random: Random;
  readonly systemLanguage: SystemLanguage;
  /** The name of the person's login session, or empty where it has none. */
  readonly loginSession: string;
  /** The name of the system's time zone, as in "Europe/Berlin". */
  readonly timeZone: () => string;
  readonly idle: IdleSource;
  readonly signals: SignalSource;
  readonly senses: Senses;
  readonly notifier: Notifier;
  readonly nudgePage: NudgePage;
  readonly tray: TrayFace;
  readonly windows: Windows;
  /** Lets pages call; gives back how to stop listening. */
  readonly openLine: (answer: Answer) => Remove;
  readonly wakefulness: Wakefulness;
  readonly preferences: PreferencesStore;
  readonly stateFile: StateFile;
  /** What lies in the person's own folder of practices. */
  readonly practiceTexts: () => readonly PracticeText[];
  readonly history: History;
  readonly files: Files;
  readonly printer: Printer;
  readonly shortcuts: Shortcuts;
  readonly autostart: Autostart;
  readonly about: About;
  readonly log: Log;
  readonly quit: () => void;
  /** Ends, takes away what the profile still holds of the person, and starts as on the first day. */
  readonly startAnew: () => void;
}

/** Answers one call of a page; it checks name and shape itself. */
export type Answer = (name: string, raw: unknown) => Promise<Reply<unknown>>;

/** Takes a listener or a resource back. Safe to call twice. */
export type Remove = () => void;

export interface IdleSource {
  /** Milliseconds since the last key or pointer input, or null where nothing can tell. */
  idleMs(): number | null;
}

export interface SignalSource {
  onChange(listener: (signal: Signal, value: boolean | 'unknown') => void): Remove;
  /** The system is about to end the session: save now, there is about one second. */
  onShutdown(listener: () => void): Remove;
}

/** What of the system has to be looked at, since it tells nothing by itself. The app's one timer does it. */
export interface Senses {
  poll(at: Moment, presence: 'here' | 'away'): void;
  /** When the next look is worth it, or null. */
  nextDue(): SteadyMs | null;
  onDueMoved(listener: () => void): Remove;
  /** What is neither watched nor looked at from now on; all else is. */
  setOff(off: readonly Fact[]): void;
  view(): Sight;
  dispose(): void;
}

/** What is known of the system now. */
export type Sight = Pick<SightView, 'lines' | 'idle'>;

/** A nudge in finished words, ready to be shown. */
export interface NudgeCard {
  readonly nudgeId: string;
  readonly title: string;
  readonly body: string;
  /** Where buttons cannot be shown: it says where they are instead. */
  readonly bodyWithoutButtons: string;
  readonly actions: readonly { readonly id: NudgeAction; readonly label: string }[];
  readonly mayChime: boolean;
}

/** One order of a later start of the program; its bounds are in src-main/cli/bounds.ts. */
export type Order =
  | { readonly kind: 'open' }
  | { readonly kind: 'start'; readonly setupId: string | null }
  | { readonly kind: 'calm' }
  | { readonly kind: 'pause'; readonly until: number | 'tomorrow' | 'off' }
  | { readonly kind: 'in-call'; readonly minutes: number }
  | { readonly kind: 'note'; readonly note: DayNote }
  | { readonly kind: 'status'; readonly json: boolean }
  | { readonly kind: 'quit' };

/** What the running Drape says to an order. */
export interface OrderReply {
  readonly exitCode: number;
  readonly text: string;
}

/** What is known after an attempt to show. "Shown" is not "seen": only an answer proves that. */
export type ShowOutcome =
  | { readonly shown: true; readonly way: NudgeWay; readonly answers: boolean }
  /** `isTakenBack`: nobody wants it shown any more, so that it was not is no fault. */
  | { readonly shown: false; readonly why: string; readonly isTakenBack?: true };

/** What our own small window shows, and what is pressed there. */
export interface NudgePage {
  card(): NudgeCard | null;
  answer(kind: NudgeAction | 'dismissed'): void;
}

export interface Notifier {
  /** Shows the card, or puts it in the place of the one that stands. Never rejects. */
  show(card: NudgeCard): Promise<ShowOutcome>;
  withdraw(nudgeId: string): void;
  onAnswer(listener: (nudgeId: string, answer: NudgeAnswer['kind']) => void): Remove;
  /** Takes back what stands. Resolves once that has been heard, or after a moment. */
  dispose(): Promise<void>;
}

export interface TrayModel {
  /** 0..1: how full the icon is drawn. */
  readonly fill: number;
  readonly paused: boolean;
  readonly tooltip: string;
  /** The very same list as before says that no word has changed, of the tooltip neither. */
  readonly menu: readonly MenuEntry[];
}

export interface TrayFace {
  /** Tells whether the icon is shown by anybody here, at once where it is known and on each change. */
  onHost(listener: (present: boolean) => void): Remove;
  show(model: TrayModel): void;
  onChoice(listener: (choice: TrayChoice) => void): Remove;
  dispose(): void;
}

export interface Windows {
  /** Shows the page, in its window or a new one, in front. One that nobody asked for takes no focus from another. */
  open(page: PageName, asked?: 'asked' | 'unasked'): void;
  closeGuide(): void;
  /** Whether the guide fills its screen. F11 turns it until this is told anew. */
  fillScreen(on: boolean): void;
  /** The paper that windows are laid out with before their page draws. */
  dress(choice: ThemeChoice): void;
  /** Whether the page is what its window shows now. */
  isOpen(page: PageName): boolean;
  push<P extends PushName>(name: P, payload: Pushes[P]): void;
  onGuideClosed(listener: () => void): Remove;
  dispose(): void;
}

export interface Wakefulness {
  /** Keeps the machine from sleeping; the display may turn off. Gives back the release. */
  keepAwake(): Remove;
  dispose(): void;
}

/** Something the person should be told once, in the next window or the tray. */
export type Notice = Sentence;

export interface PreferencesStore {
  /** Reads and mends what is on disk. Never throws: what was wrong comes back as notices. */
  load(): { readonly preferences: Preferences; readonly notices: readonly Notice[] };
  /** False when the disk refused or the file is not ours to write; the old file then still stands. */
  save(preferences: Preferences): boolean;
}

export interface StateFile {
  /** The last saved state as parsed JSON, or null when there is none or it cannot be read. */
  load(): unknown;
  /** Replaces the file as a whole or not at all. False when the disk refused. */
  save(state: unknown): boolean;
}

/**
 * The history: what the running app fills by itself, and what the person writes. Nothing rejects; what went
 * wrong with the filling is for the person, in words.
 */
export interface History extends HistoryChanges {
  /** New records first, then what is known of older ones. Empty when all of it is on the disk. */
  keep(keeping: Keeping): Promise<readonly Notice[]>;
  readonly journal: Journal;
  readonly store: HistoryCalls;
  /** What there was to say when it was opened. */
  opening(): Promise<readonly Notice[]>;
  /** What is kept of a span of time, or null where it cannot be read. */
  readDay(fromMs: number, toMs: number): Promise<DayRecords | null>;
  /** Takes in a check-in of one tap. */
  tap(tap: Tap): Promise<readonly Notice[]>;
  /** Writes today's backup if there is none yet. */
  backUpIfDue(): void;
  /** Called with each beat: what has been idle for a while lets go of what it holds in memory. */
  restIfIdle(): void;
  /** Carries out what was asked before, and closes the file. */
  close(): Promise<void>;
}

/** What the history holds of one day. */
export interface DayRecords {
  /** Runs may have begun up to a day before. */
  readonly screen: readonly RecordOf<'screen'>[];
  readonly nudges: readonly RecordOf<'nudge'>[];
  readonly rests: readonly RecordOf<'session'>[];
  readonly checkIns: readonly RecordOf<'check-in'>[];
  /** Nothing at all was kept before. */
  readonly isFirst: boolean;
}

/** Files that a person takes out of the app or brings in. */
export interface Files {
  /** Asks where to put it; `left` when they chose not to. */
  saveAs(name: string, content: string | Uint8Array): Promise<'saved' | 'left' | 'failed'>;
  /** Asks where a file is to go. Null when they chose not to; so with all that follow. */
  askTarget(name: string): Promise<string | null>;
  askFile(): Promise<string | null>;
  askFolder(): Promise<string | null>;
}

/** Puts a page of ours on paper. */
export interface Printer {
  /** The summary as a PDF. Rejects when it could not be drawn. */
  summary(paper: Paper): Promise<Uint8Array>;
  /** The page says that it has drawn itself. */
  drawn(): void;
}

/** Keys that reach the app wherever the person is: those that they set, and no others. */
export interface Shortcuts {
  /** Holds these from now on and lets go of all others. What is refused is said by `view`. */
  hold(wanted: KeysPreferences): void;
  view(): ShortcutsView;
  onPressed(listener: (name: ShortcutName) => void): Remove;
  dispose(): void;
}

/** Whether the program starts with the computer. The system knows, and nobody else. */
export interface Autostart {
  view(): AutostartView;
  /** Never throws: what was refused comes back, with what is so now. */
  set(isOn: boolean): AutostartOutcome;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}
