import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AppBridge } from '../../../src-core/ipc/contract.ts';
import type { DataView } from '../../../src-core/journal/data-view.ts';
import { BridgeProvider } from '../../app/bridge.ts';
import { createWords } from '../../app/words.ts';
import { DataPage } from './data-page.tsx';

const view: DataView = {
  backups: [{ name: 'history-2026-03-01.jsonl.gz', date: '2026-03-01', bytes: 3_456_789 }],
  shared: {
    folder: '/home/me/carried',
    lastWallMs: Date.parse('2026-03-04T12:00:00Z'),
    trouble: { key: 'data.folderGone', values: {} },
  },
};
const found = {
  counts: { added: 1, newer: 2, same: 3, older: 4 },
  byKind: { entry: 10 },
  badLines: 1,
  firstBad: [{ line: 7, why: 'bad-field', field: 'tension' }],
  newer: true,
};

function bridgeWith(answers: Readonly<Record<string, unknown>>) {
  const called: { name: string; input: unknown }[] = [];
  const bridge = {
    call: (name: string, input: unknown) => {
      called.push({ name, input });
      return Promise.resolve(
        name in answers ? { ok: true, value: answers[name] } : { ok: false, code: 'failed' },
      );
    },
    on: () => () => undefined,
  } as unknown as AppBridge;
  return { bridge, called };
}

async function show(answers: Readonly<Record<string, unknown>> = {}) {
  const over = bridgeWith({ 'data:view': { ok: true, value: view }, ...answers });
  render(
    <BridgeProvider value={over.bridge}>
      <DataPage />
    </BridgeProvider>,
  );
  await act(() => Promise.resolve());
  return over;
}
const press = (name: string | RegExp) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return Promise.resolve();
  });

beforeAll(() => createWords('en'));
afterEach(cleanup);

describe('the page "Your data"', () => {
  it('says how it went, and nothing when the person chose not to', async () => {
    await show({ 'data:save-lines': { kind: 'done' }, 'data:save-tables': { kind: 'left' } });
    await press('Save: Everything, as one file');
    expect(screen.getByText('Saved.')).toBeDefined();
    await press('Save: Tables for a spreadsheet');
    expect(screen.queryByText('Saved.')).toBeNull();
    await press(/^Save: Two pages/);
    expect(screen.getByText('That did not work. Nothing was lost.')).toBeDefined();
  });

  it('shows what a file holds before anything is taken in', async () => {
    const picked = { kind: 'picked', pick: 3, name: 'all.jsonl', found };
    const over = await show({
      'data:pick-import': picked,
      'data:import': { ok: true, value: found },
    });
    await press('Choose a file');
    expect(screen.getByText('all.jsonl holds 10 records.')).toBeDefined();
    expect(screen.getByText('10 texts')).toBeDefined();
    expect(screen.getByText(/^Line 7 cannot be read: the value of tension/)).toBeDefined();
    expect(over.called.some(({ name }) => name === 'data:import')).toBe(false);
    await press('Take them in');
    expect(over.called.at(-1)).toEqual({ name: 'data:import', input: { pick: 3 } });
    expect(screen.getByText('They are in.')).toBeDefined();
  });

  it('asks once more before a copy is put back', async () => {
    const over = await show({ 'data:restore': { ok: true, value: 12 } });
    await press(/^Put back the copy of/);
    await press('Leave it');
    expect(over.called.some(({ name }) => name === 'data:restore')).toBe(false);
    await press(/^Put back the copy of/);
    await press('Put back');
    expect(screen.getByText('It is back, with 12 records.')).toBeDefined();
  });

  it('tells of the shared folder, of what is wrong with it, and lets go of it', async () => {
    const over = await show({ 'data:unshare': { kind: 'done' } });
    expect(screen.getByText('Shared through /home/me/carried.')).toBeDefined();
    expect(screen.getByText(/^The folder is not there right now\./)).toBeDefined();
    await press('Share no longer');
    expect(over.called.filter(({ name }) => name === 'data:view')).toHaveLength(2);
  });

  it('hands on the word that was written, and says when it was another one', async () => {
    const over = await show({
      'data:erase': { kind: 'failed', why: { key: 'data.wrongWord', values: {} } },
    });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'erace' } });
    fireEvent.click(screen.getByRole('checkbox'));
    await press('Erase everything now');
    expect(over.called.at(-1)).toEqual({
      name: 'data:erase',
      input: { word: 'erace', others: true },
    });
    expect(screen.getByText(/^Nothing was erased:/)).toBeDefined();
  });
});
