import { describe, expect, it } from 'vitest';
import { planCues } from '../../../../src-core/session/cue-plan.ts';
import { createFakeBridge } from '../../../testing/fake-bridge.ts';
import type { SessionView } from '../../../../src-core/session/view.ts';
import { cueTimelineOf } from './cue-timeline.ts';

async function begun(skips: number): Promise<{
  bridge: ReturnType<typeof createFakeBridge>;
  view: () => Promise<SessionView>;
}> {
  const bridge = createFakeBridge();
  await bridge.call('session:start', { setupId: 'seated-breath', length: 5 });
  for (let i = 0; i < skips; i += 1) await bridge.call('session:act', 'skip');
  const view = async (): Promise<SessionView> => {
    const reply = await bridge.call('session:view', null);
    if (!reply.ok || reply.value === null) throw new Error('no session');
    return reply.value;
  };
  return { bridge, view };
}

describe('the tones of a session', () => {
  it('begin after the walk over, tell each step once, and end with it', async () => {
    const { view } = await begun(0);
    const session = await view();
    const { steps } = session.timeline;
    const timeline = cueTimelineOf(session);
    const cues = planCues(timeline)(0, 60 * 60_000);
    expect(cues[0]).toMatchObject({ kind: 'start', atMs: steps[1]?.startMs });
    expect(cues.filter(({ kind }) => kind === 'step')).toHaveLength(steps.length - 2);
    expect(cues.at(-1)).toMatchObject({ kind: 'end', atMs: steps.at(-1)?.endMs });
    expect(cues.filter(({ kind }) => kind === 'nearly-done')).toHaveLength(1);
  });

  it('keep the breath where the drawing has it, also after a jump', async () => {
    const { bridge, view } = await begun(1);
    bridge.pass(7_000);
    const before = cueTimelineOf(await view()).breath;
    bridge.pass(9_000);
    expect(cueTimelineOf(await view()).breath?.fromMs).toBe(before?.fromMs);
    await bridge.call('session:act', 'skip');
    const jumped = await view();
    expect(cueTimelineOf(jumped).breath?.fromMs).toBe(jumped.elapsedMs - 16_000);
  });

  it('are silent from where one may have fallen asleep, and at the end of calm', async () => {
    const { view } = await begun(0);
    const session = await view();
    const restToMs =
      session.timeline.steps.filter(({ kind }) => kind === 'hold').at(-1)?.endMs ?? 0;
    for (const quiet of [{ fadesOut: true }, { isCalm: true }]) {
      const cues = planCues(cueTimelineOf({ ...session, ...quiet }))(0, 60 * 60_000);
      expect(cues.filter(({ kind }) => kind === 'step').length).toBeGreaterThan(2);
      expect(Math.max(...cues.map(({ atMs }) => atMs))).toBeLessThan(restToMs);
      expect(cues.map(({ kind }) => kind)).not.toContain('nearly-done');
    }
  });

  it('lead no breath where it is free, and none on the way out', async () => {
    const { bridge, view } = await begun(3);
    const { breath } = (await view()).choices;
    await bridge.call('session:choose', { breath: { ...breath, mode: 'free' } });
    expect(cueTimelineOf(await view()).breath).toBeNull();
    await bridge.call('session:choose', { breath });
    await bridge.call('session:act', 'sharp');
    const out = cueTimelineOf(await view());
    expect(out.breath).toBeNull();
    expect(planCues(out)(0, 60 * 60_000).map(({ kind }) => kind)).not.toContain('start');
  });
});
