import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { AutostartView } from '../../src-core/autostart/view.ts';
import { createSlowBridge } from '../testing/slow-bridge.ts';
import { withBridge } from '../testing/with-bridge.tsx';
import { useAutostart } from './use-autostart.ts';

afterEach(cleanup);

const known = (isOn: boolean): AutostartView => ({
  kind: 'known',
  isOn,
  place: '/home/me/.config/autostart/drape.desktop',
  other: null,
});

function switching() {
  const bridge = createSlowBridge();
  const hook = renderHook(() => useAutostart(), { wrapper: withBridge(bridge) });
  return { ...hook, bridge, set: (isOn: boolean) => act(() => hook.result.current.set(isOn)) };
}

it('shows what the system says after setting it, though an earlier answer comes later', async () => {
  const { bridge, set, result } = switching();
  set(true);
  await bridge.answer('autostart:set', { outcome: 'done', view: known(true) });
  await bridge.answer('autostart:view', known(false));
  expect(result.current).toMatchObject({ view: known(true), outcome: 'done' });
});

it('shows what came of the last of two settings', async () => {
  const { bridge, set, result } = switching();
  await bridge.answer('autostart:view', known(false));
  set(true);
  set(false);
  await bridge.answer('autostart:set', { outcome: 'done', view: known(false) }, 1);
  await bridge.answer('autostart:set', { outcome: 'read-only', view: known(true) });
  expect(result.current).toMatchObject({ view: known(false), outcome: 'done' });
});

it('shows what holds, and that it failed, where main does not answer', async () => {
  const { bridge, set, result } = switching();
  await bridge.answer('autostart:view', known(false));
  set(true);
  await bridge.refuse('autostart:set');
  expect(result.current).toMatchObject({ view: known(false), outcome: 'failed' });
});
