import type { Log, Notifier, NudgeCard, ShowOutcome } from '../ports.ts';

/**
 * Tries each way in turn, best first. Which one served is in the outcome and, when it changes, in the log. That takes a
 * while: a card that is withdrawn or replaced meanwhile, or is still under way when all ends, is shown no more.
 */
export function firstThatWorks(ways: readonly Notifier[], log: Log): Notifier {
  let lastWay: string | null = null;
  /** The card that was asked for last; null once it was withdrawn, or all is over. */
  let wanted: NudgeCard | null = null;
  const isWanted = (nudgeId: string): boolean => wanted?.nudgeId === nudgeId;
  return {
    show: async (card) => {
      wanted = card;
      let outcome: ShowOutcome = { shown: false, why: 'no way to show a notification' };
      const problems: string[] = [];
      for (const way of ways) {
        outcome = await way.show(card);
        if (wanted !== card) {
          if (!isWanted(card.nudgeId)) way.withdraw(card.nudgeId);
          return { shown: false, why: 'it was taken back', isTakenBack: true };
        }
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
      if (isWanted(nudgeId)) wanted = null;
      for (const way of ways) way.withdraw(nudgeId);
    },
    onAnswer: (listener) => {
      const removers = ways.map((way) => way.onAnswer(listener));
      return () => {
        for (const remove of removers) remove();
      };
    },
    dispose: async () => {
      wanted = null;
      await Promise.all(ways.map((way) => way.dispose()));
    },
  };
}
