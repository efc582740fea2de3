import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultPreferences } from '../../../src-core/preferences/preferences.ts';
import { safetyItems } from '../../../src-core/safety/items.ts';
import { emptyProfile, type SafetyProfile } from '../../../src-core/safety/profile.ts';
import { App } from '../../app/app.tsx';
import { loadPage } from '../../app/pages.tsx';
import { createWords } from '../../app/words.ts';
import { createFakeBridge, type FakeBridge } from '../../testing/fake-bridge.ts';
import { readList, useReading } from '../../testing/reading.ts';

const open: SafetyProfile = {
  ...emptyProfile,
  answers: Object.fromEntries(
    safetyItems.map((item) => [item, { value: 'no', atWallMs: 1_700_000_000_000 }]),
  ),
};

beforeAll(async () => {
  await Promise.all([createWords('en'), loadPage('guide')]);
});
afterEach(cleanup);

async function show(profile: SafetyProfile = open): Promise<FakeBridge> {
  const bridge = createFakeBridge({ profile });
  render(<App bridge={bridge} preferences={defaultPreferences} />);
  await screen.findByText('Ways to rest');
  return bridge;
}
async function answerList(name: string, tick?: string): Promise<void> {
  await act(readList);
  if (tick !== undefined) fireEvent.click(screen.getByRole('checkbox', { name: tick }));
  await act(readList);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await vi.advanceTimersByTimeAsync(0);
  });
}
async function started(setupId: string, profile = open): Promise<FakeBridge> {
  const bridge = await show(profile);
  await act(() => bridge.call('session:start', { setupId, length: 5 }));
  return bridge;
}

describe('the guide', () => {
  useReading();

  it('goes from the contents over one page of a book to the rest', async () => {
    const bridge = await show();
    fireEvent.click(screen.getByRole('button', { name: /Knees to the chest/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByText(/Find your place on the floor/, { selector: '.caption' });
    expect(bridge.state()?.script.setupId).toBe('knees-chest');
  });

  it('shows what was turned to from its beginning, however far down the contents it lay', async () => {
    await show();
    window.scrollTo(0, 900);
    expect(window.scrollY).toBe(900);
    fireEvent.click(screen.getByRole('button', { name: /Knees to the chest/ }));
    expect(screen.getByRole('button', { name: 'Begin' })).toBeTruthy();
    expect(window.scrollY).toBe(0);
  });

  it('is led by the keyboard alone, and stops at S', async () => {
    const bridge = await started('legs-wall');
    fireEvent.keyDown(window, { key: ' ' });
    expect(bridge.state()?.standing).toBe('playing');
    expect(bridge.state()?.elapsedMs).toBe(60_000);
    fireEvent.keyDown(window, { key: ' ' });
    expect(bridge.state()?.standing).toBe('paused');
    fireEvent.keyDown(window, { key: ' ' });
    fireEvent.keyDown(window, { key: 's' });
    expect(bridge.state()).toMatchObject({ route: 'way-out', stopReason: 'sharp' });
    expect(await screen.findAllByText(/Thank you for stopping/)).not.toHaveLength(0);
  });

  it('leaves its keys to a list and an open fold, S and Escape too', async () => {
    const bridge = await started('legs-wall');
    fireEvent.click(screen.getByText('How you would like it'));
    const field = screen.getByRole('radio', { name: 'Dark' });
    for (const key of ['s', 'Escape', ' ', 'ArrowRight']) fireEvent.keyDown(field, { key });
    expect(bridge.state()).toMatchObject({ standing: 'playing', route: 'whole', elapsedMs: 0 });
  });

  it('takes a letter in the dark window for the stop, and no key that a hand brushes', async () => {
    const bridge = await started('legs-wall');
    await act(() => bridge.call('session:choose', { eyesClosed: true }));
    for (let i = 0; i < 3; i += 1) await act(() => bridge.call('session:act', 'skip'));
    fireEvent.keyDown(window, { key: 'Tab' });
    fireEvent.keyDown(window, { key: 'AudioVolumeUp' });
    expect(bridge.state()?.stopReason).toBeNull();
    fireEvent.keyDown(window, { key: 'q' });
    expect(bridge.state()?.stopReason).toBe('sharp');
  });

  it('asks before a locked practice on three pages, and begins once none of it is so', async () => {
    const bridge = await started('legs-wall', emptyProfile);
    for (let list = 0; list < 3; list += 1) await answerList('None of these');
    expect(bridge.state()?.script.setupId).toBe('legs-wall');
  });

  it('answers an emergency with help, and with nothing to click past it', async () => {
    const bridge = await started('legs-wall', emptyProfile);
    await answerList('What I ticked, and no other', 'Chest pain, now or in the last days');
    expect(screen.getByText('Please get help first')).toBeTruthy();
    expect(bridge.state()).toBeNull();
  });

  it('asks how it is before the rest in one folded line, keeps each answer, and waits for none', async () => {
    const bridge = await started('legs-wall');
    fireEvent.click(screen.getByText('How is it now? Only if you like'));
    const tension = within(screen.getByRole('group', { name: 'Tension in the body' }));
    fireEvent.click(tension.getByRole('radio', { name: '7' }));
    await waitFor(() =>
      expect([...bridge.journal.items.values()]).toMatchObject([
        { moment: 'before', sessionId: bridge.state()?.sessionId, tension: 7, breath: null },
      ]),
    );
    fireEvent.click(tension.getByRole('button', { name: /Leave/ }));
    await waitFor(() => expect(bridge.journal.items.size).toBe(0));
    // In the rest itself nothing is asked.
    fireEvent.keyDown(window, { key: ' ' });
    expect(screen.queryByText('How is it now? Only if you like')).toBeNull();
  });

  it('stands still on the way there while its options are open', async () => {
    const bridge = await started('legs-wall');
    const options = screen.getByText('Options').closest('details');
    if (options === null) throw new Error('no fold');
    act(() => options.setAttribute('open', ''));
    await waitFor(() => expect(bridge.state()?.hasOptionsOpen).toBe(true));
    act(() => bridge.pass(90_000));
    expect(bridge.state()?.elapsedMs).toBe(0);
    act(() => options.removeAttribute('open'));
    await waitFor(() => expect(bridge.state()?.hasOptionsOpen).toBe(false));
    act(() => bridge.pass(90_000));
    expect(bridge.state()?.elapsedMs).toBe(90_000);
  });

  it('has five things to press on the way there, and no more', async () => {
    await started('legs-wall');
    const pressed = [
      ...screen.getAllByRole('button').map((button) => button.textContent),
      ...[...document.querySelectorAll('summary')]
        .filter((summary) => summary.closest('details:not([open]) > :not(summary)') === null)
        .map((summary) => summary.textContent),
    ];
    expect(pressed.sort()).toEqual(['I am there', 'It hurts: stop', 'Not now', 'Options', 'Pause']);
  });
});
