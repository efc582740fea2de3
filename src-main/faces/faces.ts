import type { AppContext } from '../../src-core/app/event.ts';
import type { AppState } from '../../src-core/app/state.ts';
import { scheduleContext } from '../../src-core/app/step.ts';
import type { PracticeEntry } from '../../src-core/practice/library.ts';
import { safetyView } from '../../src-core/safety/view.ts';
import { startable } from '../../src-core/schedule/at-hand.ts';
import type { ScheduleContext } from '../../src-core/schedule/context.ts';
import { viewOf } from '../../src-core/schedule/view-of.ts';
import { sessionView } from '../../src-core/session/view.ts';
import type { WallMs } from '../../src-core/time/moment.ts';
import { HOUR_MS } from '../../src-core/time/units.ts';
import type { Ports, TrayModel } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { fillOf, trayModel, type TrayFacts } from './tray-model.ts';

/** Shows the state wherever it can be seen: on the tray, and on the pages that are open. */
export function createFaces({
  ports: { tray, windows, clock },
  words,
  context,
  entries,
}: {
  readonly ports: Pick<Ports, 'tray' | 'windows' | 'clock'>;
  readonly words: Words;
  readonly context: AppContext;
  readonly entries: readonly PracticeEntry[];
}): { show(state: AppState): void } {
  let open: Open | null = null;
  const titles = new Map(entries.map(({ setup, script }) => [setup.id, script.title]));
  const waysIn = (schedule: ScheduleContext, at: WallMs): TrayFacts['ways'] =>
    startable(schedule, at).flatMap(({ id }) => {
      const title = titles.get(id);
      return title === undefined ? [] : [{ setupId: id, title }];
    });
  let worded: { readonly by: string; readonly model: TrayModel } | null = null;
  /** Most beats change no word of the tray, and to say it all takes longer than the beat itself. */
  const showTray = (facts: TrayFacts): void => {
    const by = JSON.stringify([words.locale().tag, { ...facts, fill: 0 }]);
    if (worded?.by !== by) worded = { by, model: trayModel(facts, words) };
    else if (worded.model.fill === facts.fill) return;
    else worded = { by, model: { ...worded.model, fill: facts.fill } };
    tray.show(worded.model);
  };
  return {
    show: (state) => {
      const schedule = scheduleContext(context, state.safety);
      const view = viewOf(state.schedule, schedule);
      const at = clock.now();
      const session = sessionView(state.session, at, clock.rate);
      const isSame = open !== null && isOpenAsBefore(open, schedule, state.pending, at.wallMs);
      if (open === null || !isSame) {
        const { pending } = state;
        open = { schedule, pending, ways: waysIn(schedule, at.wallMs), atMs: at.wallMs };
      }
      const isResting = session !== null && session.phase !== 'done' && session.phase !== 'stopped';
      const { timeZone } = state.schedule;
      const { status, nudge, pausedUntilWallMs, callUntilWallMs, notes, load } = view;
      showTray({
        view: { status, nudge, pausedUntilWallMs, callUntilWallMs, notes },
        fill: fillOf(load),
        timeZone,
        isResting,
        ways: open.ways,
      });
      // The contents and the questions are read at the desk: only a rest fills the screen.
      windows.fillScreen(isResting && context.preferences.look.restFills === 'screen');
      windows.push('schedule:changed', view);
      windows.push('session:changed', session);
      if (isSame) return;
      const walkOverMs = context.preferences.guide.walkOverSeconds * 1000;
      windows.push(
        'safety:changed',
        safetyView(state.safety, entries, state.pending, at.wallMs, walkOverMs),
      );
    },
  };
}

/** Which ways to rest are open, and from what and when that was found. */
interface Open {
  readonly schedule: ScheduleContext;
  readonly pending: AppState['pending'];
  readonly ways: TrayFacts['ways'];
  readonly atMs: number;
}

/** Answers grow old by time alone, in half a year: an open page may be an hour behind. */
const OPEN_HOLDS_MS = HOUR_MS;

/** It takes long to find and hardly ever changes: of all locks only that of an emergency ends to the minute. */
const isOpenAsBefore = (
  before: Open,
  { preferences, safety, calmDays }: ScheduleContext,
  pending: AppState['pending'],
  atMs: number,
): boolean =>
  Math.abs(atMs - before.atMs) < OPEN_HOLDS_MS &&
  before.schedule.preferences === preferences &&
  before.schedule.safety === safety &&
  before.schedule.calmDays === calmDays &&
  before.pending === pending &&
  safety.emergencyAtWallMs === null;
