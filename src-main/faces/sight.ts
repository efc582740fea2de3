import type { FaceKey } from '../../src-core/words/en/faces.ts';
import type { Fact } from '../../src-core/sight/fact.ts';
import type { NudgeSight, SightView } from '../../src-core/sight/view.ts';
import type { Ports, Remove, ShowOutcome } from '../ports.ts';
import type { NudgeAction } from '../tray-port.ts';
import type { Words } from '../words/words.ts';

/** No nudge of the schedule has this id, so whatever is answered starts nothing. */
const TRIAL_ID = 'trial';
const actions: readonly (readonly [NudgeAction, FaceKey])[] = [
  ['start', 'nudge.start'],
  ['later', 'nudge.later'],
  ['not-today', 'nudge.notToday'],
];

export interface SightFace {
  view(): SightView;
  /** How an attempt to show a nudge went. */
  shown(outcome: ShowOutcome): void;
  setOff(off: readonly Fact[]): void;
  tryNudge(): Promise<void>;
  stop: Remove;
}

/** What Drape can see, and how its nudges reach the person: for the page that says so. */
export function createSightFace(
  ports: Pick<Ports, 'senses' | 'notifier' | 'windows' | 'timeZone'>,
  words: Words,
): SightFace {
  let nudges: NudgeSight = { way: null, carriesButtons: true, trial: 'none' };

  const view = (): SightView => ({
    ...ports.senses.view(),
    timeZone: ports.timeZone(),
    nudges,
  });
  const push = (): void => {
    const isShown = ports.windows.isOpen('sight') || ports.windows.isOpen('preferences');
    if (isShown) ports.windows.push('sight:changed', view());
  };
  const shown = (outcome: ShowOutcome): void => {
    nudges = outcome.shown
      ? { ...nudges, way: outcome.way, carriesButtons: outcome.answers }
      : { ...nudges, way: null };
    push();
  };
  const removers = [
    ports.senses.onDueMoved(push),
    ports.notifier.onAnswer((nudgeId, kind) => {
      if (nudgeId !== TRIAL_ID || kind === 'expired') return;
      nudges = { ...nudges, trial: 'answered' };
      push();
    }),
  ];

  return {
    view,
    shown,
    setOff: (off) => {
      ports.senses.setOff(off);
      push();
    },
    tryNudge: async () => {
      const body = words.text('sight.tryReason');
      const outcome = await ports.notifier.show({
        nudgeId: TRIAL_ID,
        title: words.text('nudge.title'),
        body,
        bodyWithoutButtons: body,
        actions: actions.map(([id, key]) => ({ id, label: words.text(key) })),
        mayChime: false,
      });
      if (!outcome.shown && outcome.isTakenBack === true) return;
      nudges = { ...nudges, trial: outcome.shown ? 'sent' : 'failed' };
      shown(outcome);
    },
    stop: () => {
      for (const remove of removers) remove();
    },
  };
}
