import { MessageChannel } from 'node:worker_threads';
import type { CallName } from '../../src-core/ipc/names.ts';
import { homePages, type PageName } from '../../src-core/ipc/pages.ts';
import { defaultPreferences, type Preferences } from '../../src-core/preferences/preferences.ts';
import type { NudgeAnswer } from '../../src-core/schedule/nudge.ts';
import type { Signal } from '../../src-core/schedule/event.ts';
import type { ShortcutName } from '../../src-core/shortcuts/view.ts';
import type { PracticeText } from '../../src-core/practice/own-practices.ts';
import type { SteadyMs } from '../../src-core/time/moment.ts';
import type { HistoryCalls } from '../history-port.ts';
import type { Answer, Notice, Ports, ShowOutcome } from '../ports.ts';
import type { TrayChoice } from '../tray-port.ts';
import { historyOver, serveHistory } from '../storage/history/history-line.ts';
import { keptHistory } from '../storage/history/kept-history.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { listeners } from './listeners.ts';
import { neverResting, testHistory, type TestHistory } from './test-history.ts';
import { nothingTold, type Told } from './told.ts';

/** 2026-03-04, a Wednesday, at nine in Berlin. */
export const NINE_MS = Date.parse('2026-03-04T08:00:00Z');

export interface FakeOptions {
  readonly savedState?: unknown;
  readonly preferences?: Preferences;
  readonly notices?: readonly Notice[];
  readonly startWallMs?: number;
  /** What there is to say when the history is opened. */
  readonly openingNotices?: readonly Notice[];
  readonly practiceTexts?: readonly PracticeText[];
  /** Answers in the place of the history's own. */
  readonly store?: Partial<HistoryCalls>;
}

/** The outside as a test plays it: it records what it is told, and raises what it is asked to. */
export interface FakeOutside {
  readonly ports: Ports;
  readonly clock: FakeClock;
  readonly history: TestHistory;
  readonly told: Told;
  /** How many times the machine is kept awake now. */
  readonly awake: () => number;
  zone: string;
  idleMs: number | null;
  showOutcome: ShowOutcome;
  sensesDueMs: SteadyMs | null;
  /** False: the disk takes no preferences. */
  takesPreferences: boolean;
  /** The pages whose windows show them. */
  shownPages: readonly PageName[];
  /** What the history says goes wrong with all it is to keep; null: it keeps it. */
  keepNotices: readonly Notice[] | null;
  readonly raise: {
    signal(signal: Signal, value: boolean | 'unknown'): void;
    shutdown(): void;
    choice(choice: TrayChoice): void;
    answer(nudgeId: string, kind: NudgeAnswer['kind']): void;
    shortcut(name: ShortcutName): void;
    guideClosed(): void;
    host(isShown: boolean): void;
    dueMoved(): void;
  };
  /** How many listeners the ports have, the history's included. */
  readonly listening: () => number;
  /** Calls as a page does. */
  call(name: CallName, input: unknown): ReturnType<Answer>;
  remove(): Promise<void>;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function fakeOutside({
  savedState = null,
  preferences = defaultPreferences,
  notices = [],
  startWallMs = NINE_MS,
  openingNotices,
  practiceTexts = [],
  store = {},
}: FakeOptions = {}): FakeOutside {
  const clock = createFakeClock(startWallMs);
  const history = testHistory();
  history.nowMs = startWallMs;
  const { port1, port2 } = new MessageChannel();
  serveHistory(port1, history.engine, () => port1.close());
  const note = (message: string) => void told.logged.push(message);
  const log = { info: note, warn: note, error: note };
  const kept = keptHistory(neverResting(historyOver(port2).store), log);
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => (closing ??= kept.close());
  const told = nothingTold();
  const signals = listeners<[Signal, boolean | 'unknown']>();
  const shutdowns = listeners<[]>();
  const choices = listeners<[TrayChoice]>();
  const answers = listeners<[string, NudgeAnswer['kind']]>();
  const presses = listeners<[ShortcutName]>();
  const closings = listeners<[]>();
  const hosts = listeners<[boolean]>();
  const dueMoves = listeners<[]>();
  const counted = [signals, shutdowns, choices, answers, presses, closings, hosts, dueMoves];
  let historyListeners = 0;
  let line: Answer = () => Promise.reject(new Error('no line is open'));
  let blockers = 0;
  const gone = (what: string) => () => void told.disposed.push(what);

  const outside: FakeOutside = {
    clock,
    history,
    told,
    awake: () => blockers,
    zone: 'Europe/Berlin',
    idleMs: 0,
    showOutcome: { shown: true, way: 'own-window', answers: true },
    sensesDueMs: null,
    takesPreferences: true,
    shownPages: homePages,
    keepNotices: null,
    raise: {
      signal: signals.tell,
      shutdown: shutdowns.tell,
      choice: choices.tell,
      answer: answers.tell,
      shortcut: presses.tell,
      guideClosed: closings.tell,
      host: hosts.tell,
      dueMoved: dueMoves.tell,
    },
    listening: () => counted.reduce((sum, { count }) => sum + count(), 0) + historyListeners,
    call: (name, input) => line(name, input),
    remove: async () => {
      await close();
      history.remove();
    },
    ports: {
      clock,
      random: () => 0.5,
      systemLanguage: { language: 'en', region: 'en-GB' },
      loginSession: 'c1',
      timeZone: () => outside.zone,
      idle: { idleMs: () => outside.idleMs },
      signals: { onChange: signals.add, onShutdown: shutdowns.add },
      senses: {
        poll: ({ steadyMs }, presence) => {
          told.counts.beats += 1;
          told.polls.push({ steadyMs, presence });
        },
        nextDue: () => outside.sensesDueMs,
        onDueMoved: dueMoves.add,
        setOff: (off) => void told.off.push(off),
        view: () => ({ lines: [], idle: null }),
        dispose: gone('senses'),
      },
      notifier: {
        show: (card) => {
          told.cards.push(card);
          return Promise.resolve(outside.showOutcome);
        },
        withdraw: (nudgeId) => void told.withdrawn.push(nudgeId),
        onAnswer: answers.add,
        // A service takes its time to answer.
        dispose: async () => {
          await turn();
          told.disposed.push('notifier');
        },
      },
      nudgePage: {
        card: () => told.cards.at(-1) ?? null,
        answer: (kind) => void told.pressed.push(kind),
      },
      tray: {
        onHost: (listener) => {
          listener(true);
          return hosts.add(listener);
        },
        show: (model) => void told.models.push(model),
        onChoice: choices.add,
        dispose: gone('tray'),
      },
      windows: {
        open: (page, asked = 'asked') => void told.opened.push([page, asked]),
        closeGuide: () => (told.counts.guideClosings += 1),
        fillScreen: (on) => (told.fillsScreen = on),
        dress: (choice) => void told.dressed.push(choice),
        isOpen: (page) => outside.shownPages.includes(page),
        push: (name, payload) => void told.pushed.push({ name, payload }),
        onGuideClosed: closings.add,
        dispose: gone('windows'),
      },
      openLine: (answer) => {
        line = answer;
        return gone('line');
      },
      wakefulness: {
        keepAwake: () => {
          blockers += 1;
          return () => (blockers -= 1);
        },
        dispose: gone('wakefulness'),
      },
      preferences: {
        load: () => ({ preferences, notices }),
        save: (saved) => {
          if (outside.takesPreferences) told.savedPreferences.push(saved);
          return outside.takesPreferences;
        },
      },
      stateFile: {
        load: () => savedState,
        save: (state) => {
          told.savedStates.push(state);
          return true;
        },
      },
      practiceTexts: () => practiceTexts,
      history: {
        ...kept,
        store: { ...kept.store, ...store },
        onChanged: (listener) => {
          const remove = kept.onChanged(listener);
          historyListeners += 1;
          return () => {
            historyListeners -= 1;
            remove();
          };
        },
        keep: (keeping) => {
          told.kept.push(keeping);
          return outside.keepNotices === null
            ? kept.keep(keeping)
            : Promise.resolve(outside.keepNotices);
        },
        tap: (tap) =>
          outside.keepNotices === null ? kept.tap(tap) : Promise.resolve(outside.keepNotices),
        opening: () => (openingNotices ? Promise.resolve(openingNotices) : kept.opening()),
        backUpIfDue: () => {
          told.counts.backUps += 1;
          kept.backUpIfDue();
        },
        restIfIdle: () => (told.counts.idleLooks += 1),
        // A disk takes longer than the notification service.
        close: async () => {
          await close();
          await turn();
          told.disposed.push('history');
        },
      },
      files: {
        saveAs: (name, content) => {
          told.savedFiles.push({ name, content });
          return Promise.resolve('saved');
        },
        askTarget: () => Promise.resolve(null),
        askFile: () => Promise.resolve(null),
        askFolder: () => Promise.resolve(null),
      },
      printer: {
        summary: () => Promise.resolve(new Uint8Array()),
        drawn: () => (told.counts.drawn += 1),
      },
      shortcuts: {
        hold: (wanted) => void told.held.push(wanted),
        view: () => ({
          standing: { start: 'none', calm: 'none', pause: 'none' },
          isDoubtful: false,
        }),
        onPressed: presses.add,
        dispose: gone('shortcuts'),
      },
      autostart: {
        view: () => ({ kind: 'closed', why: 'no-way' }),
        set: (isOn) => {
          told.autostart.push(isOn);
          return { outcome: 'failed', view: { kind: 'closed', why: 'no-way' } };
        },
      },
      about: { version: '0', runtime: 'none', folder: '/nowhere', isLasting: true },
      log,
      quit: () => (told.counts.quits += 1),
      startAnew: () => undefined,
    },
  };
  return outside;
}
