import type { Log, Notifier, ShowOutcome } from '../ports.ts';

/** Tries each way in turn, best first. Which one served is in the outcome and, when it changes, in the log. */
export function firstThatWorks(ways: readonly Notifier[], log: Log): Notifier {
  let lastWay: string | null = null;
  return {
    show: async (card) => {
      let outcome: ShowOutcome = { shown: false, why: 'no way to show a notification' };
      const problems: string[] = [];
      for (const way of ways) {
        outcome = await way.show(card);
        if (outcome.shown) break;
        problems.push(outcome.why);
      }
      const way = outcome.shown ? outcome.way : 'none';
      if (way !== lastWay) {
        lastWay = way;
        log.info(
          `Nudges are shown by: ${way}${problems.length > 0 ? ` (${problems.join('; ')})` : ''}.`,
        );
      }
      return outcome.shown ? outcome : { shown: false, why: problems.join('; ') };
    },
    withdraw: (nudgeId) => {
      for (const way of ways) way.withdraw(nudgeId);
    },
    onAnswer: (listener) => {
      const removers = ways.map((way) => way.onAnswer(listener));
      return () => {
        for (const remove of removers) remove();
      };
    },
    dispose: () => {
      for (const way of ways) way.dispose();
    },
  };
}
