import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../../src-core/preferences/preferences.ts';
import { safetyItems } from '../../../src-core/safety/items.ts';
import { emptyProfile, type SafetyProfile } from '../../../src-core/safety/profile.ts';
import type { SessionAction } from '../../../src-core/session/event.ts';
import { App } from '../../app/app.tsx';
import { loadPage } from '../../app/pages.tsx';
import { createWords } from '../../app/words.ts';
import { createFakeBridge, type FakeBridge } from '../../testing/fake-bridge.ts';

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

const played = (bridge: FakeBridge): void => {
  for (let minute = 0; minute < 12; minute += 1) {
    if (bridge.state()?.standing === 'reflecting') break;
    act(() => bridge.pass(60_000));
  }
  expect(bridge.state()?.standing).toBe('reflecting');
};
/** The page after a rest that ended in this way; null plays it out. */
async function after(
  stop: SessionAction | null = null,
  from: { readonly profile?: SafetyProfile; readonly isDark?: boolean } = {},
): Promise<FakeBridge> {
  const bridge = createFakeBridge({ profile: from.profile ?? open });
  render(<App bridge={bridge} preferences={defaultPreferences} />);
  await screen.findByText('Ways to rest');
  await act(() => bridge.call('session:start', { setupId: 'seated-breath', length: 5 }));
  if (stop !== null) {
    if (from.isDark === true) {
      await act(() => bridge.call('session:choose', { eyesClosed: true }));
    }
    for (let skips = 0; skips < 4; skips += 1) await act(() => bridge.call('session:act', 'skip'));
    await act(() => bridge.call('session:act', stop));
    if (stop === 'dizzy') await act(() => bridge.call('session:act', 'skip'));
  }
  played(bridge);
  return bridge;
}
const word = (name: string): HTMLElement => screen.getByRole('radio', { name });
const press = (name: string | RegExp): boolean =>
  fireEvent.click(screen.getByRole('button', { name }));
const signs = (bridge: FakeBridge): readonly unknown[] =>
  bridge.called.filter(({ name }) => name === 'session:sign').map(({ input }) => input);
const isOver = (bridge: FakeBridge): Promise<void> =>
  waitFor(() => expect(bridge.state()?.standing).toBe('over'));

describe('the page after a rest', () => {
  it('is one line, one row of three words and a way to be done: no scale, no count, no praise', async () => {
    await after();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rested.');
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Done',
      'Say more',
    ]);
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d|well done|great|!/i);
  });

  it('tells the word to main as it is tapped, and has nothing to lose with its window', async () => {
    const bridge = await after();
    fireEvent.click(word('the same'));
    fireEvent.click(word('softer'));
    expect(bridge.state()?.after.said).toMatchObject({ felt: 'softer', tension: null });
    expect((word('softer') as HTMLInputElement).checked).toBe(true);
    act(() => bridge.tell({ type: 'window-lost' }));
    expect(bridge.effects).toContainEqual(
      expect.objectContaining({
        type: 'store-reflection',
        reflection: expect.objectContaining({ felt: 'softer' }) as unknown,
      }),
    );
  });

  it('gives the focus to no word, so that a key that wakes the screen answers nothing', async () => {
    await after();
    expect(document.activeElement).toBe(document.body);
  });

  it('closes at Escape, kept down or not, and keeps what was said', async () => {
    const bridge = await after();
    fireEvent.click(word('tighter'));
    fireEvent.keyDown(window, { key: 'Escape', repeat: true });
    fireEvent.keyDown(window, { key: 'Escape', isComposing: true });
    expect(bridge.state()?.standing).toBe('reflecting');
    fireEvent.keyDown(word('tighter'), { key: 'Escape' });
    await isOver(bridge);
    expect(bridge.called.filter(({ name }) => name === 'session:reflect').at(-1)).toMatchObject({
      name: 'session:reflect',
      input: { felt: 'tighter', worse: null },
    });
  });

  it('tells main of the first sign of the person, once, and of no pointer that lies still', async () => {
    const bridge = await after();
    fireEvent.pointerMove(window, { movementX: 0, movementY: 0 });
    expect(signs(bridge)).toEqual([]);
    fireEvent.pointerDown(window);
    fireEvent.keyDown(window, { key: 'Shift' });
    expect(signs(bridge)).toEqual([{ isFilling: false }]);
    act(() => bridge.pass(30_000));
    expect(bridge.state()?.standing).toBe('over');
  });

  it('stays while more is being said', async () => {
    const bridge = await after();
    fireEvent.pointerDown(window);
    press('Say more');
    expect(signs(bridge)).toEqual([{ isFilling: false }, { isFilling: true }]);
    act(() => bridge.pass(300_000));
    expect(bridge.state()?.standing).toBe('reflecting');
    press('Say less');
    act(() => bridge.pass(30_000));
    expect(bridge.state()?.standing).toBe('over');
  });

  it('asks after "tighter", and only then, whether it is more than that', async () => {
    const bridge = await after();
    const question = (): HTMLElement | null =>
      screen.queryByRole('group', { name: /Does it hurt more than before/ });
    fireEvent.click(word('softer'));
    expect(question()).toBeNull();
    fireEvent.click(word('tighter'));
    const asked = question();
    if (asked === null) throw new Error('not asked');
    fireEvent.click(within(asked).getByRole('radio', { name: 'Yes' }));
    expect(screen.getByText(/this one stays away until you say otherwise/)).toBeTruthy();
    expect(bridge.state()?.after.said).toMatchObject({ felt: 'tighter', worse: true });
    fireEvent.click(word('softer'));
    expect(bridge.state()?.after.said).toMatchObject({ felt: 'softer', worse: null });
  });
});

describe('saying more after a rest', () => {
  it('keeps scales and words, with every scale empty at first', async () => {
    const bridge = await after();
    press('Say more');
    expect(screen.getAllByText('not said')).toHaveLength(4);
    fireEvent.click(screen.getAllByRole('radio', { name: '3' })[0] ?? document.body);
    fireEvent.change(screen.getByRole('textbox', { name: 'A few lines, if you like' }), {
      target: { value: 'softer now' },
    });
    press('Done');
    await isOver(bridge);
    expect([...bridge.journal.items.values()]).toMatchObject([
      { kind: 'entry', text: 'softer now', sessionId: bridge.state()?.sessionId },
    ]);
    expect(bridge.called.find(({ name }) => name === 'session:reflect')).toMatchObject({
      name: 'session:reflect',
      input: { felt: null, tension: 3, pain: null },
    });
  });

  it('stays with the words when the journal is locked, and keeps them once it is open', async () => {
    const bridge = await after();
    bridge.journal.passphrase = 'correct horse';
    press('Say more');
    const lines = screen.getByRole('textbox', { name: 'A few lines, if you like' });
    fireEvent.change(lines, { target: { value: 'only mine' } });
    // Put away, it does not hide what is still to be kept.
    press('Say less');
    press('Done');
    await screen.findByText(/open it, and this is kept/);
    expect(bridge.state()?.standing).toBe('reflecting');
    fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: 'correct horse' } });
    press('Open');
    await isOver(bridge);
    expect([...bridge.journal.items.values()]).toMatchObject([{ text: 'only mine' }]);
  });

  it('leaves Escape to a field', async () => {
    const bridge = await after();
    press('Say more');
    const lines = screen.getByRole('textbox', { name: 'A few lines, if you like' });
    fireEvent.keyDown(lines, { key: 'Escape' });
    expect(bridge.state()?.standing).toBe('reflecting');
  });
});

describe('after a stop', () => {
  it('by "sharp": what to watch for comes first, in one sentence', async () => {
    const bridge = await after('sharp');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You stopped in good time.');
    expect(
      screen.getByText(/If it stays, spreads or goes down a leg or an arm, have it seen\./),
    ).toBeTruthy();
    fireEvent.click(word('tighter'));
    expect(screen.queryByText(/Does it hurt more/)).toBeNull();
    press('I was done');
    expect(bridge.effects.at(-1)).toMatchObject({ type: 'end-corrected', stopReason: 'ended' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rested.');
  });

  it('out of the dark: it asks in one press whether it hurt, and nothing else', async () => {
    const bridge = await after('sharp', { isDark: true });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'It hurt',
      'I was done',
    ]);
    press('It hurt');
    expect(bridge.state()).toMatchObject({ stopReason: 'sharp', isStopUnsure: false });
    expect(screen.getByText('You stopped in good time.')).toBeTruthy();
  });

  it('out of the dark, left unanswered: it counts as hurt', async () => {
    const bridge = await after('sharp', { isDark: true });
    fireEvent.keyDown(window, { key: 'Escape' });
    await isOver(bridge);
    expect(bridge.state()?.stopReason).toBe('sharp');
    expect(bridge.effects.map(({ type }) => type)).not.toContain('unblock-setup');
  });

  it('light-headed: it says how to get up, and when to have it seen', async () => {
    await after('dizzy');
    expect(screen.getByText(/Get up slowly, holding on to something\./)).toBeTruthy();
  });

  it('by too much feeling: three ways and people who help come first, scales stay folded', async () => {
    const bridge = await after('feelings');
    const text = document.querySelector('main')?.textContent ?? '';
    expect(text.indexOf('crisis line')).toBeGreaterThan(0);
    expect(text.indexOf('crisis line')).toBeLessThan(text.indexOf('How is the body now?'));
    expect(screen.queryByText('not said')).toBeNull();
    press('Rest a little more, eyes open');
    await waitFor(() => expect(bridge.effects.at(-1)?.type).toBe('rest-more'));
  });

  it('by too much feeling: a line can be written at once', async () => {
    await after('feelings');
    press('Write one line, only for yourself');
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: 'A few lines, if you like' }),
    );
    expect(screen.queryByText('not said')).toBeNull();
  });

  it('offers no rest where none is open', async () => {
    await after('feelings', {
      profile: { ...open, worseSetups: ['side-lying'] },
    });
    expect(screen.getByRole('button', { name: 'Rest a little more, eyes open' })).toBeTruthy();
    cleanup();
    const bridge = await after('feelings');
    act(() => void bridge.call('safety:answer', { item: 'chest-pain', value: 'yes' }));
    expect(screen.queryByRole('button', { name: 'Rest a little more, eyes open' })).toBeNull();
  });
});
