import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AppBridge } from '../../../src-core/ipc/contract.ts';
import { createWords } from '../../app/words.ts';
import { keepForm, newCheckIn } from './keep-form.ts';
import { WhenField } from './when-field.tsx';

beforeAll(() => createWords('en'));
afterEach(cleanup);

describe('what is kept of a form', () => {
  it('is every scale that it has, new or edited', async () => {
    const form = { ...newCheckIn(), tension: 1, breath: 2, mind: 3, pain: 4, zones: [], tags: [] };
    for (const isNew of [true, false]) {
      const called: unknown[] = [];
      const bridge = {
        call: (_: string, input: unknown) => {
          called.push(input);
          return Promise.resolve({ ok: true, value: { ok: true, value: null } });
        },
      } as unknown as AppBridge;
      await keepForm(bridge, form, isNew);
      const scales = { tension: 1, breath: 2, mind: 3, pain: 4 };
      expect(called).toMatchObject([isNew ? scales : { changes: scales }]);
    }
  });
});

describe('the time of what is kept', () => {
  const NOW_MS = Date.parse('2026-11-01T12:00:00Z');
  const FIRST_MS = Date.parse('2026-10-25T00:30:00Z');
  const HOUR_MS = 3_600_000;

  it('is the first of the hour that comes twice, until the second is chosen', () => {
    const chosen: unknown[] = [];
    render(
      <WhenField
        atMs={FIRST_MS - HOUR_MS}
        nowMs={NOW_MS}
        timeZone="Europe/Berlin"
        mayBeNow={false}
        onChange={(atMs) => chosen.push(atMs)}
      />,
    );
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '02:30' } });
    expect(chosen).toEqual([FIRST_MS]);
    const [, second] = screen.getAllByRole('radio');
    fireEvent.click(second ?? document.body);
    expect(chosen.at(-1)).toBe(FIRST_MS + HOUR_MS);
  });
});
