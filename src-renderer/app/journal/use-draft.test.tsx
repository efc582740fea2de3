import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftText, type JournalForm } from '../../../src-core/journal/draft.ts';
import { createSlowBridge } from '../../testing/slow-bridge.ts';
import { withBridge } from '../../testing/with-bridge.tsx';
import { useDraft } from './use-draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const written = (text: string): JournalForm => ({
  kind: 'entry',
  id: 'e',
  atMs: null,
  text,
  sessionId: null,
  zones: [],
  tags: [],
});

function writing(first = 'new-entry') {
  const bridge = createSlowBridge();
  const hook = renderHook(({ name }) => useDraft(name), {
    wrapper: withBridge(bridge),
    initialProps: { name: first },
  });
  return {
    ...hook,
    bridge,
    write: (text: string) => act(() => hook.result.current.keep(written(text))),
    letGo: () => act(() => hook.result.current.letGo()),
    pass: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)),
    sent: () => bridge.asked('journal:keep-draft'),
  };
}
const draft = (text: string, name = 'new-entry') => ({ for: name, body: draftText(written(text)) });

describe('what is being written', () => {
  it('is kept aside while the writing goes on, as it stands by then', async () => {
    const { write, pass, sent } = writing();
    for (const text of ['s', 'so', 'sof', 'soft']) {
      write(text);
      await pass(150);
    }
    expect(sent()).toEqual([draft('sof')]);
    await pass(400);
    expect(sent()).toEqual([draft('sof'), draft('soft')]);
  });

  it('does not come back after it has been kept for good or let go', async () => {
    const { write, letGo, pass, sent, unmount } = writing();
    write('softer now');
    letGo();
    await pass(1_000);
    unmount();
    expect(sent()).toEqual([{ for: 'new-entry', body: null }]);
  });

  it.each([
    ['shut', () => window.dispatchEvent(new Event('pagehide'))],
    ['left', cleanup],
  ])('is kept at once, and once, where the page is %s', async (_, end) => {
    const { write, pass, sent } = writing();
    write('half a sent');
    end();
    expect(sent()).toEqual([draft('half a sent')]);
    await pass(1_000);
    cleanup();
    expect(sent()).toHaveLength(1);
  });

  it('stays under the name it was written for when the page turns to something else', () => {
    const { write, sent, rerender } = writing('first');
    write('of the first');
    rerender({ name: 'second' });
    write('of the second');
    cleanup();
    expect(sent()).toEqual([draft('of the first', 'first'), draft('of the second', 'second')]);
  });

  it('is nothing once all of it was taken out again', async () => {
    const { write, pass, sent } = writing();
    write('soft');
    await pass(400);
    write('  ');
    await pass(400);
    expect(sent().at(-1)).toEqual({ for: 'new-entry', body: null });
  });

  it('says why it cannot be kept aside, until it can', async () => {
    const { write, pass, bridge, result } = writing();
    const why = { key: 'journal.failure.diskFull', values: {} } as const;
    write('soft');
    await pass(400);
    await bridge.answer('journal:keep-draft', { ok: false, isLocked: false, why });
    expect(result.current.failure).toEqual(why);
    write('softer');
    await pass(400);
    await bridge.answer('journal:keep-draft', { ok: true, value: null });
    expect(result.current.failure).toBeNull();
  });
});
