import { Message, MessageFlag, MessageType, sessionBus, systemBus } from '@jellybrick/dbus-next';
import type { MessageBus } from '@jellybrick/dbus-next';
import type { EventEmitter } from 'node:events';
import type { Log, Remove } from '../ports.ts';

/** A call on a dead bus never settles by itself, so each one has its own end. */
const CALL_TIMEOUT_MS = 1_500;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 60_000;

export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
  /** Asks only who is there already: the bus starts no service for the sake of this question. */
  readonly wakesNobody?: boolean;
}

export interface BusSignal {
  readonly sender: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

/** One connection to a message bus that comes back by itself after it was lost. */
export interface Bus {
  /** The reply's body. Rejects with a plain Error when there is no bus, no answer in time, or an error reply. */
  call(call: BusCall): Promise<readonly unknown[]>;
  /** Subscribes with a match rule; it is sent again after each reconnection. */
  onSignal(rule: string, listener: (signal: BusSignal) => void): Remove;
  onConnection(listener: (connected: boolean) => void): Remove;
  /** This connection's own name, as ":1.7"; null while there is none. */
  name(): string | null;
  dispose(): void;
}

interface Subscription {
  readonly rule: string;
  readonly listener: (signal: BusSignal) => void;
}

/**
 * Connects at once and keeps trying with growing pauses. Losing the bus is normal, never an exception.
 * Without an address, the one that the session or the system announces.
 */
export function connectBus(kind: 'session' | 'system', log: Log, busAddress?: string): Bus {
  const subscriptions = new Set<Subscription>();
  const connectionListeners = new Set<(connected: boolean) => void>();
  let bus: MessageBus | null = null;
  let connected = false;
  let disposed = false;
  let retryMs = FIRST_RETRY_MS;
  let retryTimer: NodeJS.Timeout | null = null;
  let waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];

  const settleWaiting = (problem: Error | null): void => {
    const settled = waiting;
    waiting = [];
    for (const { resolve, reject } of settled) {
      if (problem === null) resolve();
      else reject(problem);
    }
  };

  const lost = (of: MessageBus | null, why: string): void => {
    if (of !== bus || disposed) return;
    const was = connected;
    bus = null;
    connected = false;
    settleWaiting(new Error(`no ${kind} bus: ${why}`));
    if (was) {
      log.warn(`The ${kind} bus went away (${why}).`);
      for (const listener of connectionListeners) listener(false);
    }
    retryTimer = setTimeout(open, retryMs);
    retryTimer.unref();
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };

  const open = (): void => {
    if (disposed) return;
    let opening: MessageBus;
    try {
      if (busAddress !== undefined) opening = sessionBus({ busAddress });
      else opening = kind === 'session' ? sessionBus() : systemBus();
    } catch (cause) {
      lost(null, cause instanceof Error ? cause.message : 'cannot connect');
      return;
    }
    bus = opening;
    const errors: EventEmitter = opening;
    errors.on('error', (cause: unknown) =>
      lost(opening, cause instanceof Error ? cause.message : 'error'),
    );
    innerConnection(opening).on('end', () => lost(opening, 'connection closed'));
    opening.on('message', (message) => deliver(message));
    opening.on('connect', () => {
      if (opening !== bus) return;
      connected = true;
      retryMs = FIRST_RETRY_MS;
      settleWaiting(null);
      for (const { rule } of subscriptions) void match('AddMatch', rule);
      for (const listener of connectionListeners) listener(true);
    });
  };

  const deliver = (message: Message): void => {
    if (message.type !== MessageType.SIGNAL) return;
    for (const { rule, listener } of [...subscriptions]) {
      if (!fits(rule, message)) continue;
      try {
        listener(message);
      } catch (cause) {
        log.error('A bus listener failed.', cause);
      }
    }
  };

  const match = async (member: 'AddMatch' | 'RemoveMatch', rule: string): Promise<void> => {
    try {
      await call({
        destination: 'org.freedesktop.DBus',
        path: '/org/freedesktop/DBus',
        interface: 'org.freedesktop.DBus',
        member,
        signature: 's',
        body: [rule],
      });
    } catch {
      // Without a bus there is nothing to match; the rule is sent again on connection.
    }
  };

  const untilConnected = async (): Promise<void> => {
    if (connected) return;
    if (bus === null) throw new Error(`no ${kind} bus`);
    await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  };

  const call = async (order: BusCall): Promise<readonly unknown[]> => {
    await withTimeout(untilConnected(), `${kind} bus did not connect`);
    if (bus === null) throw new Error(`no ${kind} bus`);
    const message = new Message({
      destination: order.destination,
      path: order.path,
      interface: order.interface,
      member: order.member,
      ...(order.wakesNobody === true ? { flags: MessageFlag.NO_AUTO_START } : {}),
      ...(order.signature === undefined
        ? {}
        : { signature: order.signature, body: [...(order.body ?? [])] }),
    });
    const reply = await withTimeout(bus.call(message), `${order.member}: no answer`);
    return reply?.body ?? [];
  };

  open();
  return {
    call,
    onSignal: (rule, listener) => {
      const subscription = { rule, listener };
      subscriptions.add(subscription);
      if (connected) void match('AddMatch', rule);
      return () => {
        if (subscriptions.delete(subscription) && connected) void match('RemoveMatch', rule);
      };
    },
    onConnection: (listener) => {
      connectionListeners.add(listener);
      return () => connectionListeners.delete(listener);
    },
    name: () => (connected ? (bus?.name ?? null) : null),
    dispose: () => {
      disposed = true;
      if (retryTimer !== null) clearTimeout(retryTimer);
      settleWaiting(new Error('closed'));
      subscriptions.clear();
      connectionListeners.clear();
      bus?.disconnect();
      bus = null;
    },
  };
}

/** dbus-next tells of a closed connection only on its inner emitter. Remove when it re-emits `end`. */
function innerConnection(bus: MessageBus): EventEmitter {
  return (bus as unknown as { _connection: EventEmitter })._connection;
}

/**
 * Whether a signal fits a rule made of type, interface, member, path, arg0 and arg0namespace. A sender that
 * is a well-known name was checked by the bus; signals carry only the unique one.
 */
function fits(rule: string, message: Message): boolean {
  const wanted = new Map(
    [...rule.matchAll(/(\w+)='([^']*)'/g)].map(([, key, value]) => [key ?? '', value ?? '']),
  );
  const is = (key: string, value: unknown): boolean =>
    !wanted.has(key) || wanted.get(key) === value;
  return (
    is('interface', message.interface) &&
    is('member', message.member) &&
    is('path', message.path) &&
    is('arg0', message.body[0]) &&
    inNamespace(wanted.get('arg0namespace'), message.body[0])
  );
}

function inNamespace(namespace: string | undefined, name: unknown): boolean {
  if (namespace === undefined) return true;
  return typeof name === 'string' && (name === namespace || name.startsWith(`${namespace}.`));
}

async function withTimeout<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} within ${CALL_TIMEOUT_MS} ms`)),
      CALL_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
