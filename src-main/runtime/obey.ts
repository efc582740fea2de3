import type { FaceKey } from '../../src-core/words/en/faces.ts';
import type { AppContext, AppEvent } from '../../src-core/app/event.ts';
import type { AppState } from '../../src-core/app/state.ts';
import { scheduleContext } from '../../src-core/app/step.ts';
import type { Feeling } from '../../src-core/practice/vocabulary.ts';
import type { ScheduleEvent } from '../../src-core/schedule/event.ts';
import type { NudgeAnswer, Sentence } from '../../src-core/schedule/nudge.ts';
import { viewOf } from '../../src-core/schedule/view-of.ts';
import type { ShortcutName } from '../../src-core/shortcuts/view.ts';
import type { Order, OrderReply, Ports } from '../ports.ts';
import type { TrayChoice } from '../tray-port.ts';
import type { Runtime } from './runtime.ts';

interface Says {
  text(key: FaceKey): string;
  say(sentence: Sentence<FaceKey>): string;
}

export interface Obeying {
  order(order: Order): OrderReply;
  choice(choice: TrayChoice): void;
  answer(nudgeId: string, kind: NudgeAnswer['kind']): void;
  shortcut(name: ShortcutName): void;
}

/** A rest that plays, stands still or is being looked back on. */
const isOpen = (session: AppState['session']): boolean =>
  session !== null && session.standing !== 'over';

/** As long as the first pause of the tray that outlasts a meeting. */
const SHORTCUT_PAUSE_MINUTES = 60;

const done: OrderReply = { exitCode: 0, text: '' };

/** Turns what a person asks, wherever they ask it, into events. */
export function createObeying({
  ports,
  words,
  runtime,
  context,
}: {
  readonly ports: Pick<Ports, 'clock' | 'windows' | 'quit'>;
  readonly words: Says;
  readonly runtime: Runtime<AppState, AppEvent>;
  readonly context: AppContext;
}): Obeying {
  const at = () => ports.clock.now();
  const tell = (event: ScheduleEvent): void => runtime.dispatch({ type: 'schedule', event });
  const view = () => {
    const { schedule, safety } = runtime.state();
    return viewOf(schedule, scheduleContext(context, safety));
  };
  const status = (): OrderReply => ({ exitCode: 0, text: words.say(view().status) });

  const answer = (nudgeId: string, kind: NudgeAnswer['kind']): void => {
    const [laterMinutes = 15] = context.preferences.schedule.laterMinutes;
    tell({
      type: 'nudge-answered',
      at: at(),
      nudgeId,
      answer: kind === 'later' ? { kind, minutes: laterMinutes } : { kind },
    });
  };

  const pause = (until: number | 'tomorrow' | 'off'): void => {
    tell({
      type: 'pause-set',
      at: at(),
      until:
        until === 'off'
          ? { kind: 'lifted' }
          : until === 'tomorrow'
            ? { kind: 'tomorrow' }
            : { kind: 'minutes', minutes: until },
    });
  };

  const start = (setupId: string | null, feeling: Feeling | null = null): void =>
    tell({ type: 'rest-asked', at: at(), setupId, length: null, feeling });

  const order = (asked: Order): OrderReply => {
    switch (asked.kind) {
      case 'open':
        ports.windows.open(isOpen(runtime.state().session) ? 'guide' : 'today');
        return { exitCode: 0, text: words.text('tray.alreadyRuns') };
      case 'start': {
        const { setupId } = asked;
        if (setupId !== null && !context.setups.some(({ id }) => id === setupId)) {
          const known = context.setups.map(({ id }) => id).join(', ');
          return { exitCode: 2, text: `There is no practice "${setupId}". Known are: ${known}.` };
        }
        start(setupId);
        return status();
      }
      case 'calm':
        tell({ type: 'calm-asked', at: at() });
        return status();
      case 'pause':
        pause(asked.until);
        return status();
      case 'in-call':
        tell({ type: 'call-declared', at: at(), minutes: asked.minutes });
        return status();
      case 'note':
        tell({ type: 'day-noted', at: at(), note: asked.note, on: true });
        return status();
      case 'status':
        return asked.json ? { exitCode: 0, text: JSON.stringify(view()) } : status();
      case 'quit':
        ports.quit();
        return done;
    }
  };

  const choice = (chosen: TrayChoice): void => {
    switch (chosen.type) {
      case 'start':
        return start(chosen.setupId, chosen.feeling);
      case 'calm':
        return tell({ type: 'calm-asked', at: at() });
      case 'note':
        return tell({ type: 'day-noted', at: at(), note: chosen.note, on: chosen.on });
      case 'in-call':
        return tell({ type: 'call-declared', at: at(), minutes: chosen.minutes });
      case 'open':
        return ports.windows.open(chosen.page);
      case 'answer':
        return answer(chosen.nudgeId, chosen.answer);
      case 'pause':
        return pause(chosen.minutes);
      case 'pause-until-tomorrow':
        return pause('tomorrow');
      case 'lift-pause':
        return pause('off');
      case 'quit':
        return ports.quit();
    }
  };

  const shortcut = (name: ShortcutName): void => {
    if (name === 'start') return start(null);
    if (name === 'calm') return choice({ type: 'calm' });
    // One pair of keys for both ways: who paused by a slip goes on by the same keys.
    pause(view().pausedUntilWallMs === null ? SHORTCUT_PAUSE_MINUTES : 'off');
  };

  return { order, choice, answer, shortcut };
}
