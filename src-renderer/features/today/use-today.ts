import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AppBridge, CallInput, Pushes } from '../../../src-core/ipc/contract.ts';
import type { PushName } from '../../../src-core/ipc/names.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import type { ScheduleView } from '../../../src-core/schedule/view.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import type { DayView } from '../../../src-core/today/view.ts';
import { useAhead } from '../../app/ask-ahead.ts';
import { useBridge } from '../../app/bridge.ts';
import type { SaidOfBody } from '../../app/check-in/felt-field.tsx';

export type Act = (choice: CallInput<'schedule:act'>) => void;

export interface TodayState {
  readonly schedule: ScheduleView | null;
  readonly day: DayView | null;
  /** Whether a rest is going on. */
  readonly isResting: boolean;
  readonly notices: readonly Sentence[];
  readonly hasFailed: boolean;
  readonly act: Act;
  readonly checkIn: (tension: number | null) => void;
  /** How it was after the last rest. */
  readonly sayFelt: (sessionId: string, said: SaidOfBody) => void;
}

/** A rest that is over is told of until the next one begins. */
const isOpen = (view: SessionView | null): boolean =>
  view !== null && view.phase !== 'done' && view.phase !== 'stopped';

/** All that main tells Today. A push that overtakes the first answer wins. */
export function useToday(): TodayState {
  const bridge = useBridge();
  const ahead = useAhead();
  const [schedule, setSchedule] = useState(() => ahead.told('schedule:view'));
  const [isResting, setResting] = useState(() => isOpen(ahead.told('session:view')));
  const [notices, setNotices] = useState(() => ahead.told('app:notices') ?? []);
  const [hasFailed, setFailed] = useState(false);
  const [day, setDay] = useDay(schedule, isResting);
  useEffect(() => {
    let isGone = false;
    const pushed = new Set<PushName>();
    const hear = <P extends PushName>(name: P, take: (payload: Pushes[P]) => void): (() => void) =>
      bridge.on(name, (payload) => {
        pushed.add(name);
        take(payload);
      });
    const isLate = (name: PushName): boolean => isGone || pushed.has(name);
    const forget = [
      hear('schedule:changed', setSchedule),
      hear('app:noticed', setNotices),
      hear('session:changed', (view) => setResting(isOpen(view))),
    ];
    const end = (): void => {
      isGone = true;
      for (const each of forget) each();
    };
    // Nothing new came between the first frame and now.
    if (ahead.told('schedule:view') !== null) return end;
    void bridge.call('schedule:view', null).then((reply) => {
      if (isLate('schedule:changed')) return;
      if (reply.ok) setSchedule(reply.value);
      else setFailed(true);
    });
    void bridge.call('session:view', null).then((reply) => {
      if (reply.ok && !isLate('session:changed')) setResting(isOpen(reply.value));
    });
    void bridge.call('app:notices', null).then((reply) => {
      if (reply.ok && !isLate('app:noticed')) setNotices(reply.value);
    });
    return end;
  }, [bridge, ahead]);
  const act: Act = useCallback((choice) => void bridge.call('schedule:act', choice), [bridge]);
  const checkIn = useCallback(
    (tension: number | null) => {
      void bridge.call('today:check-in', { tension }).then((reply) => {
        if (reply.ok) setDay(reply.value);
      });
    },
    [bridge, setDay],
  );
  const sayFelt = useCallback(
    (sessionId: string, { felt, worse }: SaidOfBody) => {
      if (felt === null) return;
      void bridge.call('today:felt', { sessionId, felt, worse }).then((reply) => {
        if (reply.ok) setDay(reply.value);
      });
    },
    [bridge, setDay],
  );
  return { schedule, day, isResting, notices, hasFailed, act, checkIn, sayFelt };
}

/** The day so far. Main reads it from the disk, so it is asked for when there may be something new. */
function useDay(
  schedule: ScheduleView | null,
  isResting: boolean,
): readonly [DayView | null, (day: DayView) => void] {
  const bridge = useBridge();
  const ahead = useAhead();
  const [day, setDay] = useState(() => ahead.told('today:view'));
  const ask = useMemo(() => dayAsker(bridge, setDay), [bridge]);
  useEffect(() => {
    if (ahead.told('today:view') === null) ask();
  }, [ahead, ask]);
  // A rest that is over is asked after, whatever else it has changed.
  const news = schedule === null ? null : JSON.stringify([schedule, isResting]);
  const known = useRef(news);
  useEffect(() => {
    // The first is no news: the day was asked for together with it.
    if (known.current !== null && known.current !== news) ask();
    known.current = news;
  }, [ask, news]);
  useEffect(() => {
    // What lies at hand, what safety leaves open, and what was written elsewhere.
    const forget = [
      bridge.on('preferences:changed', ask),
      bridge.on('safety:changed', ask),
      bridge.on('history:changed', ask),
    ];
    return () => {
      for (const each of forget) each();
    };
  }, [bridge, ask]);
  return [day, setDay];
}

/** Asks one question at a time; what is new while it is asked is asked for once more. */
function dayAsker(bridge: AppBridge, told: (day: DayView) => void): () => void {
  let isAsking = false;
  let isOutdated = false;
  return function ask(): void {
    isOutdated = isAsking;
    if (isAsking) return;
    isAsking = true;
    void bridge.call('today:view', null).then((reply) => {
      isAsking = false;
      if (reply.ok) told(reply.value);
      if (isOutdated) ask();
    });
  };
}
