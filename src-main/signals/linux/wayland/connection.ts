import net from 'node:net';
import type { Log, Remove } from '../../../ports.ts';
import { cutMessages, request, textAt, wordAt } from './wire.ts';
import type { WireMessage } from './wire.ts';

const DISPLAY = 1;
const REGISTRY = 2;
const SYNC = 3;
const FIRST_FREE_ID = 4;
const LARGEST_WAITING_BYTES = 1024 * 1024;

/** Something the compositor offers: a service, a seat, an output. */
interface Global {
  readonly name: number;
  readonly interface: string;
  readonly version: number;
}

type EventListener = (opcode: number, body: Buffer) => void;

/** One client of the compositor, speaking on the bare socket. It draws nothing and has no surface. */
export interface WaylandConnection {
  /** Everything on offer now. */
  globals(): readonly Global[];
  /** Binds a global and gives the id of its object. */
  bind(global: Global, version: number, onEvent?: EventListener): number;
  /**
   * A new object that the very next request will make, or one that the compositor has made. The compositor
   * takes new ids in their order only.
   */
  listen(objectId: number | 'new', onEvent: EventListener): number;
  forget(objectId: number): void;
  send(objectId: number, opcode: number, ...args: (number | string)[]): void;
}

interface WaylandUser {
  /** Called once per connection, when all that is on offer is known. */
  ready(connection: WaylandConnection): void;
  /** Called when the connection is gone, or could not be made. */
  lost(why: string): void;
}

export interface WaylandClient {
  use(user: WaylandUser): Remove;
  /** Tries again if the connection was lost. There is no timer here: someone with a heartbeat calls it. */
  reconnect(): void;
  dispose(): void;
}

/** Several watchers share one socket. It opens with the first of them and closes with the last. */
export function createWaylandClient(socketPath: string, log: Log): WaylandClient {
  const users = new Set<WaylandUser>();
  let socket: net.Socket | null = null;
  let current: WaylandConnection | null = null;

  const tell = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      log.error('A Wayland watcher failed.', cause);
    }
  };

  const lose = (of: net.Socket, why: string): void => {
    if (of !== socket) return;
    socket = null;
    current = null;
    of.destroy();
    for (const user of [...users]) tell(() => user.lost(why));
  };

  const open = (): void => {
    if (socket !== null) return;
    const opening = net.connect(socketPath);
    socket = opening;
    // Nothing here may keep the app from ending.
    opening.unref();
    const globals = new Map<number, Global>();
    const listeners = new Map<number, EventListener>();
    let nextId = FIRST_FREE_ID;
    let waiting: Buffer = Buffer.alloc(0);

    const connection: WaylandConnection = {
      globals: () => [...globals.values()],
      bind: (global, version, onEvent = () => undefined) => {
        const id = connection.listen('new', onEvent);
        connection.send(REGISTRY, 0, global.name, global.interface, version, id);
        return id;
      },
      listen: (objectId, onEvent) => {
        const id = objectId === 'new' ? nextId++ : objectId;
        listeners.set(id, onEvent);
        return id;
      },
      forget: (objectId) => {
        listeners.delete(objectId);
      },
      send: (objectId, opcode, ...args) => {
        if (!opening.destroyed) opening.write(request(objectId, opcode, ...args));
      },
    };

    listeners.set(DISPLAY, (opcode, body) => {
      // Event 0 is a protocol error: the compositor closes after it.
      if (opcode === 0) lose(opening, textAt(body, 8)?.value ?? 'protocol error');
    });
    listeners.set(REGISTRY, (opcode, body) => {
      const name = wordAt(body, 0);
      if (name === null) return;
      if (opcode === 1) globals.delete(name);
      const named = textAt(body, 4);
      const version = named === null ? null : wordAt(body, named.next);
      if (opcode === 0 && named !== null && version !== null) {
        globals.set(name, { name, interface: named.value, version });
      }
    });
    listeners.set(SYNC, () => {
      listeners.delete(SYNC);
      current = connection;
      for (const user of [...users]) tell(() => user.ready(connection));
    });

    const dispatch = ({ objectId, opcode, body }: WireMessage): void => {
      const listener = listeners.get(objectId);
      if (listener !== undefined) tell(() => listener(opcode, body));
    };
    opening.on('connect', () => {
      connection.send(DISPLAY, 1, REGISTRY);
      connection.send(DISPLAY, 0, SYNC);
    });
    opening.on('data', (chunk: Buffer) => {
      const cut = cutMessages(Buffer.concat([waiting, chunk]));
      if (cut === null || cut.rest.length > LARGEST_WAITING_BYTES) {
        lose(opening, 'not understood');
        return;
      }
      waiting = cut.rest;
      for (const message of cut.messages) dispatch(message);
    });
    opening.on('error', (cause) => lose(opening, cause.message));
    opening.on('close', () => lose(opening, 'closed'));
  };

  const close = (): void => {
    const closing = socket;
    socket = null;
    current = null;
    closing?.destroy();
  };

  return {
    use: (user) => {
      users.add(user);
      const standing = current;
      if (standing !== null) tell(() => user.ready(standing));
      else open();
      return () => {
        users.delete(user);
        if (users.size === 0) close();
      };
    },
    reconnect: () => {
      if (users.size > 0) open();
    },
    dispose: () => {
      users.clear();
      close();
    },
  };
}
