import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { welcomeSteps, type WelcomeStep } from '../../../src-core/app/welcome.ts';
import type { CallInput } from '../../../src-core/ipc/contract.ts';
import { defaultPreferences } from '../../../src-core/preferences/preferences.ts';
import { emergencyItems, safetyItems } from '../../../src-core/safety/items.ts';
import { emptyProfile, type SafetyProfile } from '../../../src-core/safety/profile.ts';
import { BridgeProvider } from '../../app/bridge.ts';
import { PreferencesProvider } from '../../app/preferences.tsx';
import { createWords } from '../../app/words.ts';
import {
  createFakeBridge,
  type FakeBridge,
  type FakeBridgeOptions,
} from '../../testing/fake-bridge.ts';
import { readList, useReading } from '../../testing/reading.ts';
import { WelcomePage } from './welcome-page.tsx';

beforeAll(() => createWords('en'));
afterEach(cleanup);

const titles: Readonly<Record<WelcomeStep, string>> = {
  hello: 'Welcome',
  place: 'A place to rest',
  hours: 'Your days',
  safety: 'What your body needs',
  sound: 'Sound',
  rest: 'Ready',
};

const open: SafetyProfile = {
  ...emptyProfile,
  answers: Object.fromEntries(
    safetyItems.map((item) => [item, { value: 'no', atWallMs: 1_700_000_000_000 }]),
  ),
};

async function show(
  step: WelcomeStep = 'hello',
  options: FakeBridgeOptions = {},
): Promise<FakeBridge> {
  const bridge = createFakeBridge({ welcome: { step, isOver: false }, ...options });
  render(
    <BridgeProvider value={bridge}>
      <PreferencesProvider first={defaultPreferences}>
        <WelcomePage />
      </PreferencesProvider>
    </BridgeProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: titles[step] });
  return bridge;
}
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const inputsOf = (bridge: FakeBridge, name: string): unknown[] =>
  bridge.called.filter((call) => call.name === name).map(({ input }) => input);
/** What a preference was set to, one after the other. */
const valuesOf = (bridge: FakeBridge, field: string): unknown[] =>
  (inputsOf(bridge, 'preferences:change') as CallInput<'preferences:change'>[])
    .filter((change) => change.field === field)
    .map(({ value }) => value);

describe('the first run', () => {
  useReading();

  it.each(welcomeSteps)('opens at %s where it was left, for everybody', async (step) => {
    await show(step);
  });

  it('keeps what is ticked, and shows what it makes', async () => {
    const bridge = await show('place');
    fireEvent.click(screen.getByRole('checkbox', { name: 'A couch' }));
    expect(valuesOf(bridge, 'props')).toEqual([
      ['wall', 'chair', 'firm-pillow', 'folded-blanket', 'couch', 'bed'],
    ]);
    await screen.findByText(/After a few safety questions: Draped over the couch/i);
  });

  it('sets the week by one sentence', async () => {
    const bridge = await show('hours');
    fireEvent.change(screen.getByLabelText('Work ends'), { target: { value: '18:15' } });
    expect(valuesOf(bridge, 'resetWindow')).toMatchObject([
      { mon: { on: true, start: '18:15', end: '20:45' }, sat: { on: false } },
    ]);
  });

  it('shows on the way back what was set on the way there', async () => {
    await show('hours');
    fireEvent.change(screen.getByLabelText('Work ends'), { target: { value: '18:15' } });
    press('Continue');
    await screen.findByRole('heading', { name: titles.safety });
    press('Back');
    expect(await screen.findByLabelText('Work ends')).toHaveProperty('value', '18:15');
  });

  it('keeps each item of a list by itself, and says an emergency at once', async () => {
    const bridge = await show('safety');
    await act(readList);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chest pain, now or in the last days' }));
    await act(readList);
    expect(inputsOf(bridge, 'safety:answer')).toEqual([]);
    press('What I ticked, and no other');
    expect(inputsOf(bridge, 'safety:answer')).toEqual([
      { item: 'chest-pain', value: 'yes' },
      ...emergencyItems.slice(0, 5).map((item) => ({ item, value: 'no' })),
    ]);
    expect((await screen.findByRole('alert')).textContent).toContain('local emergency number');
    press('Continue');
    press('Continue');
    expect(await screen.findByRole('heading', { name: 'Ready' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin a rest' })).toBeNull();
  });

  it('asks everything again once something has changed', async () => {
    const bridge = await show('safety', { profile: open });
    fireEvent.click(await screen.findByRole('button', { name: 'Something has changed' }));
    expect(await screen.findAllByText('Asked again')).toHaveLength(safetyItems.length);
    expect(bridge.called.at(-1)?.input).toEqual({ kind: 'changed' });
  });

  it('starts with the computer from then on, where that can be set', async () => {
    const autostart = { kind: 'known', isOn: false, place: null, other: null } as const;
    const bridge = await show('rest', { autostart });
    const line = await screen.findByRole('switch', { name: 'Start Drape with the computer' });
    fireEvent.click(line);
    expect(inputsOf(bridge, 'autostart:set')).toEqual([{ isOn: true }]);
    await waitFor(() => expect(line).toHaveProperty('checked', true));
  });

  it('says nothing of starting with the computer where that cannot be set', async () => {
    const bridge = await show('rest');
    await waitFor(() => expect(inputsOf(bridge, 'autostart:view')).toHaveLength(1));
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('leads to a rest that asks nothing, and is over then', async () => {
    const bridge = await show('rest');
    press('Begin a rest');
    expect(inputsOf(bridge, 'session:start')).toEqual([{ setupId: 'side-lying', length: null }]);
    expect(inputsOf(bridge, 'welcome:turn')).toEqual([null]);
    expect(bridge.state()?.standing).toBe('playing');
  });
});
