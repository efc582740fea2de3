import { Variant } from '@jellybrick/dbus-next';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bus } from '../dbus/bus.ts';
import type { Notifier, NudgeCard, Remove, ShowOutcome } from '../ports.ts';
import type { NudgeAction } from '../tray-port.ts';
import { escapeMarkup, plain } from './markup.ts';

const SERVICE = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
} as const;

/** How long a nudge stands before the service takes it away. Nobody is hurried. */
const STANDS_FOR_MS = 5 * 60_000;

/** Reasons of `NotificationClosed`, from the Desktop Notifications Specification 1.2. */
const CLOSED_BY_TIME = 1;
const CLOSED_BY_PERSON = 2;
/** Quitting waits no longer for a service. */
const TAKEN_BACK_WITHIN_MS = 500;

const actionIds: readonly NudgeAction[] = ['start', 'later', 'not-today'];
const isAction = (id: unknown): id is NudgeAction => actionIds.some((known) => known === id);

/** The freedesktop notification service spoken to directly: the only way that brings buttons back on Linux. */
export function createNotificationService(bus: Bus, iconPath: string): Notifier {
  const listeners = new Set<Parameters<Notifier['onAnswer']>[0]>();
  /** What stands now. One at a time: the next card takes its place. */
  let standing: { readonly serviceId: number; readonly nudgeId: string } | null = null;
  /** Whether the service has gone, and none has come since. */
  let isGone = false;

  const answer = (kind: NudgeAction | 'dismissed' | 'expired'): void => {
    if (standing === null) return;
    const { nudgeId } = standing;
    standing = null;
    for (const listener of [...listeners]) listener(nudgeId, kind);
  };
  // Other programs' notifications tell of themselves on the same signal: only our id counts.
  const ours = (id: unknown): boolean => standing !== null && standing.serviceId === id;
  const from = `type='signal',interface='${SERVICE.interface}',path='${SERVICE.path}'`;

  const removers: readonly Remove[] = [
    bus.onSignal(`${from},member='ActionInvoked'`, ({ body: [id, action] }) => {
      if (!ours(id)) return;
      const { serviceId } = standing ?? { serviceId: 0 };
      answer(isAction(action) ? action : 'start');
      void close(serviceId);
    }),
    bus.onSignal(`${from},member='NotificationClosed'`, ({ body: [id, reason] }) => {
      if (!ours(id)) return;
      if (reason === CLOSED_BY_PERSON) answer('dismissed');
      else if (reason === CLOSED_BY_TIME) answer('expired');
      else standing = null;
    }),
    // The service died with our card on the screen: nobody answered it, and nobody can.
    bus.onSignal(
      `type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${SERVICE.destination}'`,
      ({ body: [, , newOwner] }) => {
        isGone = newOwner === '';
        if (isGone) answer('expired');
      },
    ),
    // What happens between two connections is told to nobody.
    bus.onConnection(() => (isGone = false)),
  ];

  const close = async (serviceId: number): Promise<void> => {
    try {
      await bus.call({
        ...SERVICE,
        member: 'CloseNotification',
        signature: 'u',
        body: [serviceId],
      });
    } catch {
      // It is gone already, or the service is.
    }
  };

  const show = async (card: NudgeCard): Promise<ShowOutcome> => {
    try {
      const [offered] = await bus.call({ ...SERVICE, member: 'GetCapabilities' });
      const capabilities = new Set(Array.isArray(offered) ? offered : []);
      const answers = capabilities.has('actions');
      const text = plain(answers ? card.body : card.bodyWithoutButtons);
      const body = capabilities.has('body-markup') ? escapeMarkup(text) : text;
      const actions = answers
        ? [
            'default',
            card.actions[0]?.label ?? '',
            ...card.actions.flatMap(({ id, label }) => [id, label]),
          ]
        : [];
      const [id] = await bus.call({
        ...SERVICE,
        member: 'Notify',
        signature: 'susssasa{sv}i',
        body: [
          'Drape',
          standing?.serviceId ?? 0,
          iconPath,
          plain(card.title),
          body,
          actions,
          {
            'desktop-entry': new Variant('s', 'drape'),
            urgency: new Variant('y', 1),
            'suppress-sound': new Variant('b', !card.mayChime),
            ...(card.mayChime ? { 'sound-name': new Variant('s', 'message-new-instant') } : {}),
          },
          STANDS_FOR_MS,
        ],
      });
      if (typeof id !== 'number' || id === 0)
        return { shown: false, why: 'the service gave no id' };
      // Its answer and its end may arrive as one piece: then the end is heard first.
      if (isGone) return { shown: false, why: 'the service went with the card' };
      standing = { serviceId: id, nudgeId: card.nudgeId };
      return { shown: true, way: 'notification-service', answers };
    } catch (cause) {
      return { shown: false, why: cause instanceof Error ? cause.message : 'no answer' };
    }
  };

  return {
    show,
    withdraw: (nudgeId) => {
      if (standing?.nudgeId !== nudgeId) return;
      const { serviceId } = standing;
      standing = null;
      void close(serviceId);
    },
    onAnswer: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: async () => {
      const left = standing;
      standing = null;
      for (const remove of removers) remove();
      listeners.clear();
      // A card outlives the program that asked for it.
      if (left !== null) await Promise.race([close(left.serviceId), pause(TAKEN_BACK_WITHIN_MS)]);
    },
  };
}
