import { MessageChannel } from 'node:worker_threads';
import type { CallName } from '../../src-core/ipc/names.ts';
import type { ThemeChoice } from '../../src-core/preferences/look-preferences.ts';
import type { KeysPreferences } from '../../src-core/preferences/keys-preferences.ts';
import { defaultPreferences, type Preferences } from '../../src-core/preferences/preferences.ts';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { NudgeAnswer } from '../../src-core/schedule/nudge.ts';
import type { Signal } from '../../src-core/schedule/event.ts';
import type { ShortcutName } from '../../src-core/shortcuts/view.ts';
import type { Answer, Notice, NudgeCard, Ports, TrayChoice, TrayModel } from '../ports.ts';
import { historyOver, serveHistory } from '../storage/history/history-line.ts';
import { keptHistory } from '../storage/history/kept-history.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { neverResting, testHistory, type TestHistory } from './test-history.ts';

/** 2026-03-04, a Wednesday, at nine in Berlin. */
export const NINE_MS = Date.parse('2026-03-04T08:00:00Z');

export interface FakeOptions {
  readonly savedState?: unknown;
  readonly preferences?: Preferences;
  readonly notices?: readonly Notice[];
}

/** What the app has done to the outside, the latest last. */
export interface Told {
  readonly dressed: ThemeChoice[];
  readonly held: KeysPreferences[];
  readonly off: (readonly Fact[])[];
  readonly pushed: { readonly name: string; readonly payload: unknown }[];
  readonly opened: (readonly [page: string, asked: string])[];
  readonly cards: NudgeCard[];
  readonly models: TrayModel[];
  readonly savedStates: unknown[];
  readonly savedPreferences: Preferences[];
  readonly disposed: string[];
  readonly counts: Record<'beats' | 'backUps' | 'guideClosings' | 'quits', number>;
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
  readonly raise: {
    signal(signal: Signal, value: boolean | 'unknown'): void;
    shutdown(): void;
    choice(choice: TrayChoice): void;
    answer(nudgeId: string, kind: NudgeAnswer['kind']): void;
    shortcut(name: ShortcutName): void;
    guideClosed(): void;
    host(isShown: boolean): void;
  };
  /** Calls as a page does. */
  call(name: CallName, input: unknown): ReturnType<Answer>;
  remove(): Promise<void>;
}

/** Listeners of one kind, and a way to tell them all. */
function listeners<A extends readonly unknown[]>() {
  const all = new Set<(...args: A) => void>();
  return {
    add: (listener: (...args: A) => void) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (...args: A) => {
      for (const listener of [...all]) listener(...args);
    },
    count: () => all.size,
  };
}

export function fakeOutside({
  savedState = null,
  preferences = defaultPreferences,
  notices = [],
}: FakeOptions = {}): FakeOutside {
  const clock = createFakeClock(NINE_MS);
  const history = testHistory();
  history.nowMs = NINE_MS;
  const { port1, port2 } = new MessageChannel();
  serveHistory(port1, history.engine, () => port1.close());
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const kept = keptHistory(neverResting(historyOver(port2).store), quiet);
  const told: Told = {
    dressed: [],
    held: [],
    off: [],
    pushed: [],
    opened: [],
    cards: [],
    models: [],
    savedStates: [],
    savedPreferences: [],
    disposed: [],
    counts: { beats: 0, backUps: 0, guideClosings: 0, quits: 0 },
  };
  const signals = listeners<[Signal, boolean | 'unknown']>();
  const shutdowns = listeners<[]>();
  const choices = listeners<[TrayChoice]>();
  const answers = listeners<[string, NudgeAnswer['kind']]>();
  const presses = listeners<[ShortcutName]>();
  const closings = listeners<[]>();
  const hosts = listeners<[boolean]>();
  const dueMoves = listeners<[]>();
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
    raise: {
      signal: signals.tell,
      shutdown: shutdowns.tell,
      choice: choices.tell,
      answer: answers.tell,
      shortcut: presses.tell,
      guideClosed: closings.tell,
      host: hosts.tell,
    },
    call: (name, input) => line(name, input),
    remove: async () => {
      await kept.close();
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
        poll: () => (told.counts.beats += 1),
        nextDue: () => null,
        onDueMoved: dueMoves.add,
        setOff: (off) => void told.off.push(off),
        view: () => ({ lines: [], idle: null }),
        dispose: gone('senses'),
      },
      notifier: {
        show: (card) => {
          told.cards.push(card);
          return Promise.resolve({ shown: true, way: 'own-window', answers: true });
        },
        withdraw: () => undefined,
        onAnswer: answers.add,
        // A service takes its time to answer.
        dispose: async () => {
          await new Promise((resolve) => setImmediate(resolve));
          told.disposed.push('notifier');
        },
      },
      nudgePage: { card: () => told.cards.at(-1) ?? null, answer: () => undefined },
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
        dress: (choice) => void told.dressed.push(choice),
        isOpen: () => true,
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
          told.savedPreferences.push(saved);
          return true;
        },
      },
      stateFile: {
        load: () => savedState,
        save: (state) => {
          told.savedStates.push(state);
          return true;
        },
      },
      practiceTexts: () => [],
      history: {
        ...kept,
        backUpIfDue: () => {
          told.counts.backUps += 1;
          kept.backUpIfDue();
        },
        close: () => {
          told.disposed.push('history');
          return Promise.resolve();
        },
      },
      files: {
        saveAs: () => Promise.resolve('left'),
        askTarget: () => Promise.resolve(null),
        askFile: () => Promise.resolve(null),
        askFolder: () => Promise.resolve(null),
      },
      printer: { summary: () => Promise.resolve(new Uint8Array()), drawn: () => undefined },
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
        set: () => ({ outcome: 'failed', view: { kind: 'closed', why: 'no-way' } }),
      },
      about: { version: '0', runtime: 'none', folder: '/nowhere', isLasting: true },
      log: quiet,
      quit: () => (told.counts.quits += 1),
      startAnew: () => undefined,
    },
  };
  return outside;
}
