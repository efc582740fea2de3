import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IdleState } from '../../idle.ts';
import { createWaylandClient } from './connection.ts';
import type { WaylandClient } from './connection.ts';
import { wlrootsDisplaySource } from './display-power.ts';
import { createWaylandIdle } from './idle.ts';
import type { WireMessage } from './wire.ts';
import { cutMessages, request, textAt, wordAt } from './wire.ts';

/** Against hanging, not against slowness: a busy machine must not fail a right answer. Most are there in a moment. */
const PATIENT = { timeout: 60_000, interval: 2 };

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Plays what the test compositors do not offer, as the protocols' descriptions say. */
interface Compositor {
  readonly path: string;
  readonly seen: WireMessage[];
  /** The id that the client gave to a bound global. */
  idOf(name: number): number | null;
  send(bytes: Buffer): void;
  hangUp(): void;
}

let folder = '';
let client: WaylandClient | null = null;
let server: net.Server | null = null;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-wayland-'));
});
afterEach(() => {
  client?.dispose();
  server?.close();
  fs.rmSync(folder, { recursive: true });
});

async function play(
  globals: readonly (readonly [string, number])[],
  step = 1_000,
): Promise<Compositor> {
  const seen: WireMessage[] = [];
  const sockets: net.Socket[] = [];
  const send = (bytes: Buffer): void => {
    // In small pieces: nothing may depend on where the stream is cut.
    for (let at = 0; at < bytes.length; at += step)
      sockets.at(-1)?.write(bytes.subarray(at, at + step));
  };
  server = net.createServer((socket) => {
    sockets.push(socket);
    let waiting = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const cut = cutMessages(Buffer.concat([waiting, chunk]));
      waiting = Buffer.from(cut?.rest ?? []);
      for (const message of cut?.messages ?? []) {
        seen.push(message);
        if (message.objectId !== 1) continue;
        const id = wordAt(message.body, 0) ?? 0;
        if (message.opcode === 0) send(request(id, 0, 1));
        else globals.forEach(([name, version], n) => send(request(id, 0, n + 1, name, version)));
      }
    });
  });
  const socketPath = path.join(folder, 'wayland-0');
  await new Promise<void>((resolve) => server?.listen(socketPath, resolve));
  return {
    path: socketPath,
    seen,
    idOf: (name) => {
      const bind = seen.find(
        ({ objectId, opcode, body }) => objectId === 2 && opcode === 0 && wordAt(body, 0) === name,
      );
      const next = bind === undefined ? null : textAt(bind.body, 4)?.next;
      return bind === undefined || next === undefined || next === null
        ? null
        : wordAt(bind.body, next + 4);
    },
    send,
    hangUp: () => sockets.at(-1)?.destroy(),
  };
}

const watchIdle = (compositor: Compositor): IdleState[] => {
  const told: IdleState[] = [];
  client = createWaylandClient(compositor.path, silent);
  createWaylandIdle(client).watch((state) => told.push(state));
  return told;
};

describe('the Wayland idle protocol', () => {
  it.each([
    ['version 1, which counts a playing film as activity', 1, 1],
    ['version 2, which counts input alone', 2, 2],
    ['no more than version 2 of a later one', 5, 2],
  ])('asks for %s', async (_, offered, opcode) => {
    const compositor = await play([
      ['wl_seat', 7],
      ['ext_idle_notifier_v1', offered],
    ]);
    const told = watchIdle(compositor);
    await vi.waitFor(() => expect(told).toEqual([{ state: 'active' }]), PATIENT);
    const find = () => compositor.seen.find(({ objectId }) => objectId === compositor.idOf(2));
    await vi.waitFor(() => expect(find()).toBeDefined(), PATIENT);
    const asked = find();
    expect(asked?.opcode).toBe(opcode);
    const [id, afterMs, seat] = [0, 4, 8].map((at) => wordAt(asked?.body ?? Buffer.alloc(0), at));
    expect([afterMs, seat]).toEqual([5_000, compositor.idOf(1)]);
    compositor.send(request(Number(id), 0));
    compositor.send(request(Number(id), 1));
    await vi.waitFor(
      () => expect(told.slice(1)).toEqual([{ state: 'idle', forMs: 5_000 }, { state: 'active' }]),
      PATIENT,
    );
  });

  it('is unknown where the compositor has none', async () => {
    const told = watchIdle(await play([['wl_seat', 7]]));
    await vi.waitFor(() => expect(told).toEqual([{ state: 'unknown' }]), PATIENT);
  });

  it('reads a stream that comes byte by byte', async () => {
    const told = watchIdle(
      await play(
        [
          ['wl_seat', 7],
          ['org_kde_kwin_idle', 1],
        ],
        1,
      ),
    );
    await vi.waitFor(() => expect(told).toEqual([{ state: 'active' }]), PATIENT);
  });

  it.each([
    ['a protocol error', request(1, 0, 5, 1, 'no such object')],
    ['bytes that are not Wayland', Buffer.alloc(64, 1)],
  ])('is unknown after %s, and known again after the next try', async (_, bytes) => {
    const compositor = await play([
      ['wl_seat', 7],
      ['ext_idle_notifier_v1', 1],
    ]);
    const told = watchIdle(compositor);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'active' }), PATIENT);
    compositor.send(bytes);
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'unknown' }), PATIENT);
    client?.reconnect();
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ state: 'active' }), PATIENT);
  });

  it('is unknown where nobody listens', async () => {
    const told: IdleState[] = [];
    client = createWaylandClient(path.join(folder, 'nobody'), silent);
    createWaylandIdle(client).watch((state) => told.push(state));
    await vi.waitFor(() => expect(told).toEqual([{ state: 'unknown' }]), PATIENT);
  });
});

describe('the wlroots output power protocol', () => {
  it('says off when every output is', async () => {
    const compositor = await play([
      ['zwlr_output_power_manager_v1', 1],
      ['wl_output', 4],
      ['wl_output', 4],
    ]);
    const told: unknown[] = [];
    client = createWaylandClient(compositor.path, silent);
    wlrootsDisplaySource(client).watch?.(
      (findings) => told.push(findings['display-off']),
      () => undefined,
    );
    const asked = (): number[] =>
      compositor.seen
        .filter(({ objectId }) => objectId === compositor.idOf(1))
        .map(({ body }) => wordAt(body, 0) ?? 0);
    await vi.waitFor(() => expect(asked()).toHaveLength(2), PATIENT);
    const [one, other] = asked();
    for (const [id, mode] of [
      [one, 1],
      [other, 1],
      [one, 0],
      [other, 0],
      [one, 1],
    ]) {
      compositor.send(request(Number(id), 0, Number(mode)));
    }
    await vi.waitFor(() => expect(told).toEqual([false, false, false, true, false]), PATIENT);
    compositor.hangUp();
    await vi.waitFor(() => expect(told.at(-1)).toBe(null), PATIENT);
  });
});
