import type { Notifier, NudgeCard, ShowOutcome } from '../ports.ts';
import { plain } from './markup.ts';

/**
 * node-notifier, the way of last resort. On Linux it runs `notify-send`, drops buttons and never tells of a
 * click, so a card shown this way is never counted as answered: the tray carries Start and Later.
 */
export function createLastResortNotifier(iconPath: string): Notifier {
  const show = async (card: NudgeCard): Promise<ShowOutcome> => {
    // Rarely needed, so not loaded before.
    const { default: notifier } = await import('node-notifier');
    return new Promise((resolve) => {
      notifier.notify(
        {
          title: notAnOption(plain(card.title)),
          message: notAnOption(plain(card.bodyWithoutButtons)),
          icon: iconPath,
          sound: card.mayChime,
        },
        (problem) => {
          resolve(
            problem === null
              ? { shown: true, way: 'node-notifier', answers: false }
              : { shown: false, why: problem.message },
          );
        },
      );
    });
  };
  return {
    show,
    withdraw: () => undefined,
    onAnswer: () => () => undefined,
    dispose: () => Promise.resolve(),
  };
}

/** `notify-send` reads a leading dash as an option; a zero-width space in front keeps it a text. */
function notAnOption(text: string): string {
  return text.startsWith('-') ? `\u200b${text}` : text;
}
