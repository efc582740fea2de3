import type { AppContext } from '../../src-core/app/event.ts';
import type { AppState } from '../../src-core/app/state.ts';
import { scheduleContext } from '../../src-core/app/step.ts';
import type { PracticeEntry } from '../../src-core/practice/library.ts';
import { safetyView } from '../../src-core/safety/view.ts';
import { startable } from '../../src-core/schedule/at-hand.ts';
import { viewOf } from '../../src-core/schedule/view-of.ts';
import { sessionView } from '../../src-core/session/view.ts';
import type { ScheduleView } from '../../src-core/schedule/view.ts';
import { HOUR_MS } from '../../src-core/time/units.ts';
import type { Ports } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { fillOf, trayModel, type TrayFacts } from './tray-model.ts';

/** Shows the state wherever it can be seen: on the tray, and on the pages that are open. */
export function createFaces(
  { tray, windows, clock }: Pick<Ports, 'tray' | 'windows' | 'clock'>,
  words: Words,
  context: AppContext,
  entries: readonly PracticeEntry[],
): { show(state: AppState): void; presence(): ScheduleView['presence'] } {
  let presence: ScheduleView['presence'] = 'unknown';
  let shown: (Pick<AppState, 'safety' | 'pending'> & { readonly atMs: number }) | null = null;
  const titles = new Map(entries.map(({ setup, script }) => [setup.id, script.title]));
  const waysOf = (state: AppState): TrayFacts['ways'] =>
    startable(scheduleContext(context, state.safety), state.schedule.at.wallMs).flatMap(
      ({ id }) => {
        const title = titles.get(id);
        return title === undefined ? [] : [{ setupId: id, title }];
      },
    );
  let told = '';
  /** Most beats change nothing that the tray says, and to say it all takes longer than the beat itself. */
  const showTray = (facts: TrayFacts): void => {
    const telling = JSON.stringify([words.locale().tag, facts]);
    if (telling === told) return;
    told = telling;
    tray.show(trayModel(facts, words));
  };
  return {
    presence: () => presence,
    show: (state) => {
      const view = viewOf(state.schedule, scheduleContext(context, state.safety));
      const session = sessionView(state.session, clock.now(), clock.rate);
      presence = view.presence;
      const isResting = session !== null && session.phase !== 'done' && session.phase !== 'stopped';
      const { timeZone } = state.schedule;
      const { status, nudge, pausedUntilWallMs, callUntilWallMs, notes, load } = view;
      showTray({
        view: { status, nudge, pausedUntilWallMs, callUntilWallMs, notes },
        fill: fillOf(load),
        timeZone,
        isResting,
        ways: waysOf(state),
      });
      windows.push('schedule:changed', view);
      windows.push('session:changed', session);
      const at = clock.now().wallMs;
      const isFresh = shown !== null && Math.abs(at - shown.atMs) < SAFETY_HOLDS_MS;
      if (shown !== null && isFresh && isSafetySame(shown, state)) return;
      shown = { safety: state.safety, pending: state.pending, atMs: at };
      windows.push('safety:changed', safetyView(state.safety, entries, state.pending, at));
    },
  };
}

/** Answers grow old by time alone, in half a year: an open page may be an hour behind. */
const SAFETY_HOLDS_MS = HOUR_MS;

/** It is large and hardly ever changes: of its locks only that of an emergency ends to the minute. */
const isSafetySame = (shown: Pick<AppState, 'safety' | 'pending'>, state: AppState): boolean =>
  shown.safety === state.safety &&
  shown.pending === state.pending &&
  state.safety.emergencyAtWallMs === null;
