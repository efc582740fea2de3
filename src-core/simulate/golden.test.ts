import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { LogLine } from '../schedule/effect.ts';
import { wallMs } from '../time/moment.ts';
import { DAY_MS } from '../time/units.ts';
import { replay } from './replay.ts';
import { replayContext } from './standard-context.ts';
import { jsonLine, timelineText } from './timeline.ts';
import { readTrace, type Trace } from './trace.ts';

/** `UPDATE_GOLDEN=1 npx vitest run src-core/simulate` writes them anew: read the difference. */
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
const now = wallMs(Date.UTC(2026, 11, 31));
const folder = new URL('../testing/traces/', import.meta.url);

function traceOf(name: string): Trace {
  const read = readTrace(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')), now);
  if (!read.ok) throw new Error(read.error);
  return read.trace;
}

function compare(file: string, text: string): void {
  const golden = new URL(`golden/${file}`, folder);
  if (isUpdate) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
}

// Replayed within the test that asks: only so is it known as the test that the rules run in.
it.each(['office-commuter-berlin-dst', 'home-worker-new-york-dst'])(
  'the weeks of %s read as they did, in the order of time, below the cap and not too close',
  (name) => {
    const trace = traceOf(name);
    const zone = trace.timeZone ?? 'UTC';
    const { lines, notes } = replay(trace, replayContext({}), zone);
    expect(notes).toEqual([]);

    const weeks: LogLine[][] = [[], []];
    for (const line of lines) weeks[line.at.wallMs < trace.from + 7 * DAY_MS ? 0 : 1]?.push(line);
    for (const [week, told] of weeks.entries()) {
      const file = `${name}.week-${week + 1}`;
      compare(`${file}.txt`, timelineText(told, zone));
      compare(`${file}.jsonl`, told.map((line) => `${jsonLine(line, zone)}\n`).join(''));
    }

    const times = lines.filter(({ event }) => event === 'nudge').map(({ at }) => at.wallMs);
    expect(times.length).toBeGreaterThan(0);
    for (const [index, at] of times.entries()) {
      const before = times[index - 1];
      if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(20 * 60_000);
    }
    expect(lines.every(({ load }) => load >= 0)).toBe(true);
  },
);
