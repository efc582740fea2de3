import type { AppContext, AppEvent } from '../../src-core/app/event.ts';
import type { AppState } from '../../src-core/app/state.ts';
import { scheduleContext } from '../../src-core/app/step.ts';
import { clinicalReviews } from '../../src-core/practice/clinical-reviews.ts';
import { library } from '../../src-core/practice/library.ts';
import type { OwnPractices } from '../../src-core/practice/own-practices.ts';
import { safetyView } from '../../src-core/safety/view.ts';
import { viewOf } from '../../src-core/schedule/view-of.ts';
import { sessionView } from '../../src-core/session/view.ts';
import type { DayFace } from '../faces/day.ts';
import type { SightFace } from '../faces/sight.ts';
import type { NoticeBoard } from '../faces/notice-board.ts';
import type { Sharing } from '../history/sharing.ts';
import type { Ports } from '../ports.ts';
import type { PreferencesKeeper } from '../preferences/keeper.ts';
import type { Obeying } from '../runtime/obey.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { createJournalHandlers } from './journal-handlers.ts';
import type { Words } from '../words/words.ts';
import { createDataHandlers } from './data-handlers.ts';
import { createInsightHandlers } from './insight-handlers.ts';
import { createPreferencesHandlers } from './preferences-handlers.ts';
import type { CallHandlers } from './serve.ts';

/** The parts of the app that calls are handed on to. */
export interface CalledParts {
  readonly ports: Ports;
  readonly runtime: Runtime<AppState, AppEvent>;
  readonly obey: Obeying;
  readonly context: AppContext;
  readonly notices: NoticeBoard;
  readonly practices: OwnPractices;
  readonly keeper: PreferencesKeeper;
  readonly sight: SightFace;
  readonly words: Pick<Words, 'locale' | 'text'>;
  readonly sharing: Sharing;
  readonly day: DayFace;
}

const isReviewed = library.every(({ setup }) => setup.id in clinicalReviews);

/** What main does for each call of a page. */
export function createHandlers({
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
}: CalledParts): CallHandlers {
  const { clock, nudgePage } = ports;
  return {
    ...createPreferencesHandlers(keeper, ports),
    ...createJournalHandlers(ports, practices.entries),
    ...createInsightHandlers(ports, practices.entries),
    ...createDataHandlers(ports, words, sharing),
    'schedule:view': () => {
      const { schedule, safety } = runtime.state();
      return viewOf(schedule, scheduleContext(context, safety));
    },
    'schedule:act': (choice) => {
      obey.choice(choice);
      return null;
    },
    'shortcuts:view': () => ports.shortcuts.view(),
    'autostart:view': () => ports.autostart.view(),
    'autostart:set': ({ isOn }) => ports.autostart.set(isOn),
    'app:about': () => ({ ...ports.about, isReviewed }),
    'today:view': () => day.view(),
    'today:check-in': ({ tension }) => day.tap(tension),
    'today:felt': (said) => {
      runtime.dispatch({ type: 'said-later', at: clock.now(), said });
      return day.view();
    },
    'app:notices': () => notices.all(),
    'words:locale': () => words.locale(),
    'welcome:view': () => runtime.state().welcome,
    'welcome:turn': (step) => {
      runtime.dispatch({ type: 'welcome-turned', at: clock.now(), step });
      return null;
    },
    'nudge:card': () => {
      const card = nudgePage.card();
      return card === null ? null : { title: card.title, body: card.body, actions: card.actions };
    },
    'nudge:answer': (kind) => {
      nudgePage.answer(kind);
      return null;
    },
    'practice:skipped': () => practices.skipped,
    'sight:view': () => sight.view(),
    'sight:try-nudge': async () => {
      await sight.tryNudge();
      return null;
    },
    'session:view': () => sessionView(runtime.state().session, clock.now(), clock.rate),
    'session:act': (action) => {
      runtime.dispatch({ type: 'session', event: { type: 'acted', at: clock.now(), action } });
      return null;
    },
    'session:choose': (choice) => {
      runtime.dispatch({ type: 'session', event: { type: 'chosen', at: clock.now(), choice } });
      return null;
    },
    'session:say': (reflection) => {
      runtime.dispatch({ type: 'session', event: { type: 'said', at: clock.now(), reflection } });
      return null;
    },
    'session:sign': ({ isFilling }) => {
      runtime.dispatch({ type: 'session', event: { type: 'signed', at: clock.now(), isFilling } });
      return null;
    },
    'session:reflect': (reflection) => {
      runtime.dispatch({
        type: 'session',
        event: { type: 'reflected', at: clock.now(), reflection },
      });
      return null;
    },
    'safety:view': () => {
      const { safety, pending } = runtime.state();
      return safetyView(
        safety,
        practices.entries,
        pending,
        clock.now().wallMs,
        context.preferences.guide.walkOverSeconds * 1000,
      );
    },
    'safety:answer': ({ item, value }) => {
      runtime.dispatch({ type: 'safety-answered', at: clock.now(), item, value });
      return null;
    },
    'safety:confirm': (confirm) => {
      runtime.dispatch({ type: 'safety-confirmed', at: clock.now(), confirm });
      return null;
    },
    'session:start': ({ setupId, length }) => {
      runtime.dispatch({
        type: 'schedule',
        event: { type: 'rest-asked', at: clock.now(), setupId, length, feeling: null },
      });
      return null;
    },
  };
}
