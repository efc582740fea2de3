import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultPreferences } from '../../../src-core/preferences/preferences.ts';
import { emergencyItems, urgentItems, type SafetyItem } from '../../../src-core/safety/items.ts';
import { createFakeBridge, type FakeBridge } from '../../testing/fake-bridge.ts';
import { readList, useReading } from '../../testing/reading.ts';
import { BridgeProvider } from '../bridge.ts';
import { PreferencesProvider } from '../preferences.tsx';
import { useSafety } from '../use-safety.ts';
import { createWords } from '../words.ts';
import { SafetyLists } from './safety-lists.tsx';

beforeAll(() => createWords('en'));
afterEach(cleanup);

const done = vi.fn();
function Lists({ items }: { readonly items: readonly SafetyItem[] }) {
  const safety = useSafety();
  return safety === null ? null : (
    <SafetyLists safety={safety} items={items} practiceTitle="This one" onDone={done} />
  );
}
async function show(items: readonly SafetyItem[]): Promise<FakeBridge> {
  done.mockClear();
  const bridge = createFakeBridge();
  render(
    <BridgeProvider value={bridge}>
      <PreferencesProvider first={defaultPreferences}>
        <Lists items={items} />
      </PreferencesProvider>
    </BridgeProvider>,
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
  return bridge;
}
const said = (bridge: FakeBridge) =>
  bridge.called
    .filter(({ name }) => name === 'safety:answer')
    .map(({ input }) => input as { item: SafetyItem; value: string });
const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(() => vi.advanceTimersByTimeAsync(0));
};
const tick = (name: string): void => void fireEvent.click(screen.getByRole('checkbox', { name }));

describe('the safety lists', () => {
  useReading();

  it('sleep until the end was in view for three seconds, and say so', async () => {
    const bridge = await show(emergencyItems);
    await act(() => vi.advanceTimersByTimeAsync(2_500));
    const none = screen.getByRole('button', { name: 'None of these' });
    expect(none.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status').textContent).toContain('three seconds');
    await press('None of these');
    expect(said(bridge)).toEqual([]);
    await act(readList);
    expect(none.getAttribute('aria-disabled')).toBeNull();
    await press('None of these');
    expect(said(bridge)).toEqual(emergencyItems.map((item) => ({ item, value: 'no' })));
  });

  it('ask one list after the other, each with its title focused, and say when they are through', async () => {
    const bridge = await show([...urgentItems, 'reflux', 'late-pregnancy', ...emergencyItems]);
    for (const title of ['Warning signs, now or in the last days', 'Signs of the last weeks']) {
      expect(document.activeElement?.textContent).toBe(title);
      await act(readList);
      await press('None of these');
    }
    expect(document.activeElement?.textContent).toBe('This one');
    await act(readList);
    await press('None of these');
    await act(readList);
    expect(done).not.toHaveBeenCalled();
    await press('None of these');
    expect(done).toHaveBeenCalledOnce();
    expect(said(bridge)).toHaveLength(13);
  });

  it('keep what is ticked as a yes, and the rest as a no', async () => {
    const bridge = await show(urgentItems);
    await act(readList);
    tick('A new lump on the back, or a back that has newly changed its shape');
    await act(readList);
    tick('A new lump on the back, or a back that has newly changed its shape');
    tick('Pain that has grown steadily worse over the last weeks');
    await act(readList);
    await press('What I ticked, and no other');
    expect(said(bridge)[0]).toEqual({ item: 'steadily-worsening', value: 'yes' });
    expect(said(bridge).filter(({ value }) => value === 'no')).toHaveLength(4);
  });

  it('leave what is not ticked without an answer where somebody would rather not say', async () => {
    const bridge = await show(emergencyItems);
    await act(readList);
    await press('I would rather not say');
    expect(new Set(said(bridge).map(({ value }) => value))).toEqual(new Set(['unsaid']));
  });

  it('answer one list to a double click', async () => {
    const bridge = await show([...emergencyItems, ...urgentItems]);
    await act(readList);
    await press('None of these');
    await press('None of these');
    await press('I would rather not say');
    expect(said(bridge)).toHaveLength(emergencyItems.length);
  });
});
