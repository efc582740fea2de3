import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Cookie } from './display-name.ts';
import { cookieFor, displaySocket } from './display-name.ts';
import type { ServerMessage } from './wire.ts';
import { connectionRequest, cutMessages, greeting } from './wire.ts';

const LARGEST_WAITING_BYTES = 1024 * 1024;
const SEQUENCE_NUMBERS = 0x1_00_00;

/** The server's own "no" to one request, most often since the window it is about has gone. */
export class XRefusal extends Error {}

/** A client of the X server without a window of its own. */
export interface XConnection {
  readonly rootWindow: number;
  /** Sends a request that has no reply. If it fails, nobody hears of it: the window was gone. */
  send(request: Buffer): void;
  /** Sends a request and gives the reply. Rejects with an XRefusal, or when the connection ends. */
  ask(request: Buffer): Promise<Buffer>;
  close(): void;
}

interface XUser {
  readonly onEvent: (event: ServerMessage) => void;
  readonly onLost: (why: string) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Connects to the local display. Exactly one of the promise and `onLost` tells of a failure. */
export function connectToX(env: Environment, user: XUser): Promise<XConnection> {
  const target = displaySocket(env['DISPLAY'] ?? '');
  if (target === null) return Promise.reject(new Error('no local display'));
  const { path: socketPath, number } = target;
  return new Promise((resolve, reject) => {
    const socket = net.connect(socketPath);
    socket.unref();
    const asked = new Map<
      number,
      { resolve: (reply: Buffer) => void; reject: (why: Error) => void }
    >();
    let waiting: Buffer = Buffer.alloc(0);
    let sequence = 0;
    let greeted = false;
    let over = false;

    const end = (why: string): void => {
      if (over) return;
      over = true;
      socket.destroy();
      const problem = new Error(why);
      for (const one of asked.values()) one.reject(problem);
      asked.clear();
      if (greeted) user.onLost(why);
      else reject(problem);
    };
    const send = (request: Buffer): void => {
      if (over) return;
      sequence = (sequence + 1) % SEQUENCE_NUMBERS;
      socket.write(request);
    };
    const ask = (request: Buffer): Promise<Buffer> =>
      new Promise((answer, refuse) => {
        if (over) {
          refuse(new Error('closed'));
          return;
        }
        send(request);
        asked.set(sequence, { resolve: answer, reject: refuse });
      });
    const take = (message: ServerMessage): void => {
      if (message.kind === 'event') {
        user.onEvent(message);
        return;
      }
      const one = asked.get(message.sequence);
      asked.delete(message.sequence);
      if (message.kind === 'reply') one?.resolve(message.bytes);
      else one?.reject(new XRefusal(`X error ${message.code}`));
    };

    socket.on('connect', () => socket.write(connectionRequest(readCookie(env, number))));
    socket.on('error', (cause) => end(cause.message));
    socket.on('close', () => end('closed'));
    socket.on('data', (chunk: Buffer) => {
      waiting = Buffer.concat([waiting, chunk]);
      if (!greeted) {
        const hello = greeting(waiting);
        if (hello === 'refused') end('refused');
        if (hello === 'refused' || hello === null) return;
        greeted = true;
        waiting = waiting.subarray(hello.length);
        resolve({ rootWindow: hello.rootWindow, send, ask, close: () => end('closed by us') });
      }
      const cut = cutMessages(waiting);
      waiting = cut.rest;
      if (waiting.length > LARGEST_WAITING_BYTES) end('not understood');
      for (const message of cut.messages) take(message);
    });
  });
}

function readCookie(env: Environment, displayNumber: string): Cookie | null {
  const file = env['XAUTHORITY'] ?? path.join(env['HOME'] ?? os.homedir(), '.Xauthority');
  try {
    return cookieFor(fs.readFileSync(file), displayNumber, os.hostname());
  } catch {
    // Many displays ask for no cookie.
    return null;
  }
}
