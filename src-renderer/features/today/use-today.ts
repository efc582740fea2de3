import { useEffect, useState } from 'react';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import type { ScheduleView } from '../../../src-core/schedule/view.ts';
import { useBridge } from '../../app/bridge.ts';

export interface TodayState {
  readonly schedule: ScheduleView | null;
  /** Whether a rest is going on. */
  readonly isResting: boolean;
  readonly notices: readonly Sentence[];
  readonly hasFailed: boolean;
}

/** All that main tells Today. A push that overtakes the first answer wins. */
export function useTodayState(): TodayState {
  const bridge = useBridge();
  const [schedule, setSchedule] = useState<ScheduleView | null>(null);
  const [isResting, setResting] = useState(false);
  const [notices, setNotices] = useState<readonly Sentence[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const forget = [
      bridge.on('schedule:changed', setSchedule),
      bridge.on('app:noticed', setNotices),
      bridge.on('session:changed', (view) => setResting(view !== null)),
    ];
    void bridge.call('schedule:view', null).then((reply) => {
      if (isGone) return;
      if (reply.ok) setSchedule((known) => known ?? reply.value);
      else setFailed(true);
    });
    void bridge.call('session:view', null).then((reply) => {
      if (!isGone && reply.ok) setResting(reply.value !== null);
    });
    void bridge.call('app:notices', null).then((reply) => {
      if (!isGone && reply.ok) setNotices(reply.value);
    });
    return () => {
      isGone = true;
      for (const each of forget) each();
    };
  }, [bridge]);
  return { schedule, isResting, notices, hasFailed };
}
