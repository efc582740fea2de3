import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { noScales } from '../../../src-core/journal/measures.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AppBridge } from '../../../src-core/ipc/contract.ts';
import type { HistoryAnswer } from '../../../src-core/journal/history-answer.ts';
import type { Facts } from '../../../src-core/journal/insight/facts.ts';
import { insightOf } from '../../../src-core/journal/insight/insight.ts';
import type { InsightView } from '../../../src-core/journal/insight/insight-view.ts';
import type { Felt } from '../../../src-core/journal/felt.ts';
import type { Measure } from '../../../src-core/journal/measures.ts';
import { BridgeProvider } from '../../app/bridge.ts';
import { createWords } from '../../app/words.ts';
import { InsightPage } from './insight-page.tsx';
import { SummaryPage } from './summary-page.tsx';

const DAY_MS = 86_400_000;
const NOW_MS = Date.parse('2026-03-04T12:00:00Z');
const rest = (setupId: string, at: number, felt: Felt) => ({
  id: `${setupId}.${String(at)}`,
  atMs: NOW_MS - (20 - at) * DAY_MS,
  setupId,
  restedMs: 300_000,
  felt,
});
const days = Array.from({ length: 90 }, (_, at) => at);
const facts: Facts = {
  checkIns: days
    .map((day) => ({
      atMs: NOW_MS - day * DAY_MS,
      moment: 'any' as const,
      sessionId: null,
      ...noScales,
      tension: day % 4 === 0 ? 8 : 3 + (day % 2),
      tags: day % 4 === 0 ? ['kids'] : ['travel'].slice(0, day === 5 ? 1 : 0),
    }))
    .reverse(),
  sessions: [],
  screen: [],
  entries: [],
};
/** Legs up the wall, softer in seven of eight; a seat, answered for three times. */
const answered: Facts = {
  ...facts,
  sessions: [
    ...['softer', 'softer', 'tighter', 'softer', 'softer', 'softer', 'softer', 'softer'].map(
      (felt, at) => rest('legs-wall', at, felt as Felt),
    ),
    ...[0, 1, 2].map((at) => rest('seated-breath', at, 'same')),
  ],
};
const nothing: Facts = { checkIns: [], sessions: [], screen: [], entries: [] };

function bridgeOver(found: Facts, refuses = false) {
  const asked: { measure: Measure; weeks: number }[] = [];
  const named: string[] = [];
  let changed = (): void => undefined;
  const bridge = {
    call: (name: string, input: unknown) => {
      named.push(name);
      if (name !== 'insight:view') return Promise.resolve({ ok: true, value: null });
      const question = input as { measure: Measure; weeks: number };
      asked.push(question);
      const answer: HistoryAnswer<InsightView> = refuses
        ? { ok: false, why: { key: 'journal.failure.busy', values: {} } }
        : {
            ok: true,
            value: {
              nowMs: NOW_MS,
              setups: {},
              tags: { kids: 'kids ill at home' },
              insight: insightOf(found, { ...question, nowMs: NOW_MS, timeZone: 'UTC', seed: 1 }),
            },
          };
      return Promise.resolve({ ok: true, value: answer });
    },
    on: (_: string, listener: () => void) => {
      changed = listener;
      return () => undefined;
    },
  } as unknown as AppBridge;
  return { bridge, asked, named, change: () => changed() };
}

beforeAll(() => createWords('en'));
afterEach(cleanup);

const show = async (over: ReturnType<typeof bridgeOver>, page = <InsightPage />) => {
  render(<BridgeProvider value={over.bridge}>{page}</BridgeProvider>);
  await act(() => Promise.resolve());
};

describe('the page "What helps"', () => {
  it('tells what stands out in words, with its name, interval and count', async () => {
    await show(bridgeOver(facts));
    expect(
      screen.getByText(
        /^Kids ill at home tends to go with tension that is 4\.\d higher that day \(90% interval .* 23 days with it, 67 without\)\.$/,
      ),
    ).toBeDefined();
    expect(screen.getByText(/^Over four weeks, tension sits around 4/)).toBeDefined();
    expect(
      screen.getByText(/^Travel: not enough yet \(days with it: 1, without: 89;/),
    ).toBeDefined();
    expect(screen.getByRole('img', { name: /^Tension over the weeks\./ })).toBeDefined();
  });

  it('tells first what was felt after each rest, in plain counts', async () => {
    await show(bridgeOver(answered));
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('After a rest');
    expect(
      screen.getByText(
        /^Legs wall tends to go with a softer body: 7 of 8 times softer afterwards\.$/,
      ),
    ).toBeDefined();
    const table = screen.getByRole('table', { name: 'After a rest' });
    expect(table.textContent).toContain('7 of 8 times');
    expect(screen.getByText('Seated breath: not enough yet, 3 of 8 answers.')).toBeDefined();
  });

  it('asks anew for another measure, another span, and when the records change', async () => {
    const over = bridgeOver(facts);
    await show(over);
    await act(() => {
      fireEvent.click(screen.getByRole('radio', { name: 'Pain' }));
      return Promise.resolve();
    });
    await act(() => {
      fireEvent.click(screen.getByRole('radio', { name: 'A season' }));
      return Promise.resolve();
    });
    await act(() => {
      over.change();
      return Promise.resolve();
    });
    expect(over.asked.map(({ measure, weeks }) => `${measure} ${String(weeks)}`)).toEqual([
      'tension 52',
      'pain 52',
      'pain 13',
      'pain 13',
    ]);
  });

  it('reads kindly where there is nothing, and says why where it cannot be read', async () => {
    await show(bridgeOver(nothing));
    expect(screen.getByText(/^There is nothing to read yet\./)).toBeDefined();
    cleanup();
    await show(bridgeOver(nothing, true));
    expect(screen.getByText(/^Another program holds the journal just now\./)).toBeDefined();
  });
});

describe('the two sheets', () => {
  it('say that they are drawn, also when there is nothing to draw', async () => {
    Object.defineProperty(document, 'fonts', {
      configurable: true,
      value: { ready: Promise.resolve() },
    });
    const over = bridgeOver(answered);
    await show(over, <SummaryPage />);
    expect(screen.getByText('7 of 8 times')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'How the last year went' })).toBeDefined();
    expect(over.named).toContain('data:summary-drawn');
    cleanup();
    const refused = bridgeOver(facts, true);
    await show(refused, <SummaryPage />);
    expect(refused.named).toContain('data:summary-drawn');
  });
});
