import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Log, Order } from '../ports.ts';
import { openOrderLine, sendOrder } from './line.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let folder = '';
let close = (): void => undefined;
let obeyed: Order[] = [];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'line-'));
  obeyed = [];
  close = openOrderLine(
    folder,
    (order) => {
      obeyed.push(order);
      return { exitCode: 0, text: `did ${order.kind}` };
    },
    silent,
  );
});
afterEach(() => {
  close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Writes raw bytes as a broken or foreign program would, and gives what came back. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = net.connect(path.join(folder, 'line'));
    let heard = '';
    socket.on('error', () => resolve(heard));
    socket.on('close', () => resolve(heard));
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('connect', () => socket.write(text));
  });

describe('the order line', () => {
  it('carries an order there and the answer back', async () => {
    const reply = await sendOrder(folder, { kind: 'pause', until: 60 });
    expect(reply).toEqual({ exitCode: 0, text: 'did pause' });
    expect(obeyed).toEqual([{ kind: 'pause', until: 60 }]);
  });

  it.each(['nonsense\n', '{"kind":"erase"}\n', '{"kind":"pause","until":-1}\n', 'null\n'])(
    'refuses %j and obeys nothing',
    async (text) => {
      expect(JSON.parse(await raw(text))).toMatchObject({ exitCode: 2 });
      expect(obeyed).toEqual([]);
    },
  );

  it('hangs up on an endless line', async () => {
    expect(await raw('x'.repeat(100_000))).toBe('');
    expect(obeyed).toEqual([]);
  });

  it('gives null where nobody listens', async () => {
    const nobody = fs.mkdtempSync(path.join(os.tmpdir(), 'line-'));
    expect(await sendOrder(nobody, { kind: 'quit' })).toBeNull();
    fs.rmSync(nobody, { recursive: true });
  });

  it('takes over the name that a killed Drape left behind, and lets only its owner in', async () => {
    close();
    fs.rmSync(path.join(folder, 'line'), { force: true });
    fs.writeFileSync(path.join(folder, 'line'), '');
    close = openOrderLine(folder, () => ({ exitCode: 0, text: 'here' }), silent);
    await expect
      .poll(() => sendOrder(folder, { kind: 'open' }))
      .toEqual({ exitCode: 0, text: 'here' });
    expect(fs.statSync(path.join(folder, 'line')).mode & 0o777).toBe(0o600);
  });
});
