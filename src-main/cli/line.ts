import fs from 'node:fs';
import net from 'node:net';
import { z } from 'zod';
import type { Log, Order, OrderReply } from '../ports.ts';
import { addressFor } from './line-address.ts';
import { orderSchema } from './orders.ts';

const replySchema = z.object({ exitCode: z.number().int(), text: z.string() });
const LONGEST_LINE_BYTES = 4_096;
const ANSWER_WITHIN_MS = 5_000;

/** Listens for orders of later starts of the program. Gives back how to stop. */
export function openOrderLine(
  profileFolder: string,
  obey: (order: Order) => OrderReply,
  log: Log,
): () => void {
  const address = addressFor(profileFolder);
  const server = net.createServer((socket) => {
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('utf8');
      if (heard.length > LONGEST_LINE_BYTES) socket.destroy();
      const end = heard.indexOf('\n');
      if (end < 0) return;
      socket.end(`${JSON.stringify(answer(heard.slice(0, end), obey))}\n`);
    });
  });
  server.on('error', (cause) => log.warn(`Orders of later starts are not heard: ${cause.message}`));
  // What a killed Drape left behind is only a name; we hold the single-instance lock.
  if (process.platform !== 'win32') fs.rmSync(address, { force: true });
  server.listen(address, () => {
    if (process.platform !== 'win32') fs.chmodSync(address, 0o600);
  });
  server.unref();
  return () => server.close();
}

function answer(line: string, obey: (order: Order) => OrderReply): OrderReply {
  try {
    const order = orderSchema.safeParse(JSON.parse(line));
    if (order.success) return obey(order.data);
  } catch {
    // Not JSON: the same refusal.
  }
  return { exitCode: 2, text: 'The order was not understood.' };
}

/** Passes an order on to the running Drape. Null when none answers. */
export function sendOrder(profileFolder: string, order: Order): Promise<OrderReply | null> {
  return new Promise((resolve) => {
    const socket = net.connect(addressFor(profileFolder));
    let heard = '';
    const settle = (): void => {
      socket.destroy();
      resolve(readReply(heard));
    };
    socket.setTimeout(ANSWER_WITHIN_MS, settle);
    socket.on('error', settle);
    socket.on('end', settle);
    socket.on('connect', () => socket.write(`${JSON.stringify(order)}\n`));
    socket.on('data', (chunk) => (heard += chunk.toString('utf8')));
  });
}

function readReply(line: string): OrderReply | null {
  try {
    const reply = replySchema.safeParse(JSON.parse(line));
    return reply.success ? reply.data : null;
  } catch {
    return null;
  }
}
