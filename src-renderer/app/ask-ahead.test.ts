import { expect, it } from 'vitest';
import type { AppBridge } from '../../src-core/ipc/contract.ts';
import { askAhead } from './ask-ahead.ts';

/** A main that answers with the name of what is asked, and can tell news. */
function answering() {
  const hearing = new Map<string, () => void>();
  const bridge = {
    call: (name: string) =>
      Promise.resolve(name === 'session:view' ? { ok: false } : { ok: true, value: name }),
    on: (name: string, listener: () => void) => {
      hearing.set(name, listener);
      return () => hearing.delete(name);
    },
  } as unknown as AppBridge;
  return { bridge, news: (name: string) => hearing.get(name)?.(), hearing };
}

it('has the answers before the page is drawn, and none to what was refused or not asked', async () => {
  const { bridge } = answering();
  const ahead = await askAhead(bridge, ['schedule:view', 'session:view']);
  expect(ahead.told('schedule:view')).toBe('schedule:view');
  expect(ahead.told('session:view')).toBe(null);
  expect(ahead.told('today:view')).toBe(null);
});

it('forgets all of them once there are news, also while they are under way', async () => {
  const early = answering();
  const asking = askAhead(early.bridge, ['schedule:view']);
  early.news('history:changed');
  expect((await asking).told('schedule:view')).toBe(null);
  const late = answering();
  const ahead = await askAhead(late.bridge, ['schedule:view']);
  late.news('schedule:changed');
  expect(ahead.told('schedule:view')).toBe(null);
  expect(late.hearing.size).toBe(0);
});
