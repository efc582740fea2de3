import { afterEach, expect } from 'vitest';
import type { CallName } from '../../src-core/ipc/names.ts';
import { safetyItems } from '../../src-core/safety/items.ts';
import { MINUTE_MS } from '../../src-core/time/units.ts';
import { createApp, type App } from '../app.ts';
import type { Notice } from '../ports.ts';
import { fakeOutside, type FakeOptions, type FakeOutside } from './fake-ports.ts';

/** An app that runs on an outside that is played, for as long as a test does. */

let running: { app: App; outside: FakeOutside } | null = null;
/** Of the app that runs: files that share a process must not move each other's clocks. */
let calls = 0;
async function ended(): Promise<void> {
  await running?.app.stop();
  await running?.outside.remove();
  running = null;
}
/** Has to be called where the tests of a file are told. */
export const endEach = (): void => afterEach(ended);

/** Lets main finish its turn: what it shows and saves follows at the end of one. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Starts it; one that runs already ends before. */
export async function started(options: FakeOptions = {}) {
  await ended();
  const outside = fakeOutside(options);
  const app = await createApp(outside.ports);
  running = { app, outside };
  calls = 0;
  await settled();
  return { app, ...outside, outside };
}

/** Somebody who has been through the first run. */
export const known = { welcome: { step: 'hello', isOver: true } };

/** Calls as a page does, and is answered. */
export async function call(outside: FakeOutside, name: CallName, input: unknown) {
  // Few calls are let through in a second.
  if ((calls += 1) % 20 === 0) outside.clock.pass(1_001);
  const reply = await outside.call(name, input);
  expect(reply).toMatchObject({ ok: true });
  return reply;
}

/** The keys of what the person should be told, as a page asks for it. */
export async function noticesOf(outside: FakeOutside): Promise<readonly string[]> {
  const reply = await call(outside, 'app:notices', null);
  return reply.ok ? (reply.value as readonly Notice[]).map(({ key }) => key) : [];
}

/** Answers every safety question with no, and lets a rest begin. */
export async function resting(options: FakeOptions = {}) {
  const all = await started({ savedState: known, ...options });
  for (const item of safetyItems) await call(all.outside, 'safety:answer', { item, value: 'no' });
  await call(all.outside, 'session:start', { setupId: 'legs-chair', length: 5 });
  expect(all.app.state().session?.standing).toBe('playing');
  return all;
}

/** Works until a nudge stands; gives its id. */
export function workUntilNudge({ app, outside }: { app: App; outside: FakeOutside }): string {
  for (let minutes = 0; minutes < 240; minutes += 1) {
    outside.idleMs = minutes > 89 ? 20_000 : 0;
    outside.clock.pass(MINUTE_MS);
    const nudge = app.state().schedule.standing;
    if (nudge !== null) return nudge.nudge.id;
  }
  throw new Error('no nudge came');
}
