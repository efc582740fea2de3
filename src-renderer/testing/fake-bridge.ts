import { newcomer, type Welcome } from '../../src-core/app/welcome.ts';
import type { AutostartView } from '../../src-core/autostart/view.ts';
import { createFakeJournal, type FakeJournal } from './fake-journal.ts';
import { calls, type AppBridge, type CallInput, type Pushes } from '../../src-core/ipc/contract.ts';
import { entryOf, library } from '../../src-core/practice/library.ts';
import { withChange, type PreferenceChange } from '../../src-core/preferences/change.ts';
import { defaultPreferences } from '../../src-core/preferences/preferences.ts';
import type { PreferencesView } from '../../src-core/preferences/view.ts';
import {
  emptyProfile,
  lockOf,
  withAnswer,
  type SafetyProfile,
} from '../../src-core/safety/profile.ts';
import { safetyView, withConfirmed, type PendingStart } from '../../src-core/safety/view.ts';
import type { SessionEffect, SessionEvent } from '../../src-core/session/event.ts';
import { stepSession } from '../../src-core/session/session.ts';
import { usualChoices, type SessionState } from '../../src-core/session/state.ts';
import { sessionView } from '../../src-core/session/view.ts';
import { steadyMs, wallMs, type Moment } from '../../src-core/time/moment.ts';
import { englishLocale } from '../../src-core/words/language.ts';

/** What has no moment of its own yet. */
type Untimed<E> = E extends unknown ? Omit<E, 'at'> : never;

export interface FakeBridge extends AppBridge {
  /** Every call so far, by name, with its checked input. */
  readonly called: { name: string; input: unknown }[];
  readonly effects: SessionEffect[];
  tell(event: Untimed<SessionEvent>): void;
  /** Lets time pass in main, and pushes what is then. */
  pass(ms: number): void;
  state(): SessionState | null;
  readonly journal: FakeJournal;
}

export interface FakeBridgeOptions {
  readonly profile?: SafetyProfile;
  readonly rate?: number;
  readonly journal?: FakeJournal;
  readonly welcome?: Welcome;
  readonly autostart?: AutostartView;
}

/** Main as the page sees it, from the same contract and the same reducer, on a clock that only `pass` moves. */
export function createFakeBridge({
  profile: from,
  rate = 0,
  journal = createFakeJournal(),
  welcome: begun = newcomer,
  autostart: login = { kind: 'closed', why: 'no-way' },
}: FakeBridgeOptions = {}): FakeBridge {
  let nowMs = 1_000_000;
  let session: SessionState | null = null;
  let profile = from ?? emptyProfile;
  let pending: PendingStart | null = null;
  let preferences = defaultPreferences;
  let welcome = begun;
  let autostart = login;
  const called: FakeBridge['called'] = [];
  const effects: SessionEffect[] = [];
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const at = (): Moment => ({
    wallMs: wallMs(1_700_000_000_000 + nowMs),
    steadyMs: steadyMs(nowMs),
  });
  const safety = () => safetyView(profile, library, pending, at().wallMs, 60_000);
  const view = () => sessionView(session, at(), rate);
  const push = <P extends keyof Pushes>(name: P, payload: Pushes[P]): void => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never);
  };
  let revision = 0;
  const told = (): PreferencesView => ({ revision, preferences, undo: null, isKept: true });
  const tell = (event: Untimed<SessionEvent>): void => {
    const next = stepSession(session, { ...event, at: at() });
    session = next.state;
    effects.push(...next.effects);
    push('session:changed', view());
  };
  const start = (setupId: string, length: PendingStart['length']): void => {
    const entry = entryOf(setupId);
    if (entry === null) return;
    if (lockOf(entry.setup, profile, at().wallMs) !== null) pending = { setupId, length };
    else {
      pending = null;
      tell({
        type: 'started',
        sessionId: `s${String(nowMs)}`,
        script: entry.script,
        length: length ?? 5,
        why: [],
        choices: usualChoices,
      });
    }
    push('safety:changed', safety());
  };
  const answers: Record<string, (input: never) => unknown> = {
    ...journal.answers(() => push('journal:changed', null)),
    'session:view': view,
    'safety:view': safety,
    'practice:skipped': () => [],
    'words:locale': () => englishLocale,
    'autostart:view': () => autostart,
    'autostart:set': ({ isOn }: CallInput<'autostart:set'>) => {
      if (autostart.kind === 'known') autostart = { ...autostart, isOn };
      return { outcome: 'done', view: autostart };
    },
    'welcome:view': () => welcome,
    'welcome:turn': (step: CallInput<'welcome:turn'>) => {
      welcome = step === null ? { ...welcome, isOver: true } : { step, isOver: false };
      return null;
    },
    'preferences:view': () => told(),
    'preferences:change': (change: PreferenceChange) => {
      const next = withChange(preferences, change);
      if (next === null) return null;
      preferences = next;
      revision += 1;
      push('preferences:changed', told());
      return told();
    },
    'session:act': (action: CallInput<'session:act'>) => (tell({ type: 'acted', action }), null),
    'session:choose': (choice: never) => (tell({ type: 'chosen', choice }), null),
    'session:say': (reflection: CallInput<'session:say'>) => (
      tell({ type: 'said', reflection }),
      null
    ),
    'session:sign': ({ isFilling }: CallInput<'session:sign'>) => (
      tell({ type: 'signed', isFilling }),
      null
    ),
    'session:reflect': (reflection: CallInput<'session:reflect'>) => (
      tell({ type: 'reflected', reflection }),
      null
    ),
    'session:start': (asked: PendingStart) => (start(asked.setupId, asked.length), null),
    'safety:answer': ({ item, value }: CallInput<'safety:answer'>) => {
      profile = withAnswer(profile, item, value, at().wallMs);
      push('safety:changed', safety());
      return null;
    },
    'safety:confirm': (confirm: CallInput<'safety:confirm'>) => {
      if (confirm.kind === 'leave') pending = null;
      profile = withConfirmed(profile, confirm, at().wallMs);
      push('safety:changed', safety());
      return null;
    },
  };
  return {
    called,
    effects,
    tell,
    state: () => session,
    journal,
    pass: (ms) => {
      nowMs += ms;
      tell({ type: 'ticked' });
    },
    call: (name, input) => {
      const checked = calls[name].input.safeParse(input);
      const answer = answers[name];
      if (!checked.success || answer === undefined) {
        return Promise.resolve({ ok: false, code: 'refused' });
      }
      called.push({ name, input: checked.data });
      return Promise.resolve({ ok: true, value: answer(checked.data as never) as never });
    },
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
  };
}
