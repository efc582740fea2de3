import { Notification } from 'electron';
import type { Notifier, NudgeCard, ShowOutcome } from '../ports.ts';
import { plain } from '../notify/markup.ts';

/**
 * Electron's own notification, for Windows and macOS. Buttons come back where the system carries them; the
 * first one is always what a click on the card means. Not run on those systems yet: docs/release.md.
 */
export function createSystemNotifier(iconPath: string): Notifier {
  const listeners = new Set<Parameters<Notifier['onAnswer']>[0]>();
  let standing: { readonly nudgeId: string; readonly notification: Notification } | null = null;

  const answer = (
    nudgeId: string,
    kind: Parameters<Parameters<Notifier['onAnswer']>[0]>[1],
  ): void => {
    if (standing?.nudgeId !== nudgeId) return;
    standing = null;
    for (const listener of [...listeners]) listener(nudgeId, kind);
  };

  const show = (card: NudgeCard): Promise<ShowOutcome> =>
    new Promise((resolve) => {
      if (!Notification.isSupported()) {
        resolve({ shown: false, why: 'the system has no notifications' });
        return;
      }
      const { nudgeId } = card;
      const notification = new Notification({
        title: plain(card.title),
        body: plain(card.body),
        silent: !card.mayChime,
        icon: iconPath,
        actions: card.actions.map(({ label }) => ({ type: 'button', text: label })),
      });
      standing?.notification.close();
      standing = { nudgeId, notification };
      notification.on('click', () => answer(nudgeId, 'start'));
      notification.on('action', (_event, index) => {
        const action = card.actions[index];
        answer(nudgeId, action?.id ?? 'start');
      });
      notification.on('close', ({ reason }) => {
        // Without a word of its own system, a card that is gone was closed by hand.
        if (reason !== 'applicationHidden') {
          answer(nudgeId, reason === 'timedOut' ? 'expired' : 'dismissed');
        }
      });
      notification.on('show', () =>
        resolve({ shown: true, way: 'system', answers: process.platform !== 'linux' }),
      );
      notification.on('failed', (_event, why) => {
        if (standing?.nudgeId === nudgeId) standing = null;
        resolve({ shown: false, why });
      });
      notification.show();
    });

  return {
    show,
    withdraw: (nudgeId) => {
      if (standing?.nudgeId !== nudgeId) return;
      const { notification } = standing;
      standing = null;
      notification.close();
    },
    onAnswer: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      standing?.notification.close();
      standing = null;
      listeners.clear();
      return Promise.resolve();
    },
  };
}
