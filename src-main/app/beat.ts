import type { AppContext, AppEvent } from '../../src-core/app/event.ts';
import type { AppState } from '../../src-core/app/state.ts';
import { presenceOf } from '../../src-core/schedule/view-of.ts';
import type { Moment, SteadyMs } from '../../src-core/time/moment.ts';
import type { Ports } from '../ports.ts';
import type { Runtime } from '../runtime/runtime.ts';

interface BeatParts {
  readonly ports: Pick<Ports, 'clock' | 'timeZone' | 'senses' | 'idle' | 'history'>;
  readonly runtime: Runtime<AppState, AppEvent>;
  readonly context: AppContext;
  readonly help: { ask(): void };
  readonly trayAbsence: { beat(at: SteadyMs): void };
  readonly sharing: { beat(at: Moment): void };
}

/** What is done at each beat of the one timer. */
export function createBeat(parts: BeatParts): () => void {
  const { ports, runtime, context, help, trayAbsence, sharing } = parts;
  let knownDay: number | null = null;
  /** What is done once a day: at the start, and at four. */
  const beginDay = (): void => {
    const day = runtime.state().schedule.plan.label;
    if (day === knownDay) return;
    knownDay = day;
    ports.history.backUpIfDue();
    help.ask();
  };
  return () => {
    const at = ports.clock.now();
    const timeZone = ports.timeZone();
    if (timeZone !== runtime.state().schedule.timeZone) {
      runtime.dispatch({ type: 'schedule', event: { type: 'time-zone-changed', at, timeZone } });
    }
    const presence = presenceOf(runtime.state().schedule, {
      preferences: context.preferences.schedule,
    });
    ports.senses.poll(at, presence === 'away' ? 'away' : 'here');
    runtime.dispatch({ type: 'ticked', at, idleMs: ports.idle.idleMs() });
    trayAbsence.beat(at.steadyMs);
    beginDay();
    sharing.beat(at);
    ports.history.restIfIdle();
  };
}
