import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dayAxis } from '../../../src-core/today/day-axis.ts';
import { dayBand, type DayFacts } from '../../../src-core/today/day-band.ts';
import type { DayView } from '../../../src-core/today/view.ts';
import { wallMs } from '../../../src-core/time/moment.ts';
import { HOUR_MS } from '../../../src-core/time/units.ts';
import { createFormats } from '../../../src-core/words/formats.ts';
import { createWords, FormatsProvider } from '../../app/words.ts';
import { DayPart } from './day-part.tsx';

const FROM = Date.parse('2026-03-04T04:00:00Z');
const hour = (count: number) => wallMs(FROM + count * HOUR_MS);

function dayOf(facts: Partial<DayFacts>): DayView {
  const band = dayBand({
    day: { fromWallMs: hour(0), toWallMs: hour(24) },
    nowWallMs: hour(8),
    screen: [],
    nudges: [],
    rests: [],
    holds: [],
    unseen: [],
    restCountsMs: 180_000,
    ...facts,
  });
  const picture = { band, axis: dayAxis(band, 'UTC'), active: null };
  const titles = { child: { plain: 'My way' } };
  return {
    timeZone: 'UTC',
    picture,
    titles,
    isFirst: false,
    latest: null,
    lastRest: null,
    ways: [],
  };
}

beforeAll(() => createWords('en'));
afterEach(cleanup);

describe('the part of Today that draws the day', () => {
  it('draws nothing that cannot be read, and says so', () => {
    const { container } = render(<DayPart day={{ ...dayOf({}), picture: null }} />);
    expect(screen.getByText(/history cannot be read/)).toBeDefined();
    expect(container.querySelector('svg, table')).toBeNull();
  });

  it('says of a blank day whether it is the first', () => {
    const day = dayOf({});
    const { rerender } = render(<DayPart day={day} />);
    expect(screen.getByText(/^Nothing yet today/)).toBeDefined();
    rerender(<DayPart day={{ ...day, isFirst: true }} />);
    expect(screen.getByText(/^Nothing has been seen yet/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('tells the whole picture as a list, in the order of time', () => {
    render(
      <FormatsProvider value={createFormats({ tag: 'en-GB', language: 'en' })}>
        <DayPart
          day={dayOf({
            screen: [{ atMs: hour(5), minutes: 120 }],
            unseen: [{ fromWallMs: hour(7), toWallMs: hour(8), why: 'off' }],
            rests: [{ atMs: hour(6.5), setupId: 'child', restedMs: 300_000 }],
            holds: [{ fromWallMs: hour(6), toWallMs: hour(6.25), why: 'call' }],
            nudges: [{ atMs: hour(6.5), occasion: 'long-screen', fate: 'started' }],
          })}
        />
      </FormatsProvider>,
    );
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual([
      'WhenWhat',
      '9:00 to 11:00at the screen',
      '10:00 to 10:15A nudge waited: a call',
      '10:30 to 10:35A guided rest: My way',
      '10:30A nudge, and a rest',
      '11:00 to nowDrape was not running',
    ]);
  });
});
