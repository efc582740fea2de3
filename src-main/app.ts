import '../src-core/app/no-eval.ts';
import type { AppEffect, AppEvent } from '../src-core/app/event.ts';
import type { AppState } from '../src-core/app/state.ts';
import { nextAppDue, stepApp } from '../src-core/app/step.ts';
import type { WhatHelped } from '../src-core/journal/insight/what-helped.ts';
import { withOwnPractices } from '../src-core/practice/own-practices.ts';
import type { SteadyMs } from '../src-core/time/moment.ts';
import { createBeat } from './app/beat.ts';
import { createContext } from './app/context.ts';
import { createInForce, localeIn } from './app/in-force.ts';
import { listen } from './app/listen.ts';
import { loadPreferences, loadState } from './app/saved.ts';
import { createDayFace } from './faces/day.ts';
import { createFaces } from './faces/faces.ts';
import { createNoticeBoard } from './faces/notice-board.ts';
import { createSightFace } from './faces/sight.ts';
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
import { createRuntime, type Runtime } from './runtime/runtime.ts';
import { createSaver } from './runtime/saver.ts';
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
  const loaded = loadPreferences(ports, notices);
  const words = await createWords(localeIn(loaded, ports));
  const saved = loadState(ports, notices);
  const practices = withOwnPractices(ports.practiceTexts());
  const { entries } = practices;

  // Parts tell the runtime, and the runtime tells parts: nothing is told before all of them stand.
  const dispatch = (event: AppEvent): void => runtime.dispatch(event);
  const contextChanged = (): void =>
    dispatch({ type: 'schedule', event: { type: 'preferences-changed', at: clock.now() } });

  const keeper = createPreferencesKeeper(ports, loaded, {
    inForce: (preferences) => {
      contextChanged();
      putInForce(preferences);
    },
    settled: (view) => {
      if (!view.isKept) notices.add({ key: 'notices.preferencesNotSaved', values: {} });
      ports.windows.push('preferences:changed', view);
    },
  });
  const help = createHelp(ports, contextChanged);
  const sharing = createSharing(ports, (rests) =>
    dispatch({ type: 'rests-elsewhere', at: clock.now(), rests }),
  );
  const context = createContext({
    entries,
    preferences: () => keeper.current(),
    helped: () => help.current(),
  });

  const faces = createFaces({ ports, words, context, entries });
  const show = lastOfTurn<AppState>(
    (state) => faces.show(state),
    (cause) => log.error('The state could not be shown.', cause),
  );
  const sight = createSightFace(ports, words);
  const trayAbsence = watchTrayAbsence(ports, notices);
  const reworded = (): void => show(runtime.state());
  const putInForce = createInForce({ ports, sight, words, reworded });
  putInForce(loaded);

  const saver = createSaver({
    file: ports.stateFile,
    clock,
    loginSession: ports.loginSession,
    failed: (cause) => log.error('The state could not be saved.', cause),
  });
  const runtime: Runtime<AppState, AppEvent> = createRuntime<AppState, AppEvent, AppEffect>({
    machine: {
      step: (state, event) => stepApp(state, event, context),
      nextDue: (state) => nextAppDue(state, context),
    },
    initial: saved.state,
    handlers: createEffectHandlers({ ports, words, notices, sight, dispatch }),
    changed: (state, event) => {
      // While a rest plays its time is somebody's: it is saved at every beat.
      saver.changed(state, event.type !== 'ticked' || state.session?.standing === 'playing');
      show(state);
      heartbeat.replan();
    },
    failed: (effect, cause) => log.error(`The effect ${effect.type} failed.`, cause),
  });
  const beat = createBeat({ ports, runtime, context, help, trayAbsence, sharing });
  const heartbeat = startHeartbeat(
    clock,
    () => earlier(nextAppDue(runtime.state(), context), ports.senses.nextDue()),
    beat,
  );

  const obey = createObeying({ ports, words, runtime, context });
  const stopListening = listen({
    ports,
    obey,
    dispatch,
    shutdown: () => saver.last(runtime.state()),
    dueMoved: () => heartbeat.replan(),
  });
  const day = createDayFace({ ports, context, notices, entries, state: () => runtime.state() });
  const handlers = createHandlers({
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
  });
  const closeLine = ports.openLine(createAnswering(handlers, clock, log));

  void ports.history.opening().then((told) => {
    for (const notice of told) notices.add(notice);
  });
  dispatch({
    type: 'schedule',
    event: { type: 'started', at: clock.now(), timeZone: ports.timeZone() },
  });
  for (const event of saved.events) dispatch(event);
  // What the first sample says is known before anybody looks.
  beat();
  // The very first start. Whoever leaves it finds it again on Today; later starts open nothing.
  if (saved.isFirstStart) ports.windows.open('welcome', 'unasked');
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
      stopListening();
      closeLine();
      trayAbsence.stop();
      help.stop();
      sight.stop();
      await letGo(ports);
    },
  };
}

const earlier = (one: SteadyMs | null, other: SteadyMs | null): SteadyMs | null => {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
};

/** Resolves once what was told last has been heard, by the disk and by the notification service. */
async function letGo(ports: Ports): Promise<void> {
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
}
