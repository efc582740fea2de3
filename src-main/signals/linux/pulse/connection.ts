import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Tagged } from './tags.ts';
import { readTags, tag } from './tags.ts';

/** The last version of the protocol whose replies hold no more than is read here. Servers speak down to it. */
const PROTOCOL_VERSION = 19;
const command = {
  error: 0,
  reply: 2,
  auth: 8,
  setClientName: 9,
  getSourceInfo: 23,
  getSourceOutputInfoList: 32,
  subscribe: 35,
  subscribeEvent: 66,
} as const;
const ABOUT_SOURCE_OUTPUTS = 0x08;
const HEADER_BYTES = 20;
const CONTROL_CHANNEL = 0xff_ff_ff_ff;
const COOKIE_BYTES = 256;
const LARGEST_FRAME_BYTES = 1024 * 1024;
const ANSWER_TIMEOUT_MS = 1_500;

type Environment = Readonly<Record<string, string | undefined>>;

/** A client of the sound server that plays and records nothing: it only hears who records. */
export interface PulseConnection {
  recordings(): Promise<readonly Tagged[]>;
  source(index: number): Promise<readonly Tagged[]>;
  close(): void;
}

/** Where the sound server of this session listens; PipeWire listens at the same place. */
export function pulseSocket(env: Environment): string | null {
  const named = env['PULSE_SERVER'];
  if (named !== undefined && named !== '') {
    const local = /^(?:\{[^}]*\})?(?:unix:)?(\/.*)$/.exec(named);
    return local?.[1] ?? null;
  }
  const folder =
    env['PULSE_RUNTIME_PATH'] ?? path.join(env['XDG_RUNTIME_DIR'] ?? '/nowhere', 'pulse');
  return path.join(folder, 'native');
}

export async function connectToPulse(
  env: Environment,
  onChange: () => void,
  onLost: () => void,
): Promise<PulseConnection> {
  const socketPath = pulseSocket(env);
  // Asked for first, as a failing connect would be an error event for every machine without sound.
  if (socketPath === null || !fs.existsSync(socketPath)) throw new Error('no sound server');
  const socket = net.connect(socketPath);
  socket.unref();
  const asked = new Map<
    number,
    { resolve: (values: readonly Tagged[]) => void; reject: (why: Error) => void }
  >();
  let waiting: Buffer = Buffer.alloc(0);
  let nextTag = 0;
  let over = false;
  let ready = false;

  const end = (why: string): void => {
    if (over) return;
    over = true;
    socket.destroy();
    for (const one of asked.values()) one.reject(new Error(why));
    asked.clear();
    if (ready) onLost();
  };
  const ask = (code: number, ...args: Buffer[]): Promise<readonly Tagged[]> =>
    new Promise((resolve, reject) => {
      if (over) {
        reject(new Error('closed'));
        return;
      }
      const id = nextTag++;
      const timer = setTimeout(() => end('no answer'), ANSWER_TIMEOUT_MS);
      const settled = (): void => {
        clearTimeout(timer);
        asked.delete(id);
      };
      asked.set(id, {
        resolve: (values) => {
          settled();
          resolve(values);
        },
        reject: (why) => {
          settled();
          reject(why);
        },
      });
      socket.write(frame(Buffer.concat([tag.word(code), tag.word(id), ...args])));
    });
  const take = (payload: Buffer): void => {
    const values = readTags(payload)?.map(({ value }) => value);
    const [code, id] = values ?? [];
    if (code === command.subscribeEvent) onChange();
    if (values === undefined || typeof id !== 'number') return;
    if (code === command.reply) asked.get(id)?.resolve(values.slice(2));
    if (code === command.error) asked.get(id)?.reject(new Error(`sound server error`));
  };

  socket.on('error', (cause) => end(cause.message));
  socket.on('close', () => end('closed'));
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= HEADER_BYTES) {
      const length = waiting.readUInt32BE(0);
      if (length > LARGEST_FRAME_BYTES) {
        end('not understood');
        return;
      }
      if (waiting.length < HEADER_BYTES + length) return;
      const isControl = waiting.readUInt32BE(4) === CONTROL_CHANNEL;
      const payload = waiting.subarray(HEADER_BYTES, HEADER_BYTES + length);
      waiting = waiting.subarray(HEADER_BYTES + length);
      if (isControl) take(payload);
    }
  });

  await ask(command.auth, tag.word(PROTOCOL_VERSION), tag.bytes(readCookie(env)));
  await ask(command.setClientName, tag.properties({ 'application.name': 'Drape' }));
  await ask(command.subscribe, tag.word(ABOUT_SOURCE_OUTPUTS));
  ready = true;
  return {
    recordings: () => ask(command.getSourceOutputInfoList),
    source: (index) => ask(command.getSourceInfo, tag.word(index), tag.nothing()),
    close: () => end('closed by us'),
  };
}

function frame(payload: Buffer): Buffer {
  const head = Buffer.alloc(HEADER_BYTES);
  head.writeUInt32BE(payload.length, 0);
  head.writeUInt32BE(CONTROL_CHANNEL, 4);
  return Buffer.concat([head, payload]);
}

/** The server also knows us by our user; the cookie may be missing, its length may not be another. */
function readCookie(env: Environment): Buffer {
  const home = env['HOME'] ?? os.homedir();
  const places = [
    env['PULSE_COOKIE'],
    path.join(env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'pulse', 'cookie'),
    path.join(home, '.pulse-cookie'),
  ];
  for (const place of places) {
    try {
      const cookie = place === undefined ? null : fs.readFileSync(place);
      if (cookie?.length === COOKIE_BYTES) return cookie;
    } catch {
      // The next place, then.
    }
  }
  return Buffer.alloc(COOKIE_BYTES);
}
