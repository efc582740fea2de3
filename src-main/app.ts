import '../src-core/app/no-eval.ts';
import type { AppContext, AppEffect, AppEvent } from '../src-core/app/event.ts';
import { wasCutShort } from '../src-core/app/run-mark.ts';
import { restoreApp } from '../src-core/app/state.ts';
import type { AppState } from '../src-core/app/state.ts';
import { nextAppDue, stepApp } from '../src-core/app/step.ts';
import type { WhatHelped } from '../src-core/journal/insight/what-helped.ts';
import { entryOf } from '../src-core/practice/library.ts';
import { withOwnPractices } from '../src-core/practice/own-practices.ts';
import type { Preferences } from '../src-core/preferences/preferences.ts';
import { presenceOf } from '../src-core/schedule/view-of.ts';
import type { SteadyMs } from '../src-core/time/moment.ts';
import { createDayFace } from './faces/day.ts';
import { createFaces } from './faces/faces.ts';
import { createSightFace } from './faces/sight.ts';
import { createNoticeBoard } from './faces/notice-board.ts';
import { watchTrayAbsence } from './faces/tray-absence.ts';
import { createHelp } from './history/help.ts';
import { createSharing } from './history/sharing.ts';
import { createHandlers } from './ipc/handlers.ts';
import { createAnswering } from './ipc/serve.ts';
import type { Order, OrderReply, Ports } from './ports.ts';
import { createPreferencesKeeper } from './preferences/keeper.ts';
import { createEffectHandlers } from './runtime/effects.ts';
import { startHeartbeat } from './runtime/heartbeat.ts';
import { lastOfTurn } from './runtime/last-of-turn.ts';
import { createObeying } from './runtime/obey.ts';
import { createRuntime } from './runtime/runtime.ts';
import type { Runtime } from './runtime/runtime.ts';
import { createSaver } from './runtime/saver.ts';
import { localeOf, type Locale } from '../src-core/words/language.ts';
import { createWords } from './words/words.ts';

export interface App {
  /** Does what a person asks from outside, and says what was done. */
  obey(order: Order): OrderReply;
  state(): AppState;
  /** What prescribing leans on, as far as the history has told it by now. */
  helped(): WhatHelped;
  save(): void;
  /** Resolves once what was told last is on the disk. */
  stop(): Promise<void>;
}

/** Joins the parts. The only file that knows them all, and it knows no adapter. */
export async function createApp(ports: Ports): Promise<App> {
  const { clock, log } = ports;
  const notices = createNoticeBoard((all) => ports.windows.push('app:noticed', all));
  const loaded = ports.preferences.load();
  for (const notice of loaded.notices) notices.add(notice);
  const localeIn = ({ look }: Preferences): Locale => localeOf(look.language, ports.systemLanguage);
  ports.windows.dress(loaded.preferences.look.theme);
  const words = await createWords(localeIn(loaded.preferences));

  const saved = ports.stateFile.load();
  const restored = restoreApp(saved, {
    seed: Math.floor(ports.random() * 2 ** 32),
    at: clock.now(),
    timeZone: ports.timeZone(),
  });
  if (restored.damaged.length > 0) notices.add({ key: 'notices.stateReset', values: {} });
  if (wasCutShort(saved, ports.loginSession)) notices.add({ key: 'notices.cutShort', values: {} });

  const keeper = createPreferencesKeeper(ports, loaded.preferences, {
    inForce: (preferences) => {
      contextChanged();
      sight.setOff(preferences.sight.off);
      ports.shortcuts.hold(preferences.keys);
      ports.windows.dress(preferences.look.theme);
      void speakIn(localeIn(preferences));
    },
    settled: (view) => {
      if (!view.isKept) notices.add({ key: 'notices.preferencesNotSaved', values: {} });
      ports.windows.push('preferences:changed', view);
    },
  });
  const speakIn = async (locale: Locale): Promise<void> => {
    try {
      if (!(await words.speak(locale))) return;
      show(runtime.state());
      ports.windows.push('words:changed', words.locale());
    } catch (cause) {
      log.error(`The words of ${locale.language} could not be read.`, cause);
    }
  };
  const practices = withOwnPractices(ports.practiceTexts());
  const context: AppContext = {
    get preferences() {
      return keeper.current();
    },
    setups: practices.entries.map(({ setup }) => setup),
    scriptOf: (setupId) => entryOf(setupId, practices.entries)?.script ?? null,
    get relief() {
      return help.current().relief;
    },
    get calmDays() {
      return help.current().calmDays;
    },
  };
  const contextChanged = (): void =>
    dispatch({ type: 'schedule', event: { type: 'preferences-changed', at: clock.now() } });
  const help = createHelp(ports, contextChanged);
  const sharing = createSharing(ports, (rests) =>
    dispatch({ type: 'rests-elsewhere', at: clock.now(), rests }),
  );
  const saver = createSaver(ports.stateFile, clock, ports.loginSession, (cause) =>
    log.error('The state could not be saved.', cause),
  );
  const faces = createFaces(ports, words, context, practices.entries);
  const show = lastOfTurn<AppState>(
    (state) => faces.show(state),
    (cause) => log.error('The state could not be shown.', cause),
  );
  const sight = createSightFace(ports, words);
  sight.setOff(loaded.preferences.sight.off);
  ports.shortcuts.hold(loaded.preferences.keys);

  const runtime: Runtime<AppState, AppEvent> = createRuntime<AppState, AppEvent, AppEffect>({
    machine: {
      step: (state, event) => stepApp(state, event, context),
      nextDue: (state) => nextAppDue(state, context),
    },
    initial: restored.state,
    handlers: createEffectHandlers({
      ports,
      words,
      notices,
      sight,
      dispatch: (event) => runtime.dispatch(event),
    }),
    changed: (state, event) => {
      // While a rest plays its time is somebody's: it is saved at every beat.
      saver.changed(state, event.type !== 'ticked' || state.session?.standing === 'playing');
      show(state);
      heartbeat.replan();
    },
    failed: (effect, cause) => log.error(`The effect ${effect.type} failed.`, cause),
  });

  const dispatch = (event: AppEvent): void => runtime.dispatch(event);
  const nextDue = (): SteadyMs | null => {
    const own = nextAppDue(runtime.state(), context);
    const senses = ports.senses.nextDue();
    if (own === null || senses === null) return own ?? senses;
    return own < senses ? own : senses;
  };
  let knownDay: number | null = null;
  /** What is done once a day: at the start, and at four. */
  const beginDay = (): void => {
    const day = runtime.state().schedule.plan.label;
    if (day === knownDay) return;
    knownDay = day;
    ports.history.backUpIfDue();
    help.ask();
  };
  const trayAbsence = watchTrayAbsence(ports, notices);
  const beat = (): void => {
    const at = clock.now();
    const timeZone = ports.timeZone();
    if (timeZone !== runtime.state().schedule.timeZone) {
      dispatch({ type: 'schedule', event: { type: 'time-zone-changed', at, timeZone } });
    }
    const presence = presenceOf(runtime.state().schedule, {
      preferences: keeper.current().schedule,
    });
    ports.senses.poll(at, presence === 'away' ? 'away' : 'here');
    dispatch({ type: 'ticked', at, idleMs: ports.idle.idleMs() });
    trayAbsence.beat(at.steadyMs);
    beginDay();
    sharing.beat(at);
    ports.history.restIfIdle();
  };

  const heartbeat = startHeartbeat(clock, nextDue, beat);

  const obey = createObeying({ ports, words, runtime, context });
  const day = createDayFace({
    ports,
    context,
    notices,
    entries: practices.entries,
    state: () => runtime.state(),
  });
  const removers = [
    ports.notifier.onAnswer((nudgeId, kind) => obey.answer(nudgeId, kind)),
    ports.tray.onChoice((choice) => obey.choice(choice)),
    ports.shortcuts.onPressed((name) => obey.shortcut(name)),
    ports.signals.onChange((signal, value) => {
      const at = clock.now();
      dispatch({ type: 'schedule', event: { type: 'signal-changed', at, signal, value } });
      if (signal === 'asleep' && value === true) {
        dispatch({ type: 'session', event: { type: 'slept', at } });
      }
    }),
    ports.signals.onShutdown(() => saver.last(runtime.state())),
    ports.windows.onGuideClosed(() => dispatch({ type: 'guide-closed', at: clock.now() })),
    ports.openLine(
      createAnswering(
        createHandlers({
          ports,
          runtime,
          obey,
          context,
          notices,
          practices,
          keeper,
          sight,
          words,
          sharing,
          day,
        }),
        clock,
        log,
      ),
    ),
    ports.senses.onDueMoved(() => heartbeat.replan()),
    trayAbsence.stop,
    help.stop,
    ports.history.onChanged((kinds) => {
      ports.windows.push('history:changed', null);
      // What came in as a whole may hold texts too.
      if (kinds === null) ports.windows.push('journal:changed', null);
    }),
    sight.stop,
  ];

  void ports.history.opening().then((told) => {
    for (const notice of told) notices.add(notice);
  });
  dispatch({
    type: 'schedule',
    event: { type: 'started', at: clock.now(), timeZone: ports.timeZone() },
  });
  for (const event of restored.events) dispatch(event);
  // What the first sample says is known before anybody looks.
  beat();
  // The very first start. Whoever leaves it finds it again on Today; later starts open nothing.
  if (saved === null) ports.windows.open('welcome', 'unasked');
  // A rest that a crash cut short is offered again, standing still, where it was.
  if (runtime.state().session !== null) ports.windows.open('guide', 'unasked');

  return {
    obey: (order) => obey.order(order),
    state: () => runtime.state(),
    helped: () => help.current(),
    save: () => saver.now(runtime.state()),
    stop: async () => {
      heartbeat.stop();
      saver.last(runtime.state());
      for (const remove of removers) remove();
      const closed = ports.history.close();
      const takenBack = ports.notifier.dispose();
      ports.windows.dispose();
      ports.tray.dispose();
      ports.shortcuts.dispose();
      ports.wakefulness.dispose();
      // The card goes over the bus that the senses listen on.
      await takenBack;
      ports.senses.dispose();
      await closed;
    },
  };
}
