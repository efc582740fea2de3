import { describe, expect, it } from 'vitest';
import type { SessionView } from '../../../src-core/session/view.ts';
import { createFakeBridge } from '../../testing/fake-bridge.ts';
import { receive, sessionMs } from './use-session.ts';

async function playing(rate: number): Promise<SessionView> {
  const bridge = createFakeBridge({ rate });
  await bridge.call('session:start', { setupId: 'seated-breath', length: 5 });
  const reply = await bridge.call('session:view', null);
  if (!reply.ok || reply.value === null) throw new Error('no session');
  return reply.value;
}

describe('what main tells, as the page hears it', () => {
  it('does not fall behind when a busy page hears late', async () => {
    const view = await playing(1);
    const first = receive(null, view, 1_000);
    const late = receive(first, { ...view, elapsedMs: view.elapsedMs + 15_000 }, 16_170);
    expect(late.receivedAtMs).toBe(16_000);
    expect(sessionMs(late, 17_000)).toBe(sessionMs(first, 17_000));
  });

  it('catches up when it was the first telling that came late', async () => {
    const view = await playing(1);
    const first = receive(null, view, 1_000);
    const next = receive(first, { ...view, elapsedMs: view.elapsedMs + 15_090 }, 16_000);
    expect(sessionMs(next, 16_000)).toBe(view.elapsedMs + 15_090);
  });

  it('follows a step back, a pause and a rest that goes on', async () => {
    const view = { ...(await playing(1)), elapsedMs: 60_000 };
    const first = receive(null, view, 1_000);
    expect(receive(first, { ...view, elapsedMs: 30_000 }, 2_000).receivedAtMs).toBe(2_000);
    const paused = receive(first, { ...view, elapsedMs: 60_900, rate: 0 }, 2_000);
    expect(sessionMs(paused, 9_000)).toBe(60_900);
    expect(receive(paused, { ...view, elapsedMs: 60_900 }, 9_000).receivedAtMs).toBe(9_000);
  });
});
