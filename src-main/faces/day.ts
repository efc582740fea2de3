import type { AppContext } from '../../src-core/app/event.ts';
import type { AppState } from '../../src-core/app/state.ts';
import { isAskedAfter } from '../../src-core/app/last-rest.ts';
import { scheduleContext } from '../../src-core/app/step.ts';
import type { PracticeEntry } from '../../src-core/practice/library.ts';
import { titleOf } from '../../src-core/practice/title-of.ts';
import { startable } from '../../src-core/schedule/at-hand.ts';
import { lasting } from '../../src-core/schedule/reason.ts';
import { tuningOf } from '../../src-core/schedule/tuning.ts';
import { latestTension, tapped } from '../../src-core/today/check-in.ts';
import { dayAxis } from '../../src-core/today/day-axis.ts';
import { dayBand, type DayBand, type DayFacts } from '../../src-core/today/day-band.ts';
import type { DayView } from '../../src-core/today/view.ts';
import { localDayAt } from '../../src-core/time/local-day.ts';
import { type WallMs } from '../../src-core/time/moment.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import type { DayRecords, Ports } from '../ports.ts';
import type { NoticeBoard } from './notice-board.ts';

export interface DayFace {
  view(): Promise<DayView>;
  /** A check-in of one tap; null takes it back while it may be taken back. */
  tap(tension: number | null): Promise<DayView>;
}

/** The day so far, for Today: what the history holds of it, and what goes on. */
export function createDayFace({
  ports: { history, clock },
  context,
  notices,
  entries,
  state,
}: {
  readonly ports: Pick<Ports, 'history' | 'clock'>;
  readonly context: AppContext;
  readonly notices: NoticeBoard;
  readonly entries: readonly PracticeEntry[];
  readonly state: () => AppState;
}): DayFace {
  const look = async (): Promise<{ now: WallMs; records: DayRecords | null }> => {
    const now = clock.now().wallMs;
    const { fromWallMs, toWallMs } = localDayAt(now, state().schedule.timeZone);
    return { now, records: await history.readDay(fromWallMs, toWallMs) };
  };
  const view = async (): Promise<DayView> => {
    const { now, records } = await look();
    const { schedule, safety } = state();
    const lastRest = askedRest(state());
    const shown = [...(records?.rests ?? []), ...(lastRest === null ? [] : [lastRest])];
    return {
      timeZone: schedule.timeZone,
      picture:
        records === null
          ? null
          : pictureOf(bandOf(records, state(), now, context), schedule.timeZone),
      titles: titlesOf(shown, entries),
      isFirst: records?.isFirst ?? false,
      latest: latestTension(records?.checkIns ?? [], now),
      lastRest,
      ways: startable(scheduleContext(context, safety), now).map(({ id }) => id),
    };
  };
  const take = async (tension: number | null): Promise<void> => {
    const { now, records } = await look();
    const told = await history.tap(
      tapped(tension, latestTension(records?.checkIns ?? [], now), now),
    );
    for (const notice of told) notices.add(notice);
  };
  /** Two quick taps are two: the second looks at what the first has left. */
  let taken: Promise<void> = Promise.resolve();
  return {
    view,
    tap: async (tension) => {
      taken = taken.then(() => take(tension));
      await taken;
      return view();
    },
  };
}

/** While the guide still has its page open, that page asks. */
function askedRest({ session, lastRest }: AppState): DayView['lastRest'] {
  const isOver = session === null || session.standing === 'over';
  if (!isOver || !isAskedAfter(lastRest)) return null;
  const { sessionId, setupId, felt, worse } = lastRest;
  return { sessionId, setupId, felt, worse };
}

function titlesOf(
  rests: readonly { readonly setupId: string }[],
  entries: readonly PracticeEntry[],
): DayView['titles'] {
  return Object.fromEntries(
    rests.flatMap(({ setupId }) => {
      const title = titleOf(setupId, entries);
      return title === null ? [] : [[setupId, title]];
    }),
  );
}

function pictureOf(band: DayBand, timeZone: string): DayView['picture'] {
  const activeMs = band.time.reduce(
    (sum, { kind, fromWallMs, toWallMs }) =>
      kind === 'active' ? sum + toWallMs - fromWallMs : sum,
    0,
  );
  return {
    band,
    axis: dayAxis(band, timeZone),
    active: activeMs < MINUTE_MS ? null : lasting('today.active', activeMs),
  };
}

function bandOf(
  records: DayRecords,
  { schedule, screen, session, day: log }: AppState,
  now: WallMs,
  { preferences }: AppContext,
): DayBand {
  const { fromWallMs, toWallMs } = localDayAt(now, schedule.timeZone);
  const isOfToday = log !== null && log.fromWallMs === fromWallMs;
  // What still goes on is kept only now and then: the state knows it to the minute.
  const running =
    screen === null
      ? []
      : [{ atMs: screen.fromWallMs, minutes: (now - screen.fromWallMs) / MINUTE_MS }];
  const facts: DayFacts = {
    day: { fromWallMs, toWallMs },
    nowWallMs: now,
    screen: [...records.screen.filter(({ id }) => id !== screen?.id), ...running],
    nudges: records.nudges,
    rests: records.rests.map(({ id, atMs, setupId, restedMs }) => ({
      atMs,
      setupId,
      restedMs: id === session?.sessionId ? Math.max(restedMs, session.livedMs) : restedMs,
    })),
    holds: isOfToday ? log.holds : [],
    unseen: isOfToday ? log.unseen : [],
    restCountsMs: tuningOf(preferences.schedule).restCountsMs,
  };
  return dayBand(facts);
}
