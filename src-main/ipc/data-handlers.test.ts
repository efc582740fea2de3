import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { englishLocale } from '../../src-core/words/language.ts';
import { steadyMs, wallMs } from '../../src-core/time/moment.ts';
import { createSharing } from '../history/sharing.ts';
import type { Ports } from '../ports.ts';
import { historyOver, serveHistory } from '../storage/history/history-line.ts';
import { keptHistory } from '../storage/history/kept-history.ts';
import { checkInDraft, neverResting, START_MS, testHistory } from '../testing/test-history.ts';
import type { TestHistory } from '../testing/test-history.ts';
import { createWords } from '../words/words.ts';
import { createDataHandlers } from './data-handlers.ts';

let history: TestHistory;
let outside: string;
let chosen: string | null;
let saved: Uint8Array | null;
let anew: number;
let calls: ReturnType<typeof createDataHandlers>;
let close: () => Promise<void>;

beforeEach(async () => {
  history = testHistory();
  history.engine.append([checkInDraft({ id: 'c1', tension: 4 })]);
  outside = fs.mkdtempSync(path.join(os.tmpdir(), 'data-test-'));
  chosen = null;
  saved = null;
  anew = 0;
  const { port1, port2 } = new MessageChannel();
  serveHistory(port1, history.engine, () => port1.close());
  const note = (): void => undefined;
  const log = { info: note, warn: note, error: note };
  const kept = keptHistory(neverResting(historyOver(port2).store), log);
  close = () => kept.close();
  const ports = {
    history: kept,
    clock: {
      rate: 1,
      now: () => ({ wallMs: wallMs(START_MS), steadyMs: steadyMs(1) }),
      after: () => () => undefined,
    },
    timeZone: () => 'UTC',
    log,
    files: {
      askTarget: () => Promise.resolve(chosen),
      askFile: () => Promise.resolve(chosen),
      askFolder: () => Promise.resolve(chosen),
      saveAs: (_: string, content: string | Uint8Array) => {
        saved = Buffer.from(content);
        return Promise.resolve('saved' as const);
      },
    },
    printer: {
      summary: (paper: string) =>
        paper === 'A4'
          ? Promise.resolve(Buffer.from('pdf'))
          : Promise.reject(new Error('no paper')),
      drawn: note,
    },
    startAnew: () => (anew += 1),
  } satisfies Partial<Ports>;
  const sharing = createSharing(ports, () => undefined);
  calls = createDataHandlers(ports, await createWords(englishLocale), sharing);
});
afterEach(async () => {
  await close();
  history.remove();
  fs.rmSync(outside, { recursive: true, force: true });
});

describe('data out', () => {
  it('goes where the person chose, and nowhere when they chose not to', async () => {
    expect(await calls['data:save-lines'](null)).toEqual({ kind: 'left' });
    expect(await calls['data:save-tables'](null)).toEqual({ kind: 'left' });
    chosen = path.join(outside, 'all.jsonl');
    expect(await calls['data:save-lines'](null)).toEqual({ kind: 'done' });
    expect(fs.readFileSync(chosen, 'utf8')).toContain('"id":"c1"');
    chosen = outside;
    expect(await calls['data:save-tables'](null)).toEqual({ kind: 'done' });
    expect(fs.readdirSync(path.join(outside, 'drape-2026-05-28'))).toContain('drape-check-ins.csv');
  });

  it('says what the disk said', async () => {
    chosen = path.join(outside, 'missing', 'all.jsonl');
    const told = await calls['data:save-lines'](null);
    expect(told).toEqual({
      kind: 'failed',
      why: { key: 'journal.failure.notFound', values: {} },
    });
  });

  it('is drawn for a helper on the paper that was asked for', async () => {
    expect(await calls['data:save-summary']({ paper: 'A4' })).toEqual({ kind: 'done' });
    expect(String(saved)).toBe('pdf');
    const failed = await calls['data:save-summary']({ paper: 'Letter' });
    expect(failed).toMatchObject({ kind: 'failed', why: { key: 'data.summaryFailed' } });
  });
});

describe('data in', () => {
  it('is counted before anything changes, and taken in only if it was picked', async () => {
    chosen = path.join(outside, 'all.jsonl');
    await calls['data:save-lines'](null);
    history.engine.edit('check-in', 'c1', { tension: 9 });
    const picked = await calls['data:pick-import'](null);
    expect(picked).toMatchObject({ kind: 'picked', pick: 1, name: 'all.jsonl' });
    expect(picked).toMatchObject({ found: { counts: { older: 1 } } });
    expect(await calls['data:import']({ pick: 7 })).toMatchObject({ ok: false });
    expect(await calls['data:import']({ pick: 1 })).toMatchObject({
      ok: true,
      value: { counts: { older: 1 } },
    });
    expect(history.engine.get('check-in', 'c1')?.tension).toBe(9);
  });

  it('refuses what Drape did not write', async () => {
    chosen = path.join(outside, 'other.txt');
    fs.writeFileSync(chosen, 'something else');
    expect(await calls['data:pick-import'](null)).toMatchObject({
      kind: 'failed',
      why: { key: 'journal.failure.notADrapeFile' },
    });
  });
});

describe('copies and a second machine', () => {
  it('are listed, put back, shared and no longer shared', async () => {
    history.engine.backUpIfDue();
    const first = await calls['data:view'](null);
    const name = first.ok ? (first.value.backups[0]?.name ?? '') : '';
    expect(first).toMatchObject({ ok: true, value: { shared: null } });
    expect(await calls['data:restore']({ name })).toEqual({ ok: true, value: 1 });
    expect(await calls['data:restore']({ name: '../state.json' })).toMatchObject({ ok: false });
    chosen = outside;
    expect(await calls['data:share'](null)).toEqual({ kind: 'done' });
    expect(fs.readdirSync(outside)).toEqual(['drape-history-desk.jsonl']);
    expect(await calls['data:view'](null)).toMatchObject({
      value: { shared: { folder: outside, trouble: null, lastWallMs: START_MS } },
    });
    expect(await calls['data:unshare'](null)).toEqual({ kind: 'done' });
    expect(await calls['data:view'](null)).toMatchObject({ value: { shared: null } });
  });
});

describe('erasing', () => {
  it('wants the word, then leaves nothing and starts anew', async () => {
    expect(await calls['data:erase']({ word: 'erace', others: false })).toMatchObject({
      kind: 'failed',
      why: { key: 'data.wrongWord' },
    });
    expect([history.engine.get('check-in', 'c1')?.tension, anew]).toEqual([4, 0]);
    expect(await calls['data:erase']({ word: ' Erase ', others: false })).toEqual({ kind: 'done' });
    expect([history.engine.get('check-in', 'c1'), anew]).toEqual([null, 1]);
  });
});
