import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { noScales } from '../../../src-core/journal/measures.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JournalItem } from '../../../src-core/journal/leaf.ts';
import { BridgeProvider } from '../../app/bridge.ts';
import { createWords } from '../../app/words.ts';
import { createFakeBridge, type FakeBridge } from '../../testing/fake-bridge.ts';
import { createFakeJournal, FAKE_NOW_MS, type FakeJournal } from '../../testing/fake-journal.ts';
import { JournalPage } from './journal-page.tsx';

beforeAll(async () => {
  await createWords('en');
  // Against hanging, not against slowness.
  configure({ asyncUtilTimeout: 60_000 });
});
afterEach(cleanup);

const base = { updatedAtMs: 1, deletedAtMs: null, machine: 'desk', zones: [], tags: [] };
const entry = (id: string, text: string, more: Partial<JournalItem> = {}): JournalItem =>
  ({
    ...base,
    kind: 'entry',
    id,
    atMs: FAKE_NOW_MS - 60_000,
    text,
    sealed: false,
    sessionId: null,
    ...more,
  }) as JournalItem;
const checkIn = (id: string, more: Partial<JournalItem>): JournalItem =>
  ({
    ...base,
    kind: 'check-in',
    id,
    atMs: FAKE_NOW_MS - 120_000,
    moment: 'any',
    sessionId: null,
    ...noScales,
    ...more,
  }) as JournalItem;

async function show(...items: readonly JournalItem[]): Promise<FakeBridge> {
  const bridge = createFakeBridge({ journal: createFakeJournal(items) });
  await open(bridge);
  return bridge;
}
async function open(bridge: FakeBridge): Promise<void> {
  render(
    <BridgeProvider value={bridge}>
      <JournalPage />
    </BridgeProvider>,
  );
  await screen.findByRole('heading', { name: 'Journal' });
}
const press = async (name: string | RegExp, nth = 0): Promise<void> => {
  const found = screen.getAllByRole('button', { name })[nth];
  if (found === undefined) throw new Error(`no button ${String(name)}`);
  await act(async () => {
    fireEvent.click(found);
    await Promise.resolve();
  });
};
const texts = (journal: FakeJournal): readonly unknown[] =>
  [...journal.items.values()].flatMap((item) => (item.kind === 'entry' ? [item.text] : []));

describe('the journal', () => {
  it('keeps what is written aside on the way, and then for good', async () => {
    const { journal } = await show();
    await screen.findByText(/Nothing here yet/);
    await press('Write');
    fireEvent.change(screen.getByRole('textbox', { name: 'A few lines' }), {
      target: { value: 'softer now' },
    });
    await waitFor(() => expect(journal.drafts.get('new-entry')).toContain('softer now'));
    await press('Keep');
    await screen.findByText('softer now');
    expect(texts(journal)).toEqual(['softer now']);
    expect(journal.drafts.size).toBe(0);
  });

  it('goes on with what a closed window left unfinished', async () => {
    const bridge = await show();
    await press('Write');
    fireEvent.change(screen.getByRole('textbox', { name: 'A few lines' }), {
      target: { value: 'half a sent' },
    });
    cleanup();
    await open(bridge);
    await screen.findByText(/half a sent/);
    await press('Go on');
    expect(screen.getByRole('textbox', { name: 'A few lines' })).toHaveProperty(
      'value',
      'half a sent',
    );
    await press('Let it go');
    await waitFor(() => expect(bridge.journal.drafts.size).toBe(0));
  });

  it('checks in: empty scales, a drawn body that a list repeats, and a word of one’s own', async () => {
    const { journal } = await show();
    await press('Check in');
    expect(screen.getAllByText('not said')).toHaveLength(4);
    const tension = screen.getByRole('group', { name: 'Tension in the body' });
    fireEvent.click(within(tension).getByRole('radio', { name: '6' }));
    fireEvent.click(screen.getByText('Where, and what may have fed it'));
    const front = await screen.findByRole('group', { name: 'front' });
    const head = within(front).getByRole('checkbox', { name: 'head' });
    fireEvent.keyDown(head, { key: 'ArrowDown' });
    fireEvent.keyDown(within(front).getByRole('checkbox', { name: 'jaw' }), { key: ' ' });
    fireEvent.click(screen.getByRole('radio', { name: 'List' }));
    expect(screen.getByRole('checkbox', { name: 'jaw' })).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'left ribs' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Your own word' }), {
      target: { value: 'choir' },
    });
    await press('Add');
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: 'choir' })).toHaveProperty('checked', true),
    );
    await press('Keep');
    await waitFor(() => expect(journal.items.size).toBe(1));
    const [kept] = journal.items.values();
    expect(kept).toMatchObject({ tension: 6, breath: null, zones: ['jaw', 'ribs-left'] });
    expect(kept?.tags).toHaveLength(1);
  });

  it('tells before and after a rest in one, and names the rest', async () => {
    await show(
      checkIn('a', { moment: 'after', sessionId: 's', tension: 4, atMs: FAKE_NOW_MS - 1_000 }),
      checkIn('b', { moment: 'before', sessionId: 's', tension: 7 }),
    );
    await screen.findByText('7 before, 4 after');
    expect(screen.getByRole('heading', { name: 'Legs up the wall' })).toBeTruthy();
  });

  it('edits, deletes, and brings back for as long as the page is open', async () => {
    const { journal } = await show(entry('e', 'first words'), checkIn('c', { pain: 2 }));
    await screen.findByText('first words');
    await press(/^Edit what is from/);
    fireEvent.change(screen.getByRole('textbox', { name: 'A few lines' }), {
      target: { value: 'better words' },
    });
    await press('Keep');
    await screen.findByText('better words');
    await press(/^Delete what is from/);
    await screen.findByText('Deleted.');
    expect(journal.items.has('e')).toBe(false);
    await press('Bring it back');
    await screen.findByText('better words');
  });

  it('reads on further back, and finds by word and by place', async () => {
    await show(
      entry('jaw', 'the jaw lets go', { zones: ['jaw'] }),
      ...Array.from({ length: 70 }, (_, i) =>
        checkIn(`c${String(i)}`, { tension: 1, atMs: FAKE_NOW_MS - (i + 2) * 86_400_000 }),
      ),
    );
    await screen.findByText('the jaw lets go');
    expect(screen.getAllByRole('article')).toHaveLength(40);
    await press('Earlier pages');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(71));
    fireEvent.change(screen.getByRole('searchbox', { name: 'Words' }), {
      target: { value: 'jaw' },
    });
    await screen.findByText('1 found');
    fireEvent.change(screen.getByRole('combobox', { name: 'Where' }), {
      target: { value: 'head' },
    });
    await screen.findByText('Nothing found.');
  });

  it('says what losing the passphrase costs before the lock is set, and asks for it to read on', async () => {
    const { journal } = await show(entry('e', 'only mine'));
    await screen.findByText('only mine');
    expect(screen.getByText(/Nothing in the journal is encrypted/)).toBeTruthy();
    await press('Lock the texts');
    expect(screen.getByText(/If it is lost, the texts are lost/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: 'correct horse' } });
    fireEvent.change(screen.getByLabelText('The same again'), { target: { value: 'another' } });
    expect(screen.getByText('These two are not the same.')).toBeTruthy();
    await press('Set this passphrase');
    expect(journal.passphrase).toBeNull();
    fireEvent.change(screen.getByLabelText('The same again'), {
      target: { value: 'correct horse' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: /lost passphrase/ }));
    await press('Set this passphrase');
    await screen.findByText('The texts are locked.');
    await press('Lock now');
    await screen.findByText(/Locked. The text is there/);
    expect(screen.queryByText('only mine')).toBeNull();
    fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: 'wrong' } });
    await press('Open');
    await screen.findByText('This passphrase does not open the journal.');
    fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: 'correct horse' } });
    await press('Open');
    await screen.findByText('only mine');
  });

  it('loses nothing where it cannot be kept: it says why, and a lock that closed meanwhile asks', async () => {
    const { journal } = await show();
    await press('Write');
    const field = screen.getByRole('textbox', { name: 'A few lines' });
    fireEvent.change(field, { target: { value: 'do not lose me' } });
    journal.refusesWith = 'diskFull';
    await press('Keep');
    await screen.findByText(/The disk is full/);
    journal.refusesWith = null;
    journal.passphrase = 'correct horse';
    journal.isOpen = false;
    await press('Keep');
    await screen.findByText(/The journal has closed meanwhile/);
    fireEvent.change(screen.getByLabelText('Passphrase'), { target: { value: 'correct horse' } });
    await press('Open');
    await waitFor(() => expect(texts(journal)).toEqual(['do not lose me']));
  });
});
