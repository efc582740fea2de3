import type { FaceKey } from '../../src-core/words/en/faces.ts';
import type { AppEffect, AppEvent } from '../../src-core/app/event.ts';
import type { Nudge } from '../../src-core/schedule/nudge.ts';
import type { Notice, NudgeCard, Ports, Remove, ShowOutcome } from '../ports.ts';
import type { EffectHandlers } from './runtime.ts';

interface Says {
  text(key: FaceKey): string;
  say(sentence: Nudge['reason']): string;
}
interface Tells {
  add(notice: Notice): void;
}

/** What orders are carried out with. */
interface EffectParts {
  readonly ports: Pick<Ports, 'notifier' | 'windows' | 'wakefulness' | 'history' | 'clock' | 'log'>;
  readonly words: Says;
  readonly notices: Tells;
  readonly sight: { shown(outcome: ShowOutcome): void };
  readonly dispatch: (event: AppEvent) => void;
}

/** What each order of the core does outside. */
export function createEffectHandlers({
  ports,
  words,
  notices,
  sight,
  dispatch,
}: EffectParts): EffectHandlers<AppEffect> {
  const { notifier, windows, wakefulness, history, clock, log } = ports;
  let release: Remove | null = null;

  return {
    'show-nudge': async ({ nudge }) => {
      const outcome = await notifier.show(cardOf(nudge, words));
      if (!outcome.shown && outcome.isTakenBack === true) return;
      sight.shown(outcome);
      if (outcome.shown) return;
      log.warn(`A nudge could not be shown: ${outcome.why}`);
      notices.add({ key: 'notices.noNotifications', values: {} });
      dispatch({
        type: 'schedule',
        event: { type: 'nudge-failed', at: clock.now(), nudgeId: nudge.id },
      });
    },
    'withdraw-nudge': ({ nudgeId }) => notifier.withdraw(nudgeId),
    'refuse-session': ({ why }) => {
      notices.add(why);
      windows.open('today');
    },
    // What is logged tells of the app, never of the person: no reasons, no ratings.
    log: ({ line }) =>
      log.info(`${line.event} ${line.occasion ?? ''} ${line.hold ?? ''}`.trimEnd()),
    'keep-awake': ({ on }) => {
      release?.();
      release = on ? wakefulness.keepAwake() : null;
    },
    keep: async (keeping) => {
      for (const notice of await history.keep(keeping)) notices.add(notice);
      const isOfJournal = keeping.drafts.some(
        ({ kind }) => kind === 'check-in' || kind === 'entry',
      );
      if (isOfJournal) windows.push('journal:changed', null);
    },
    'open-guide': () => windows.open('guide'),
    'close-guide': () => windows.closeGuide(),
  };
}

function cardOf(nudge: Nudge, words: Says): NudgeCard {
  const reason = words.say(nudge.reason);
  return {
    nudgeId: nudge.id,
    title: words.text('nudge.title'),
    body: reason,
    bodyWithoutButtons: `${reason} ${words.text('nudge.withoutButtons')}`,
    actions: [
      { id: 'start', label: words.text('nudge.start') },
      { id: 'later', label: words.text('nudge.later') },
      { id: 'not-today', label: words.text('nudge.notToday') },
    ],
    mayChime: nudge.mayChime,
  };
}
